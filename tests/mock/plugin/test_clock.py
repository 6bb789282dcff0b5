"""The clock of a mock in a test."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from dffkit_mock.plugin.clock import MovableClock

from ..clock import NOW


def test_it_runs_until_it_is_set() -> None:
    """With the time of day, moved by what it was advanced."""
    clock = MovableClock()
    before = time.time()
    clock.advance(3600)
    assert before + 3600 <= clock() <= time.time() + 3600
    clock.set(NOW)
    assert (clock(), clock()) == (NOW, NOW)
    clock.advance(-5)
    assert clock() == NOW - 5


@pytest.mark.parametrize(
    "moment",
    [datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, 8, tzinfo=timezone(timedelta(hours=8)))],
)
def test_it_is_set_to_a_moment_anywhere(moment: datetime) -> None:
    """The same moment has another hour in another zone."""
    clock = MovableClock()
    clock.set(moment)
    assert clock() == NOW


def test_a_time_without_a_zone_is_refused() -> None:
    """It would be another moment on another machine."""
    with pytest.raises(ValueError, match="time zone"):
        MovableClock().set(datetime(2026, 1, 1))
