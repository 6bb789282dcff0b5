"""The values of fields."""

from __future__ import annotations

import binascii
import math
from typing import TYPE_CHECKING

from .grammar import SCALAR, LineProtocolError, expected, text
from .point import Scalar, Unsigned, Value, kind_of

if TYPE_CHECKING:
    import re

VALUE = 'a value, such as 42i, 42u, 4.2, true, "text" or [1i,2i]'
INT64 = range(-(2**63), 2**63)
UINT64 = range(2**64)


def read_value(body: str, position: int) -> tuple[Value, int]:
    """The value that begins at a place, and where it ends; the careful way, with an error for whatever is none."""
    if body.startswith("[", position):
        return _read_array(body, position)
    found = _match(body, position)
    return read_scalar(body, position, found.groups()), found.end()


def read_scalar(body: str, position: int, groups: tuple[str | None, ...]) -> Scalar:
    """The value of the groups of :data:`~.grammar.SCALAR`; ``position`` is its place, for an error."""
    number, suffix, quoted, binary, boolean = groups
    if number is not None:
        return _number(body, position, number, suffix or "")
    if quoted is not None:
        return _bytes(body, position, quoted) if binary else text(quoted)
    return boolean is not None and boolean[0] in "tT"


def _match(body: str, position: int) -> re.Match[str]:
    found = SCALAR.match(body, position)
    if found is not None:
        return found
    if body.startswith('"', position):
        raise LineProtocolError(body, position, "this text has no closing quote")
    if body.startswith(("NaN", "nan", "inf", "Inf", "+inf", "-inf", "+Inf", "-Inf"), position):
        raise LineProtocolError(body, position, f"a float has to be finite: expected {VALUE}")
    raise expected(body, position, VALUE)


def _number(body: str, position: int, digits: str, suffix: str) -> Scalar:
    if not suffix:
        number = float(digits)
        if math.isfinite(number):
            return number
        raise LineProtocolError(body, position, f"{_short(digits)} is too large for a float")
    if not digits.lstrip("-").isdecimal() or (suffix == "u" and digits[0] == "-"):
        kind = "a whole number" if suffix == "i" else "a whole number without a sign"
        raise LineProtocolError(body, position, f"{_short(digits)}{suffix} is not {kind}")
    allowed, make = (INT64, int) if suffix == "i" else (UINT64, Unsigned)
    if len(digits) > 20 or int(digits) not in allowed:
        raise LineProtocolError(body, position, f"{_short(digits)}{suffix} does not fit into 64 bits")
    return make(digits)


def _bytes(body: str, position: int, quoted: str) -> bytes:
    try:
        return binascii.a2b_base64(quoted, strict_mode=True)
    except ValueError as error:
        raise LineProtocolError(body, position, f'"…"b has to hold base64: {error}') from None


def _read_array(body: str, position: int) -> tuple[Value, int]:
    items: list[Scalar] = []
    end = position + 1
    while not body.startswith("]", end):
        if items:
            end = _after_comma(body, end)
        found = _match(body, end)
        item = read_scalar(body, end, found.groups())
        if items and kind_of(item) != kind_of(items[0]):
            kinds = f"{kind_of(items[0])} and {kind_of(item)}"
            raise LineProtocolError(body, end, f"an array has to be of one kind, not of {kinds}")
        items.append(item)
        end = found.end()
    return items, end + 1


def _after_comma(body: str, position: int) -> int:
    if body.startswith(",", position):
        return position + 1
    raise expected(body, position, "',' or ']'")


def _short(digits: str) -> str:
    return digits if len(digits) <= 40 else f"{digits[:40]}…"
