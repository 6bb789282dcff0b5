"""When a stored value is one of those that a query names, and when it is beyond one.

Assumed: tags are texts, so a number and a text are held against each other as numbers where the text reads as one.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .query import Scalar

_NUMBER = re.compile(r"[+-]?[0-9]{1,40}(?:\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,3})?")
_ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}
Test = Callable[[Any], bool]


def number_of(text: str) -> int | float | None:
    """The number that a text reads as."""
    if not _NUMBER.fullmatch(text):
        return None
    return int(text) if text.lstrip("+-").isdecimal() else float(text)


def one_of(values: Iterable[Scalar]) -> Test:
    """Whether a stored value equals one of these; ``nil`` equals what is not there, a list equals by any element."""
    wanted = tuple(values)
    texts = {value for value in wanted if isinstance(value, str)}
    numbers = {value for value in wanted if _is_number(value)}
    readable = numbers | {number for text in texts if (number := number_of(text)) is not None}
    truths = {str(value).lower() for value in wanted if isinstance(value, bool)}
    nothing = None in wanted

    def test(found: Any) -> bool:
        if isinstance(found, str):
            return found in texts or (bool(numbers) and number_of(found) in numbers) or found in truths
        if isinstance(found, bool):
            return (word := str(found).lower()) in truths or word in texts
        if _is_number(found):
            return found in readable
        if isinstance(found, list):
            return any(test(one) for one in found)
        return found is None and nothing

    return test


def beyond(sign: str, limit: float | str) -> Test:
    """Whether a stored value is greater or less; numbers by size, texts by their characters, anything else never."""
    compare = _ORDERS[sign]
    number = number_of(limit) if isinstance(limit, str) else limit

    def test(found: Any) -> bool:
        if isinstance(found, str):
            if isinstance(limit, str):
                return compare(found, limit)
            found = number_of(found)
        if isinstance(found, list):
            return any(test(one) for one in found)
        return _is_number(found) and number is not None and compare(found, number)

    return test


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
