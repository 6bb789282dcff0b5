"""How what a request says is compared with what a record has at the end of a way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from .moments import read_moment

Matches = Callable[[Mapping[str, Any], Any], bool]
"""Whether a record passes what a request says."""


def as_text(value: Any) -> str:
    """A value as it stands in a query."""
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def is_equal(stored: Any, wanted: Any) -> bool:
    """As text; one of a list, or of a text with commas; a stored list has to hold it. 1 and 0 may be true and false."""
    if isinstance(wanted, bool) and isinstance(stored, int):
        return bool(stored) is wanted
    texts = _texts(wanted)
    found = stored if isinstance(stored, list) else [stored]
    return not texts.isdisjoint(as_text(item) for item in found)


def has_part(stored: Any, wanted: Any) -> bool:
    """Whether the text stands in it, whatever the case."""
    return as_text(wanted).lower() in as_text(stored).lower()


def several(wanted: Any) -> list[Any]:
    """The values of a list, or of a text with commas."""
    if isinstance(wanted, list):
        return wanted
    return [part.strip() for part in wanted.split(",")] if isinstance(wanted, str) else [wanted]


def _texts(wanted: Any) -> set[str]:
    texts = {as_text(item).strip() for item in several(wanted)}
    return texts | {wanted} if isinstance(wanted, str) else texts


def _equal(found: list[Any], wanted: Any) -> bool:
    return any(is_equal(one, wanted) for one in found)


def _part(found: list[Any], wanted: Any) -> bool:
    return any(has_part(one, wanted) for one in found)


def _all(found: list[Any], wanted: Any) -> bool:
    return all(any(is_equal(one, [each]) for one in found) for each in several(wanted))


def _from(found: list[Any], wanted: Any) -> bool:
    return _compared(found, wanted, lambda moment, bound: moment >= bound)


def _until(found: list[Any], wanted: Any) -> bool:
    return _compared(found, wanted, lambda moment, bound: moment <= bound)


def _bound(found: list[Any], wanted: Any) -> bool:
    operator, _, moment = as_text(wanted).partition(":")
    if operator not in OPERATORS:
        raise ValueError(f"{operator[:20]!r} is no operator: write {', '.join(OPERATORS)}, a colon and a time")
    return _compared(found, moment, OPERATORS[operator])


def _present(found: list[Any], wanted: Any) -> bool:
    return any(one not in ("", [], {}) for one in found) is (as_text(wanted) in {"true", "1"})


def _compared(found: list[Any], wanted: Any, fits: Callable[[float, float], bool]) -> bool:
    bound = read_moment(wanted)
    if bound is None:
        raise ValueError("this is no time: write ISO 8601, or seconds or milliseconds since 1970")
    return any(fits(moment, bound) for one in found if (moment := read_moment(one)) is not None)


OPERATORS: Mapping[str, Callable[[float, float], bool]] = MappingProxyType(
    {
        "lt": lambda moment, bound: moment < bound,
        "lte": lambda moment, bound: moment <= bound,
        "gt": lambda moment, bound: moment > bound,
        "gte": lambda moment, bound: moment >= bound,
        "eq": lambda moment, bound: moment == bound,
        "neq": lambda moment, bound: moment != bound,
    }
)
MATCHES: Mapping[str, Callable[[list[Any], Any], bool]] = MappingProxyType(
    {
        "equal": _equal,
        "part": _part,
        "all": _all,
        "from": _from,
        "until": _until,
        "bound": _bound,
        "present": _present,
    }
)
"""The ways of ``match``: each is given all that stands at the end of the way, and what the request says."""
