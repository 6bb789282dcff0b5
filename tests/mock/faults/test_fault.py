"""Which requests meet a fault."""

from __future__ import annotations

from random import Random

import pytest
from dffkit_mock.faults import When


@pytest.mark.parametrize(
    ("when", "met"),
    [
        (When(), [1, 2, 3, 4, 5, 6, 7, 8, 9]),
        (When(after=7), [8, 9]),
        (When(first=2), [1, 2]),
        (When(every=3), [3, 6, 9]),
        (When(after=2, first=4, every=2), [4, 6]),
        (When(probability=0), []),
    ],
)
def test_requests_are_counted(when: When, met: list[int]) -> None:
    """From the first that comes to the place of the fault."""
    assert [number for number in range(1, 10) if when.meets(number, Random(0))] == met


def test_chance_draws_from_a_row_of_numbers() -> None:
    """The same for the same seed."""
    when = When(probability=0.5)
    first, again, other = ([when.meets(1, random) for _ in range(32)] for random in (Random(1), Random(1), Random(2)))
    assert first == again
    assert first != other
