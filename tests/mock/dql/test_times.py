"""Ranges of time."""

from __future__ import annotations

import pytest
from dffkit_mock.dql import duration, read_query
from dffkit_mock.dql.query import Moment, Times

SECOND = 1_000_000_000
MINUTE = 60 * SECOND
DAY_2023 = Moment(1_672_531_200 * SECOND)


def ago(minutes: int) -> Moment:
    """So many minutes before now."""
    return Moment(minutes * MINUTE, ago=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[5m]", Times(ago(5))),
        ("[10m:5m]", Times(ago(10), ago(5))),
        ("[10m:5m:1m]", Times(ago(10), ago(5), MINUTE)),
        ("[1h::5m]", Times(ago(60), None, 5 * MINUTE)),
        ("[1h : : 5m]", Times(ago(60), None, 5 * MINUTE)),
        ("[::1m]", Times(None, None, MINUTE)),
        ("[1h::AUTO]", Times(ago(60), None, None, auto=True)),
        ("[::auto]", Times(auto=True)),
        ("[:5m]", Times(None, ago(5))),
        ("[:5m:1m]", Times(None, ago(5), MINUTE)),
        ("[5m:]", Times(ago(5))),
        ("[2023-01-01:5m]", Times(DAY_2023, ago(5))),
        ("[2023-01-01 00:00:00 : 2023-01-01 00:01:00]", Times(DAY_2023, Moment(DAY_2023.nanoseconds + MINUTE))),
        ("[2019-01-01 12:13:14:5m:1w]", Times(Moment(1_546_344_794 * SECOND), ago(5), 7 * 24 * 60 * MINUTE)),
        ("[1672531200:1672531260]", Times(DAY_2023, Moment(1_672_531_260 * SECOND))),
        ("[1672531200000:5m]", Times(DAY_2023, ago(5))),
        ("[1672531200000000]", Times(DAY_2023)),
        ("[1672531200000000000]", Times(DAY_2023)),
        ("[0:1]", Times(Moment(0), Moment(SECOND))),
    ],
)
def test_ranges(text: str, expected: Times) -> None:
    """Start, end and interval in each of the vendor's forms."""
    assert expected == read_query(f"M::cpu {text}").times


def test_moments() -> None:
    """A moment is a fixed one, or one before now."""
    assert (7, 3) == (Moment(7).at(10), Moment(7, ago=True).at(10))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3ns", 3),
        ("3us", 3000),
        ("1d", 86_400 * SECOND),
        ("1y", 365 * 86_400 * SECOND),
        ("1", None),
        ("d", None),
        ("1 d", None),
    ],
)
def test_durations(text: str, expected: int | None) -> None:
    """A number and a unit are a span of time, anything else is none."""
    assert expected == duration(text)
