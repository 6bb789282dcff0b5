"""Values of faults, from text, JSON and Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from dffkit_mock.faults.problem import UnfitError
from dffkit_mock.faults.quantities import bare, duration, flag, number, present, shift, statuses, whole, window, word


@pytest.mark.parametrize(
    ("read", "value", "expected"),
    [
        (duration, 0.2, 0.2),
        (duration, 2, 2.0),
        (duration, "200ms", 0.2),
        (duration, " 1.5 s ", 1.5),
        (duration, "2m", 120.0),
        (duration, "1h", 3600.0),
        (duration, "0", 0.0),
        (window, "1d", 86_400.0),
        (shift, "-20m", -1200.0),
        (shift, "366d", 366 * 86_400.0),
        (whole(0), "10", 10),
        (whole(0), 10.0, 10),
        (number(0, 1), "0.25", 0.25),
        (number(0, 1), 1, 1.0),
        (flag, "true", True),
        (flag, "False", False),
        (present, True, True),
        (bare(whole(0), 7), True, 7),
        (bare(whole(0), 7), "3", 3),
        (statuses, 503, (503,)),
        (statuses, "503, 503,200", (503, 503, 200)),
        (statuses, [503, 200], (503, 200)),
        (word, " text/html ", "text/html"),
    ],
)
def test_a_value_is_read(read: Callable[[Any], Any], value: Any, expected: Any) -> None:
    """As a number, or as text with a unit."""
    assert read(value) == expected


@pytest.mark.parametrize("value", [-1, "-1", "nan", float("nan"), float("inf"), "1e9", 10**9, 10**400, "x", "", True,
                                   None, [1], {"a": 1}, b"1", "9" * 5000, "1 fortnight", "٣"])  # fmt: skip
@pytest.mark.parametrize("read", [duration, whole(0, 3600), number(0, 3600)])
def test_what_is_no_quantity_is_refused(read: Callable[[Any], Any], value: Any) -> None:
    """Below the range, above it, no number at all."""
    with pytest.raises(UnfitError, match="from 0 to 3600"):
        read(value)


@pytest.mark.parametrize(
    "value", [99, 600, "503,", "", [], [503, "x"], ["503", True], 503.5, None, [[503]], "9," * 9999]
)
def test_what_is_no_script_is_refused(value: Any) -> None:
    """Each part of it has to be a status."""
    with pytest.raises(UnfitError, match="200 to 599"):
        statuses(value)


@pytest.mark.parametrize("value", [0, "0s", "2d", "-1"])
def test_a_window_has_a_length(value: Any) -> None:
    """More than nothing, at most a day."""
    with pytest.raises(UnfitError):
        window(value)


@pytest.mark.parametrize("value", ["367d", "-367d", "nan"])
def test_a_clock_is_not_wrong_by_more_than_a_year(value: str) -> None:
    """Dates have an end."""
    with pytest.raises(UnfitError):
        shift(value)


@pytest.mark.parametrize("value", ["", "a\r\nb", "ü", 'a"b', "x" * 101, 5, None])
def test_what_does_not_go_into_a_header_is_no_word(value: Any) -> None:
    """No line end, no quote, nothing outside ASCII."""
    with pytest.raises(UnfitError):
        word(value)


@pytest.mark.parametrize("read", [present, bare(whole(0), 7)])
def test_a_fault_is_not_asked_for_by_false(read: Callable[[Any], Any]) -> None:
    """It is left out instead."""
    with pytest.raises(UnfitError, match="leave the fault out"):
        read(False)


@pytest.mark.parametrize("value", ["yes", 1, None])
def test_a_flag_is_true_or_false(value: Any) -> None:
    """Nothing that only looks like it."""
    with pytest.raises(UnfitError):
        flag(value)
