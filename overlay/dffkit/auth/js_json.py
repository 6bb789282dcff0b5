"""JSON in the form the DFF server signs: compact, keys sorted, nothing escaped, numbers as JavaScript prints them.

Source: measured on the signature that the server computes; its documentation does not describe the form.
"""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

from .body import UnsignableRequestError


def canonical(value: Any) -> str:
    """The canonical text of a JSON value; raises :class:`UnsignableRequestError` for a number no double can hold."""
    if isinstance(value, dict):
        pairs = [f'"{key}":{canonical(value[key])}' for key in sorted(value, key=_utf16)]
        return "{" + ",".join(pairs) + "}"
    if isinstance(value, list):
        return "[" + ",".join([canonical(item) for item in value]) + "]"
    if isinstance(value, str):
        return f'"{value}"'
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return number_text(value)


def number_text(value: float) -> str:
    """A number as JavaScript's ``String(n)`` gives it: plain from 1e-6 to below 1e21, else with an exponent."""
    try:
        double = float(value)
    except OverflowError:
        double = math.inf
    if not math.isfinite(double):
        raise UnsignableRequestError(
            "a number of the body is beyond the range of a double and cannot be signed: send it as text"
        )
    if double == 0:
        return "0"
    if 1e-6 <= abs(double) < 1e21:
        return _plain(double)
    digits, _, exponent = repr(double).partition("e")
    return f"{digits}e{int(exponent):+d}"


def _plain(double: float) -> str:
    # repr has the same shortest digits as JavaScript, but changes to an exponent earlier (1e16, 1e-5).
    text = format(Decimal(repr(double)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _utf16(key: str) -> bytes:
    # JavaScript sorts by UTF-16 code units, which puts characters beyond U+FFFF before U+E000.
    return key.encode("utf-16-be", "surrogatepass")
