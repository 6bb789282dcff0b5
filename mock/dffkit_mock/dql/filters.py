"""Conditions as tests of points.

Assumed: a point without the field is unequal to everything, and greater or less than nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import patterns
from .equality import Test, beyond, one_of
from .points import StoredPoint, reader
from .query import AllOf, Comparison, Condition, Exists, Match, Not, Operand, Regex, Wildcard

if TYPE_CHECKING:
    from .namespaces import Namespace

Predicate = Callable[[StoredPoint], bool]


def predicate(condition: Condition, namespace: Namespace) -> Predicate:
    """Whether a condition holds for a point."""
    if isinstance(condition, Comparison):
        read, test = reader(condition.name, namespace), _test(condition.operator, condition.value)
        return lambda point: test(read(point))
    if isinstance(condition, Not):
        inner = predicate(condition.condition, namespace)
        return lambda point: not inner(point)
    parts = [predicate(one, namespace) for one in condition.conditions]
    if isinstance(condition, AllOf):
        return lambda point: all(part(point) for part in parts)
    return lambda point: any(part(point) for part in parts)


def _test(operator: str, value: Operand) -> Test:
    if operator == "!=":
        equal = _equal(value)
        return lambda found: not equal(found)
    if operator in ("=", "in"):
        return _equal(value)
    if isinstance(value, (int, float, str)):
        return beyond(operator, value)
    return lambda _: False


def _equal(value: Operand) -> Test:
    if isinstance(value, Exists):
        return lambda found: found is not None
    if isinstance(value, Regex):
        return _text(patterns.searcher(value.pattern))
    if isinstance(value, Wildcard):
        return _text(patterns.wildcard(value.pattern))
    if isinstance(value, Match):
        return _text(patterns.containing(value.text))
    return one_of(value if isinstance(value, tuple) else (value,))


def _text(test: Callable[[str], bool]) -> Test:
    def hold(found: Any) -> bool:
        if isinstance(found, list):
            return any(hold(one) for one in found)
        if isinstance(found, bool):
            return test(str(found).lower())
        return isinstance(found, (str, int, float)) and test(str(found))

    return hold
