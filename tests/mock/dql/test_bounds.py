"""What requests say beside the text."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.dql import Bounds, MalformedQuery, Order, UnsupportedQuery, answer, read_query

from .stored import NOW, Stored, ask, milliseconds

POINTS = [Stored("m", {"t": str(second % 30)}, {"f": second}, second) for second in range(100)]


def seconds(text: str, **bounds: Any) -> list[int]:
    """At which seconds the rows are."""
    return [row[0] // 1000 - 1_700_000_000 for one in ask(text, POINTS, **bounds) for row in one.values]


def test_the_range_of_a_request() -> None:
    """It takes the place of the one in the text, milliseconds included at both ends."""
    assert [12, 11, 10] == seconds("M::m:(f) [5s]", start=milliseconds(10), end=milliseconds(12.999))
    assert [99, 98] == seconds("M::m:(f)", start=milliseconds(98))
    assert [1, 0] == seconds("M::m:(f)", end=milliseconds(1))


def test_the_longest_range() -> None:
    """A longer range begins later."""
    assert [99, 98] == seconds("M::m:(f)", max_duration=2000)
    assert [20, 19] == seconds("M::m:(f) [1h]", end=milliseconds(20), max_duration=1000)
    assert [99] == seconds("M::m:(f) [1s]", max_duration=2000)


@pytest.mark.parametrize("conditions", ["f < 3", "{f < 3}", "f < 3 or f < 2"])
def test_conditions(conditions: str) -> None:
    """They hold as well as those of the text."""
    assert [2, 1] == seconds("M::m:(f) {f > 0}", conditions=conditions)


@pytest.mark.parametrize(
    ("conditions", "error", "sentence"),
    [
        ("f <", MalformedQuery, "line 1, column 4: expected a value"),
        (
            "f < 3 limit 1",
            MalformedQuery,
            "column 7: expected ',', AND, OR or the end of the conditions, found 'limit'",
        ),
        ("f + 1 < 3", UnsupportedQuery, "arithmetic"),
    ],
)
def test_bad_conditions(conditions: str, error: type[Exception], sentence: str) -> None:
    """They are refused as those of a text are."""
    with pytest.raises(error, match=sentence.replace("+", r"\+")):
        ask("M::m:(f)", POINTS, conditions=conditions)


def test_pages_of_a_request() -> None:
    """Its limits take the place of those in the text."""
    assert [98, 97, 96] == seconds("M::m:(f) limit 1 offset 50", limit=3, offset=1)
    found = ask("M::m:(f) by t slimit 1", POINTS, slimit=2, soffset=1)
    assert [{"t": "1"}, {"t": "10"}] == [one.tags for one in found]


def test_the_order_of_a_request() -> None:
    """It takes the place of the one in the text."""
    assert [0, 1] == seconds("M::m:(f) order by time desc limit 2", order=(Order("time"),))


def test_limits_that_nobody_set() -> None:
    """Twenty series unless that is lifted, a thousand rows."""
    assert 20 == len(ask("M::m:(f) by t", POINTS))
    assert 30 == len(ask("M::m:(f) by t", POINTS, all_series=True))
    assert 25 == len(ask("M::m:(f) by t slimit 25", POINTS))
    many = [Stored("m", {}, {"f": 1}, number / 100) for number in range(1500)]
    assert 1000 == len(ask("M::m:(f)", many)[0].values)
    assert 1500 == len(ask("M::m:(f) limit 1500", many)[0].values)


@pytest.mark.parametrize(
    ("text", "bounds", "interval", "rows"),
    [
        ("M::m:(avg(f)) [100s::10s]", {}, 10_000, 10),
        ("M::m:(avg(f)) [100s::10s]", {"interval": 50_000}, 50_000, 2),
        ("M::m:(avg(f)) [100s]", {"interval": 50_000}, 50_000, 2),
        ("M::m:(avg(f)) [100s::10s]", {"max_points": 5}, 20_000, 5),
        ("M::m:(avg(f)) [100s::10s]", {"max_points": 50}, 10_000, 10),
        ("M::m:(avg(f)) [100s]", {"max_points": 5}, 0, 1),
        ("M::m:(avg(f)) [100s]", {"density": 5}, 20_000, 5),
        ("M::m:(avg(f)) [::1s]", {"density": 3}, 33_000, 4),
        ("M::m:(avg(f)) [::auto]", {}, 275, 100),
        ("M::m:(avg(f)) [1h::auto]", {}, 10_000, 10),
        ("M::m:(f) [100s::auto]", {"max_points": 5}, 20_000, 5),
        ("M::m:(f) [100s]", {"interval": 50_000}, 0, 100),
        ("M::m:(f) [100s]", {"max_points": 5}, 0, 5),
    ],
)
def test_how_dense_rows_are(text: str, bounds: dict[str, Any], interval: int, rows: int) -> None:
    """Intervals come from the request before the text, are widened for fewer points, and made for a density."""
    found = answer(read_query(text), POINTS, NOW, Bounds(**bounds))
    assert (interval, rows) == (found.interval, len(found.series[0].values))
