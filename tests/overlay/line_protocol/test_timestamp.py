"""nanoseconds: timestamps of any unit."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy
import pandas
import pytest
from dffkit.errors import MisuseError
from dffkit.line_protocol import nanoseconds
from hypothesis import given
from hypothesis import strategies as st

from .points import AT, NOW


@pytest.mark.parametrize(
    ("timestamp", "expected"),
    [
        (None, NOW),
        (0, NOW),
        (1_577_808_001, 1_577_808_001_000_000_000),
        (1_577_808_001_234, 1_577_808_001_234_000_000),
        (1_577_808_001_234_567, 1_577_808_001_234_567_000),
        (AT, AT),
        (1_577_808_001.9, 1_577_808_001_900_000_000),
        (1_577_808_001_234.5, 1_577_808_001_234_500_000),
        (Decimal("1577808001.123456789"), 1_577_808_001_123_456_789),
        (Fraction(1, 3), 333_333_333),
        (1e18, 10**18),
        (1.577808001234567e18, 1_577_808_001_234_567_000),
        (1e-5, 10_000),
        (1_577_808_001.123456, 1_577_808_001_123_456_000),
        (1, 1_000_000_000),
        (datetime(2020, 1, 1, tzinfo=UTC), 1_577_836_800_000_000_000),
        (datetime(2020, 1, 1, 8, tzinfo=timezone(timedelta(hours=8))), 1_577_836_800_000_000_000),
        (datetime(1999, 12, 31, 23, 59, 59, 7, tzinfo=UTC), 946_684_799_000_007_000),
        (pandas.Timestamp(1_577_808_001_123_456_789, tz="UTC"), 1_577_808_001_123_456_789),
    ],
)
def test_timestamps_of_any_unit(timestamp: Any, expected: int) -> None:
    """The size tells the unit, and fractions are kept."""
    assert expected == nanoseconds(timestamp, NOW)


@pytest.mark.parametrize(
    ("timestamp", "message"),
    [
        ("x", "timestamp must be seconds, milliseconds, .* not str 'x'"),
        (True, "not bool True"),
        (math.nan, "not float nan"),
        (Decimal("sNaN"), r"must be seconds, .* not Decimal Decimal\('sNaN'\)"),
        (pandas.NaT, "must be seconds, .* not NaTType NaT"),
        (pandas.NA, "must be seconds, .* not NAType <NA>"),
        (numpy.array([1, 2]), r"must be seconds, .* not ndarray array\(\[1, 2\]\)"),
        (-1, "must lie between 1970 and 2262"),
        (2**63, "must lie between 1970 and 2262"),
        pytest.param(10**5000, "must lie between 1970 and 2262, not at int of very many digits", id="long"),
        (Fraction(10**400), "must lie between 1970 and 2262"),
        (Decimal("1E+1000000"), "must be seconds, milliseconds"),
        (999_999_999_000, "before 2001-09-09 only seconds and datetimes are understood"),
        (datetime(2020, 1, 1), "must have a time zone: 2020-01-01T00:00:00 could be anywhere"),
    ],
)
def test_timestamps_that_are_none(timestamp: Any, message: str) -> None:
    """A time that is not certain is not written."""
    with pytest.raises(MisuseError, match=message):
        nanoseconds(timestamp, NOW)


@given(st.floats(min_value=0, max_value=1e19), st.integers(min_value=1, max_value=3))
def test_a_float_counts_by_its_digits(seconds: float, decimals: int) -> None:
    """As exactly as with ``Decimal``: not a nanosecond is lost to multiplying."""
    timestamp = round(seconds, decimals)
    number = Decimal(repr(timestamp))
    for _ in range(3):
        number *= 1000 if number < 10**18 else 1
    if timestamp and number < 2**63:
        assert nanoseconds(timestamp, NOW) == int(number)
