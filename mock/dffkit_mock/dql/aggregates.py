"""The functions of columns: from the values of a group, each with its time, to one value.

Functions of numbers pass over what is no number. What has no value to work on is ``None``, only a count is 0.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .query import Function

Timed = Sequence[tuple[int, Any]]  # nanoseconds since 1970, and a value that is there


def _numbers(values: Timed) -> list[int | float]:
    return [value for _, value in values if isinstance(value, (int, float)) and not isinstance(value, bool)]


def _sum(values: Timed) -> int | float | None:
    numbers = _numbers(values)
    return _finite(sum(numbers)) if numbers else None


def _mean(values: Timed) -> float | None:
    numbers = _numbers(values)
    return _finite(sum(numbers) / len(numbers)) if numbers else None


def _finite(number: float) -> float | None:
    # What is too large for a float has no place in JSON.
    return number if math.isfinite(number) else None


def _first(values: Timed) -> Any:
    return min(values, key=itemgetter(0))[1] if values else None


def _last(values: Timed) -> Any:
    # Of two at one time, the one that was written later.
    return max(reversed(values), key=itemgetter(0))[1] if values else None


def distinct(values: Timed) -> list[Any]:
    """The different values, in the order of their first time."""
    found: dict[Any, Any] = {}
    for _, value in sorted(values, key=itemgetter(0)):
        found.setdefault(_key(value), value)
    return list(found.values())


def _key(value: Any) -> Any:
    return (type(value), str(value) if isinstance(value, list) else value)


FUNCTIONS: dict[Function, Callable[[Timed], Any]] = {
    "avg": _mean,
    "count": len,
    "count_distinct": lambda values: len({_key(value) for _, value in values}),
    "first": _first,
    "last": _last,
    "max": lambda values: max(_numbers(values), default=None),
    "mean": _mean,
    "min": lambda values: min(_numbers(values), default=None),
    "sum": _sum,
}
