"""Moments, however vendors write them."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.state.filters.moments import read_moment

MOMENT = 1571931447.0


@pytest.mark.parametrize(
    "value",
    [
        1571931447,
        1571931447.0,
        "1571931447",
        1571931447000,
        "1571931447000",
        "2019-10-24T15:37:27",
        "2019-10-24 15:37:27",
        "2019-10-24T15:37:27Z",
        "2019-10-24T15:37:27.000000Z",
        "2019-10-24T23:37:27+08:00",
    ],
)
def test_a_moment_has_many_spellings(value: Any) -> None:
    """Seconds, milliseconds and ISO 8601 are the same moment."""
    assert read_moment(value) == MOMENT


@pytest.mark.parametrize("value", [None, "", "soon", -1, "-1", True, 10**400, "9" * 19, [], {}])
def test_what_is_no_time_is_no_moment(value: Any) -> None:
    """Nothing is raised for what vendors write where there is no time, or for numbers beyond all clocks."""
    assert read_moment(value) is None
