"""Moments, as every part of the runtime reads and writes them."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from dffkit.runtime import moments

NOON = 1_801_368_000.0
ZONE = datetime.timezone(datetime.timedelta(hours=8))


@pytest.mark.parametrize(
    "moment",
    ["2027-01-31T12:00:00+08:00", "2027-01-31T04:00:00Z", "2027-01-31T04:00:00", "2027-01-31 04:00",
     datetime.datetime(2027, 1, 31, 12, tzinfo=ZONE), datetime.datetime(2027, 1, 31, 4)],
)  # fmt: skip
def test_seconds(moment: Any) -> None:
    """Of a text or a datetime; UTC where no zone is named."""
    assert moments.seconds(moment) == NOON
    assert moments.seconds(moments.iso(NOON)) == NOON


@pytest.mark.parametrize("moment", ["2027-01-31T04:00:00", datetime.datetime(2027, 1, 31, 4)])
def test_a_zone_can_be_asked_for(moment: Any) -> None:
    """A test means the same moment on every machine."""
    with pytest.raises(ValueError, match="has no time zone: write its offset"):
        moments.seconds(moment, without_zone=None)


@pytest.mark.parametrize("moment", ["soon", "", None, 5, ["2027-01-31"], datetime.date(2027, 1, 31)])
def test_what_is_no_moment(moment: Any) -> None:
    """It is said, with one that is."""
    with pytest.raises(ValueError, match="is no moment; one is '2027-01-31"):
        moments.seconds(moment)


def test_zones() -> None:
    """By their names only."""
    names = ("Asia/Shanghai", "UTC", "Mars", "", "../etc/passwd", "Asia", "\0")
    assert [name for name in names if moments.is_zone(name)] == ["Asia/Shanghai", "UTC"]
