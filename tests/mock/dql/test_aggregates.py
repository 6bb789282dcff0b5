"""Functions of columns, at their edges."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from dffkit_mock.dql.aggregates import FUNCTIONS, distinct
from dffkit_mock.dql.query import Function


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_no_values(name: Function) -> None:
    """Of nothing there is nothing, only counts are 0."""
    assert FUNCTIONS[name]([]) == (0 if name.startswith("count") else None)


@pytest.mark.parametrize("name", ["avg", "mean", "sum", "max", "min"])
def test_what_is_no_number(name: Function) -> None:
    """Functions of numbers pass over the rest."""
    assert FUNCTIONS[name]([(1, "7"), (2, True), (3, [1])]) is None
    assert 4 == FUNCTIONS[name]([(1, "7"), (2, 4), (3, True)])


@pytest.mark.parametrize("name", ["avg", "sum"])
def test_what_is_too_large(name: Function) -> None:
    """What no float holds is not there."""
    assert FUNCTIONS[name]([(1, 1e308), (2, 1e308)]) is None


def test_first_and_last() -> None:
    """They go by time, whatever the order; of two at one time the last is the one that was written later."""
    values = [(2, "b"), (1, "a"), (2, "c")]
    assert ("a", "c") == (FUNCTIONS["first"](values), FUNCTIONS["last"](values))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([(2, "b"), (1, "a"), (3, "a")], ["a", "b"]),
        ([(1, 1), (2, True), (3, "1")], [1, True, "1"]),
        ([(1, [1]), (2, [1])], [[1]]),
    ],
)
def test_distinct(values: list[tuple[int, Any]], expected: list[Any]) -> None:
    """Different values of whatever kind come once, by their first time."""
    assert expected == distinct(values)
    assert len(expected) == FUNCTIONS["count_distinct"](values)


def test_every_function_is_there() -> None:
    """What the grammar reads can be worked out."""
    assert {*FUNCTIONS, "distinct"} == set(get_args(Function))
