"""The values of faults, read from text, from JSON and from Python alike: each reader takes all three.

A reader raises :class:`UnfitError` with what it expects.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from typing import Any

from .problem import UnfitError

Reader = Callable[[Any], Any]

LONGEST = 3600.0  # seconds: nobody waits longer, and a server that sleeps for years is a typing error
A_YEAR = 366 * 86_400.0  # seconds: as far as a clock may be wrong
_UNITS = {"ms": 0.001, "s": 1.0, "": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0}
_NUMBER = re.compile(r"[+-]?[0-9]{1,20}(?:\.[0-9]{1,20})?(?:e[+-]?[0-9]{1,3})?")
_DURATION = re.compile(rf"({_NUMBER.pattern})\s*(ms|s|m|h|d|)")
_WORD = re.compile(r"[!#-~](?:[ !#-~]{0,98}[!#-~])?")
_SUCCESS = range(200, 300)


def duration(value: Any) -> float:
    """Seconds, from 0 to an hour: a number, or text with a unit (``200ms``, ``1.5s``, ``2m``, ``1h``)."""
    seconds = _seconds(value)
    if seconds is None or not 0 <= seconds <= LONGEST:
        raise UnfitError("seconds from 0 to 3600, such as 0.2, '200ms' or '2m'")
    return seconds


def window(value: Any) -> float:
    """Seconds over which something is counted: more than 0, at most a day."""
    seconds = _seconds(value)
    if seconds is None or not 0 < seconds <= _UNITS["d"]:
        raise UnfitError("seconds, more than 0 and at most a day, such as 60 or '1m'")
    return seconds


def shift(value: Any) -> float:
    """Seconds in either direction, at most a year."""
    seconds = _seconds(value)
    if seconds is None or abs(seconds) > A_YEAR:
        raise UnfitError("seconds of at most a year in either direction, such as 1200, '20m' or '-20m'")
    return seconds


def number(least: float, most: float) -> Reader:
    """A reader of numbers in a range, the ends included."""

    def read(value: Any) -> float:
        found = _number(value)
        if found is None or not least <= found <= most:
            raise UnfitError(f"a number from {least:g} to {most:g}")
        return found

    return read


def whole(least: int, most: int = 10**9) -> Reader:
    """A reader of whole numbers in a range, the ends included."""

    def read(value: Any) -> int:
        found = _number(value)
        if found is None or found != int(found) or not least <= found <= most:
            raise UnfitError(f"a whole number from {least} to {most}")
        return int(found)

    return read


def bare(reader: Reader, otherwise: Any) -> Reader:
    """A reader of what may be named without a value: it stands for ``otherwise`` then."""

    def read(value: Any) -> Any:
        if value is False:
            raise UnfitError("a value, or none at all: leave the fault out where it is not wanted")
        return otherwise if value is True else reader(value)

    return read


def flag(value: Any) -> bool:
    """Whether something is so: the bare name, or true or false."""
    if isinstance(value, bool):
        return value
    found = {"true": True, "false": False}.get(value.strip().lower()) if isinstance(value, str) else None
    if found is None:
        raise UnfitError("true or false, or the bare name for true")
    return found


def present(value: Any) -> bool:
    """The bare name of a fault that has no value of its own."""
    if flag(value) is not True:
        raise UnfitError("true, or the bare name: leave the fault out where it is not wanted")
    return True


def word(value: Any) -> str:
    """A short text of characters that a header may have."""
    if not isinstance(value, str) or not _WORD.fullmatch(value.strip()):
        raise UnfitError("a text of at most 100 characters, without quotes and letters outside ASCII")
    return value.strip()


def statuses(value: Any) -> tuple[int, ...]:
    """One status a request, in order: ``503``, ``[503, 503, 200]`` or ``"503, 503, 200"``."""
    found = _parts(value)
    read = whole(200, 599)
    expected = "HTTP statuses from 200 to 599, such as 503 or 503,503,200, at most 1000 of them"
    if not 0 < len(found) <= 1000:
        raise UnfitError(expected)
    try:
        return tuple(read(part) for part in found)
    except UnfitError:
        raise UnfitError(expected) from None


def is_success(status: int) -> bool:
    """Whether a status of a script means that the request is passed on."""
    return status in _SUCCESS


def _parts(value: Any) -> list[Any]:
    if isinstance(value, str):
        return [part.strip() for part in value.split(",")] if len(value) <= 10_000 else []
    return list(value) if isinstance(value, Iterable) and not isinstance(value, (bytes, dict)) else [value]


def _seconds(value: Any) -> float | None:
    if not isinstance(value, str):
        return _number(value)
    found = _DURATION.fullmatch(value.strip()) if len(value) <= 60 else None
    return None if found is None else float(found[1]) * _UNITS[found[2]]


def _number(value: Any) -> float | None:
    """A finite number; ``None`` for everything else, truth values included."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()) is None:
        return None
    try:
        found = float(value)
    except OverflowError:  # an int of more than 308 digits
        return None
    return found if math.isfinite(found) else None
