"""Timestamps of any unit as whole nanoseconds since 1970."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from numbers import Integral, Real
from typing import Any

from ..errors import MisuseError
from ._limits import INT64
from ._point import shown

SMALLEST = 10**18  # nanoseconds of September 2001: what is less has a larger unit
STEPS = 3  # from seconds to milliseconds, microseconds, nanoseconds
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EXPECTED = "seconds, milliseconds, microseconds or nanoseconds since 1970, or a datetime with a time zone"


def nanoseconds(timestamp: Any, now: int, name: str = "timestamp") -> int:
    """The timestamp in nanoseconds; ``now`` for ``None`` and 0.

    A number is multiplied by 1000, three times at most, until it has the size of nanoseconds since 2001-09-09; so
    earlier times must be given in seconds (or as a ``datetime``). Fractions are kept: 1577808001.9 is 900 ms later
    than 1577808001. Raises :class:`~dffkit.errors.MisuseError` for anything else, naming ``name``.
    """
    try:
        if timestamp is None or timestamp == 0:
            return now
    except (TypeError, ValueError, ArithmeticError):  # an array, pandas' NA, a signaling nan: nothing that is a time
        raise MisuseError(f"{name} must be {EXPECTED}, not {shown(timestamp)}") from None
    try:
        found = _of_datetime(timestamp, name) if isinstance(timestamp, datetime) else _of_number(timestamp, name)
    except OverflowError:  # too large for a float
        found = INT64.stop
    if found < 0 or found not in INT64:
        raise MisuseError(
            f"{name} must lie between 1970 and 2262, not at {shown(timestamp)}; before 2001-09-09 only seconds and "
            "datetimes are understood"
        )
    return found


def _of_datetime(timestamp: datetime, name: str) -> int:
    if timestamp != timestamp:  # noqa: PLR0124 - so is pandas' NaT, which is a datetime and has none of its methods
        raise MisuseError(f"{name} must be {EXPECTED}, not {shown(timestamp)}")
    if timestamp.utcoffset() is None:
        raise MisuseError(f"{name} must have a time zone: {timestamp.isoformat()} could be anywhere; add tzinfo=UTC")
    # A subclass may be finer than its base: pandas' has nanoseconds beside the microseconds.
    finer = getattr(timestamp, "nanosecond", 0)
    return (timestamp - EPOCH) // timedelta(microseconds=1) * 1000 + int(finer)


def _of_number(timestamp: Any, name: str) -> int:
    if type(timestamp) is int:
        return _scaled(timestamp, 0)
    if isinstance(timestamp, bool) or not isinstance(timestamp, Real | Decimal) or not math.isfinite(timestamp):
        raise MisuseError(f"{name} must be {EXPECTED}, not {shown(timestamp)}")
    if isinstance(timestamp, Integral):
        return _scaled(int(timestamp), 0)
    # By its digits, because a float of this size has no room left for the fraction once it is multiplied.
    digits = str(timestamp) if isinstance(timestamp, Decimal) else repr(float(timestamp))
    whole, _, fraction = digits.partition(".")
    if not (whole + fraction).isdecimal():  # with a sign or an exponent
        return _of_decimal(Decimal(digits))
    return _scaled(int(whole + fraction), len(fraction))


def _scaled(digits: int, decimals: int) -> int:
    """The nanoseconds of ``digits / 10**decimals``, exactly; what is less than one is cut off."""
    scale: int = 10**decimals
    for _ in range(STEPS):
        if digits >= SMALLEST * scale:
            break
        digits *= 1000
    return digits // scale


def _of_decimal(number: Decimal) -> int:
    for _ in range(STEPS):
        if number >= SMALLEST:
            break
        number *= 1000
    return int(number)
