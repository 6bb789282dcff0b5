"""The clock of a mock in a test."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

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


def test_it_is_advanced_by_a_duration() -> None:
    """Seconds or a timedelta, as it is at hand."""
    clock = MovableClock()
    clock.set(NOW)
    clock.advance(timedelta(hours=1))
    assert clock() == NOW + 3600


@pytest.mark.parametrize("wrong", ["1h", None, True, [3600]])
def test_what_is_no_number_is_refused_with_what_is_expected(wrong: Any) -> None:
    """By both ways of moving it, and the clock stays as it was."""
    clock = MovableClock()
    clock.set(NOW)
    with pytest.raises(TypeError, match="is no number of seconds: give one, or a timedelta"):
        clock.advance(wrong)
    with pytest.raises(TypeError, match="is no number of seconds: give one, or a datetime with a time zone"):
        clock.set(wrong)
    assert clock() == NOW


@pytest.mark.parametrize("wrong", [float("nan"), float("inf")])
def test_a_number_that_is_no_moment_is_refused(wrong: float) -> None:
    """No request could be answered with it: its ``Date`` has no form."""
    clock = MovableClock()
    with pytest.raises(ValueError, match="finite"):
        clock.advance(wrong)
    with pytest.raises(ValueError, match="finite"):
        clock.set(wrong)
