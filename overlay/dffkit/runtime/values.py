"""What a function returns, as the platform writes it down: JSON, whatever the value.

Source: measured on the platform; its documentation does not say what functions may return.
"""

from __future__ import annotations

import datetime
import json
import math
import re
from decimal import Decimal
from typing import Any

_HALF = re.compile("[\ud800-\udfff]")

DEEPEST = 512
"""Lists and dicts in each other, wherever the function runs; Python's own limit depends on who called."""


class UnwritableValue(ValueError):
    """A returned value that no JSON can be made of."""


def written(value: Any) -> str:
    """The value as compact JSON text; raises :class:`UnwritableValue`.

    NaN and infinity are null, a date with time is its ISO form (``+00:00`` where it has no zone), a Decimal a number,
    bytes their UTF-8 text; keys become text; anything else that JSON does not know is its ``repr``.
    """
    try:
        return encodable(json.dumps(_plain(value, ()), ensure_ascii=False, allow_nan=False, separators=(",", ":")))
    except (TypeError, ValueError, RecursionError) as exc:
        reason = f"{type(exc).__name__}: {exc}"
        raise UnwritableValue(f"Func Response cannot been serialized: {reason}") from None


def encodable(text: str) -> str:
    """JSON text in which half a pair of surrogates, which no encoding has, stands escaped."""
    return _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def _plain(value: Any, above: tuple[int, ...]) -> Any:
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if not isinstance(value, dict | list | tuple):
        return _odd(value)
    if id(value) in above:
        raise ValueError("the value contains itself")
    if len(above) == DEEPEST:
        raise ValueError(f"lists and dicts stand in each other more than {DEEPEST} deep")
    inner = (*above, id(value))
    # Loops, because a comprehension takes a place of its own on Python's stack, whose end would be the limit.
    if isinstance(value, dict):
        fields = {}
        for key, item in value.items():
            fields[_key(key)] = _plain(item, inner)
        return fields
    items = []
    for item in value:
        items.append(_plain(item, inner))  # noqa: PERF401
    return items


def _odd(value: Any) -> Any:
    if isinstance(value, datetime.datetime):
        return value.isoformat() if value.tzinfo else f"{value.isoformat()}+00:00"
    if isinstance(value, Decimal):
        return (
            _plain(int(value) if value == value.to_integral_value() else float(value), ())
            if value.is_finite()
            else None
        )
    if isinstance(value, bytes | bytearray):
        return bytes(value).decode()
    return repr(value)


def _key(key: Any) -> str:
    if isinstance(key, str):
        return key
    return json.dumps(key) if key is None or isinstance(key, bool | int | float) else str(key)
