"""One value of a row as JSON can hold it.

``None``, NaN, NaT and pandas' NA are null. Dates and times are text, ``2026-01-31``, ``2026-01-31 12:30:00`` (with
``+08:00`` at the end where the value has a time zone), ``12:30:00``. A ``Decimal`` is text with all its digits, which
a JSON number would not keep. numpy scalars are what they hold, enum members their value, UUIDs text; lists and dicts
stay what they are.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

PLAIN = frozenset({str, int, bool, type(None)})


class UnsendableError(Exception):
    """A value that JSON cannot hold: ``reason`` says why, ``path`` where in the value it stands."""

    def __init__(self, reason: str, path: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.path = path


def plain(value: Any) -> Any:
    """The value in types that JSON has; raises :class:`UnsendableError`."""
    if type(value) in PLAIN:
        return value
    for kinds, convert in _CONVERSIONS:
        if isinstance(value, kinds):
            return convert(value)
    if hasattr(value, "dtype") and hasattr(value, "item"):
        return _of_numpy(value)
    if type(value).__name__ == "NAType":
        return None
    raise UnsendableError(f"a value of type {_name(value)} cannot be sent: make it text or a number first")


def _of_float(value: float) -> float | None:
    if math.isnan(value):
        return None
    if math.isinf(value):
        raise UnsendableError("infinity cannot be sent: JSON has no number for it")
    return float(value)


def _of_decimal(value: Decimal) -> str | None:
    if value.is_nan():
        return None
    if value.is_infinite():
        raise UnsendableError("infinity cannot be sent: JSON has no number for it")
    return format(value, "f")


def _of_datetime(value: datetime.datetime) -> str | None:
    # pandas' NaT is a datetime, and the one that differs from itself.
    return None if value != value else value.isoformat(sep=" ")  # noqa: PLR0124


def _of_duration(value: datetime.timedelta) -> None:
    if value != value:  # noqa: PLR0124 - NaT
        return
    raise UnsendableError("a duration cannot be sent: make it a number, as in value.total_seconds()")


def _of_bytes(value: bytes) -> None:
    raise UnsendableError(f"{_name(value)} cannot be sent: decode it, or make it text in base64")


def _of_mapping(value: Mapping[Any, Any]) -> dict[str, Any]:
    result = {}
    for key, item in value.items():
        if not isinstance(key, str):
            raise UnsendableError(f"the key {key!r} is no text")
        result[str(key)] = _within(item, f"[{key!r}]")
    return result


def _of_sequence(value: list[Any] | tuple[Any, ...]) -> list[Any]:
    return [_within(item, f"[{position}]") for position, item in enumerate(value)]


def _within(value: Any, step: str) -> Any:
    try:
        return plain(value)
    except UnsendableError as exc:
        raise UnsendableError(exc.reason, step + exc.path) from None
    except RecursionError:
        raise UnsendableError("it is nested too deeply, or holds itself") from None


def _of_numpy(value: Any) -> Any:
    """A scalar of numpy, or an array, told by ``dtype``: nothing here imports numpy."""
    if getattr(value, "ndim", 0):
        return plain(value.tolist() if value.dtype.kind not in "mM" else list(value))
    kind = value.dtype.kind
    if kind in "mM" and str(value) == "NaT":
        return None
    item = value.item()
    if kind == "M" and isinstance(item, int):  # finer than microseconds, or too far away: numpy then counts
        item = value.astype("datetime64[us]").item()
    if kind == "m" or type(item) is type(value) or (kind == "M" and isinstance(item, int)):
        raise UnsendableError(f"a value of type {_name(value)} cannot be sent: make it text or a number first")
    return plain(item)


def _name(value: Any) -> str:
    kind = type(value)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


# The first row that fits: an enum member may be text as well, a datetime is a date.
_CONVERSIONS: tuple[tuple[Any, Any], ...] = (
    (Enum, lambda value: plain(value.value)),
    (str, str),
    (int, int),
    (float, _of_float),
    (Decimal, _of_decimal),
    (datetime.datetime, _of_datetime),
    ((datetime.date, datetime.time), lambda value: value.isoformat()),
    (datetime.timedelta, _of_duration),
    (UUID, str),
    ((bytes, bytearray, memoryview), _of_bytes),
    (Mapping, _of_mapping),
    ((list, tuple), _of_sequence),
)
