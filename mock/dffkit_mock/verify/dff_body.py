"""The canonical body of a request to DataFlux Func, in the two forms that its own clients sign.

The server's form (its JavaScript client's) writes keys in the order of UTF-16 code units, strings between quotes
without escaping, numbers as JavaScript prints them. Its Python client signs ordinary JSON, which a real server refuses
where the two differ; both are accepted here. Assumed: ``text/plain`` is one string, any other body is ``{}``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NoReturn

from ..form import MULTIPART, URLENCODED, Form, MalformedBody, media_type, read_form

if TYPE_CHECKING:
    from ..exchange import Exchange

NOTHING: dict[str, Any] = {}
SMALLEST_POINT, LARGEST_POINT = -6, 21  # outside, JavaScript writes an exponent


def canonical_bodies(exchange: Exchange) -> Iterator[bytes]:
    """The server's form, then the Python client's."""
    parsed = parsed_body(exchange)
    yield write_server_form(parsed).encode("utf-8", "surrogatepass")
    text = json.dumps(parsed, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    yield text.encode("utf-8", "surrogatepass")


def parsed_body(exchange: Exchange) -> Any:
    """What the server's body parsers make of a body; ``{}`` of none, or of one that cannot be read."""
    kind = media_type(exchange)
    if not exchange.content:
        return NOTHING
    if kind == "application/json":
        return _read_json(exchange.content)
    if kind == "text/plain":
        return exchange.content.decode("utf-8", "replace")
    return _read_fields(exchange) if kind in {URLENCODED, MULTIPART} else NOTHING


def write_server_form(value: Any) -> str:
    """A JSON value as the server writes it before it takes the MD5."""
    if isinstance(value, Mapping):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(f'"{key}":{write_server_form(value[key])}' for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(write_server_form, value)) + "]"
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, bool):
        return "true" if value else "false"
    return "null" if value is None else write_number(value)


def write_number(value: float) -> str:
    """A number as JavaScript prints it: shortest digits, an exponent from 1e21 on and below 1e-6."""
    try:
        number = float(value)
    except OverflowError:  # an int beyond all doubles
        number = math.inf if value > 0 else -math.inf
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == 0:
        return "0"
    parts = Decimal(repr(number)).normalize().as_tuple()
    digits = "".join(map(str, parts.digits))
    return ("-" if parts.sign else "") + _place_point(digits, len(digits) + int(parts.exponent))


def _place_point(digits: str, point: int) -> str:
    """Digits with the decimal point after the first ``point`` of them, by the rules of JavaScript."""
    if not SMALLEST_POINT < point <= LARGEST_POINT:
        mantissa = digits[0] + (f".{digits[1:]}" if digits[1:] else "")
        return f"{mantissa}e{'+' if point > 0 else '-'}{abs(point - 1)}"
    if point <= 0:
        return f"0.{'0' * -point}{digits}"
    if point >= len(digits):
        return digits + "0" * (point - len(digits))
    return f"{digits[:point]}.{digits[point:]}"


def _read_json(body: bytes) -> Any:
    try:
        return json.loads(body, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        return NOTHING


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"JavaScript reads no {name} in JSON")


def _read_fields(exchange: Exchange) -> dict[str, Any]:
    """Text fields by name; a repeated name has a list."""
    try:
        form = read_form(exchange)
    except MalformedBody:
        form = Form()
    fields: dict[str, Any] = {}
    for name, value in form.fields:
        before = fields.get(name)
        fields[name] = value if before is None else [*(before if isinstance(before, list) else [before]), value]
    return fields
