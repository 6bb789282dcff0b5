"""dffkit.line_protocol: points as text."""

from __future__ import annotations

import enum
import math
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from dffkit.errors import MisuseError
from dffkit.line_protocol import WIRE_PRECISIONS, Precision, encode, encode_each, nanoseconds
from hypothesis import given
from hypothesis import strategies as st

NOW = 1_600_000_000_123_456_789
AT = 1_577_808_000_000_000_001


def line(**point: Any) -> str:
    """One point, at a fixed time."""
    return encode({"measurement": "M1", "timestamp": AT, **point}, NOW)


def field(value: Any) -> str:
    """A value as it stands in a line."""
    return line(fields={"f": value}).removeprefix("M1 f=").removesuffix(f" {AT}")


def test_a_point_with_every_kind_of_value() -> None:
    """Tags and fields are sorted, empty tags and missing values are left out, an empty text stays."""
    point = {
        "measurement": "M1",
        "tags": {"T2": "Y", "T1": "X", "T3": ""},
        "fields": {"F2": 42, "F1": "A", "F3": 4.2, "F4": True, "F5": False, "F6": "", "F7": None},
        "timestamp": AT,
    }
    assert encode(point) == f'M1,T1=X,T2=Y F1="A",F2=42i,F3=4.2,F4=true,F5=false,F6="" {AT}'


def test_what_is_escaped() -> None:
    """Comma and space in a measurement, the equals sign too in keys and tags, quote and backslash in text."""
    point = {
        "measurement": "m x,y\\",
        "tags": {"a b": "c=d\\"},
        "fields": {"s": 'q"\\\nz', "l": [1, 2], "e": [], "f": 1e30},
        "timestamp": 1_577_808_001.9,
    }
    expected = 'm\\ x\\,y,a\\ b=c\\=d e=[],f=1e+30,l=[1i,2i],s="q\\"\\\\\nz" 1577808001900000000'
    assert expected == encode(point)


def test_the_example_of_the_connector() -> None:
    """The point that the documentation of the Guance connector writes."""
    written = line(measurement="Host Monitoring", tags={"host": "web-01"}, fields={"cpu": 10}, timestamp=1_577_808_000)
    assert written == "Host\\ Monitoring,host=web-01 cpu=10i 1577808000000000000"


def test_several_points_are_lines() -> None:
    """Joined by line ends, none at the end; a generator will do."""
    points = ({"measurement": name, "fields": {"f": 1}, "timestamp": AT} for name in "ab")
    assert encode(points) == f"a f=1i {AT}\nb f=1i {AT}"


def test_tags_may_be_missing() -> None:
    """None, an empty dict and nothing at all are the same."""
    assert {line(tags=None, fields={"f": 1}), line(tags={}, fields={"f": 1}), line(fields={"f": 1})} == {
        f"M1 f=1i {AT}"
    }


@pytest.mark.parametrize("value", ["\n", "\r", "\t", "\u2028", "　"])
def test_a_blank_in_a_name_becomes_a_space(value: str) -> None:
    """A line ends at a line end whatever stands before it, so none may be left."""
    written = line(measurement=f"m{value}m", tags={f"k{value}": f"v{value}v"}, fields={f"f{value}": 1})
    assert written == f"m\\ m,k\\ =v\\ v f\\ =1i {AT}"


def test_a_backslash_inside_a_name_stays() -> None:
    """Only those at the end would escape what follows."""
    assert line(tags={"path": "C:\\dir\\\\"}, fields={"f": 1}) == f"M1,path=C:\\dir f=1i {AT}"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (2**63 - 1, "9223372036854775807i"),
        (-(2**63), "-9223372036854775808i"),
        (3.0, "3.0"),
        (-0.0, "-0.0"),
        (0.1, "0.1"),
        (Fraction(1, 4), "0.25"),
        (b"\x00\xff", '"AP8="b'),
        ([True, False], "[true,false]"),
        (("a", 'b"'), '["a","b\\""]'),
        ([1.0, 2.5], "[1.0,2.5]"),
        (enum.StrEnum("E", ["A"]).A, '"a"'),  # type: ignore[attr-defined]
        (enum.IntEnum("I", ["ONE"]).ONE, "1i"),  # type: ignore[attr-defined]
    ],
)
def test_values(value: Any, written: str) -> None:
    """Whole numbers end in i, floats keep all their digits, lists are of one kind."""
    assert field(value) == written


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (2**63, r"fields\['f'\] of the point is 9223372036854775808, which does not fit into 64 bits"),
        (math.nan, "is nan, which line protocol has no form for"),
        (-math.inf, "is -inf, which line protocol has no form for"),
        ([1, "a"], "mixes whole numbers and text: a list must be of one kind"),
        ([1, True], "mixes whole numbers and booleans"),
        ([1, 2.0], "mixes whole numbers and floats"),
        ([[1]], r"item 0 of fields\['f'\] of the point must be text"),
        ([None], "must be text, a number, a boolean, bytes or a list of one of these, not NoneType None"),
        ({"a": 1}, "not dict .*; write nested values as JSON text"),
        (Decimal(1), "not Decimal"),
        ("\ud800", "half of a surrogate pair"),
    ],
)
def test_values_that_cannot_be_written(value: Any, message: str) -> None:
    """Each is refused by the name of its field, with what would do."""
    with pytest.raises(MisuseError, match=message):
        field(value)


@pytest.mark.parametrize(
    ("point", "message"),
    [
        ("cpu", "points must be a dict or a list of dicts, not str 'cpu'"),
        (7, "points must be a dict or a list of dicts, not int 7"),
        (["cpu"], "point 0 must be a dict with measurement, tags, fields and timestamp, not str 'cpu'"),
        ({"fields": {"f": 1}}, "measurement of the point must be text, not NoneType None"),
        ({"measurement": "", "fields": {"f": 1}}, "measurement of the point is empty"),
        ({"measurement": "#1", "fields": {"f": 1}}, "begins with '#', which makes the line a comment"),
        ({"measurement": "m"}, "fields of the point must be a dict, not NoneType None"),
        ({"measurement": "m", "fields": {}}, "the point has no field with a value"),
        ({"measurement": "m", "fields": {"f": None}}, "the point has no field with a value"),
        ({"measurement": "m", "fields": {"": 1}}, "has a field without a name"),
        ({"measurement": "m", "fields": {1: 1}}, "a key in fields of the point must be text, not int 1"),
        ({"measurement": "m", "tags": {"t": 1}, "fields": {"f": 1}}, r"tags\['t'\] of the point must be text, not int"),
        ({"measurement": "m", "tags": ["t"], "fields": {"f": 1}}, "tags of the point must be a dict, not list"),
        ({"measurement": "m", "tags": {"f": "x"}, "fields": {"f": 1}}, "a tag and a field of the same name 'f'"),
        ({"measurement": "m", "fields": {"a b": 1, "a\tb": 2}}, "two keys that are both written 'a b'"),
        ({"measurement": "m", "fields": {"f": 1}, "time": 5}, "has a key str 'time'; the keys of a point are"),
    ],
)
def test_points_that_cannot_be_written(point: Any, message: str) -> None:
    """A slip is named before anything is sent."""
    with pytest.raises(MisuseError, match=message):
        encode(point)


def test_the_point_of_many_is_named() -> None:
    """By its place in the list, from 0 on."""
    good = {"measurement": "m", "fields": {"f": 1}}
    with pytest.raises(MisuseError, match=r"fields\['f'\] of point 2 is nan"):
        encode_each([good, good, {"measurement": "m", "fields": {"f": math.nan}}])


@pytest.mark.parametrize(
    ("point", "message"),
    [
        ({"tags": {f"t{n}": "x" for n in range(257)}}, "has 257 tags; the receiver takes 256"),
        ({"fields": {f"f{n}": 1 for n in range(1025)}}, "has 1025 fields; the receiver takes 1024"),
        ({"tags": {"k" * 257: "x"}}, "has 257 bytes; the receiver takes 256"),
        ({"fields": {"键" * 86: 1}}, "has 258 bytes; the receiver takes 256"),
        ({"tags": {"t": "x" * 1025}}, r"tags\['t'\] of the point has 1025 bytes; the receiver takes 1024"),
        ({"tags": {f"t{n}": "x" * 1000 for n in range(70)}}, "the tags of the point have .* bytes"),
        ({"measurement": "m" * 1025}, "measurement of the point has 1025 bytes"),
        ({"fields": {"f": "x" * (32 * 1024 * 1024 + 1)}}, "has more than 33554432 bytes"),
    ],
)
def test_what_the_receiver_would_cut(point: dict[str, Any], message: str) -> None:
    """It is refused here, because the receiver says nothing."""
    with pytest.raises(MisuseError, match=message):
        line(**{"fields": {"f": 1}, **point})


def test_what_just_fits() -> None:
    """The limits themselves are allowed."""
    point = {"measurement": "m" * 1024, "tags": {"k" * 256: "x" * 1024}, "fields": {f"f{n}": 1 for n in range(1024)}}
    assert line(**point).count("=") == 1025


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
        (1, 1_000_000_000),
        (datetime(2020, 1, 1, tzinfo=UTC), 1_577_836_800_000_000_000),
        (datetime(2020, 1, 1, 8, tzinfo=timezone(timedelta(hours=8))), 1_577_836_800_000_000_000),
        (datetime(1999, 12, 31, 23, 59, 59, 7, tzinfo=UTC), 946_684_799_000_007_000),
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
        (-1, "must lie between 1970 and 2262"),
        (2**63, "must lie between 1970 and 2262"),
        (999_999_999_000, "before 2001-09-09 only seconds and datetimes are understood"),
        (datetime(2020, 1, 1), "must have a time zone: 2020-01-01T00:00:00 could be anywhere"),
    ],
)
def test_timestamps_that_are_none(timestamp: Any, message: str) -> None:
    """A time that is not certain is not written."""
    with pytest.raises(MisuseError, match=message):
        nanoseconds(timestamp, NOW)


def test_points_without_a_timestamp_get_that_of_the_call() -> None:
    """All the same one, so that sending them again writes the same points."""
    assert encode([{"measurement": "m", "fields": {"f": 1}}] * 2, NOW) == f"m f=1i {NOW}\nm f=1i {NOW}"


@pytest.mark.parametrize(
    ("precision", "expected"),
    [
        ("ns", 1_577_808_001_999_999_999),
        ("n", 1_577_808_001_999_999_999),
        ("us", 1_577_808_001_999_999),
        ("u", 1_577_808_001_999_999),
        ("ms", 1_577_808_001_999),
        ("s", 1_577_808_001),
        ("m", 26_296_800),
        ("h", 438_280),
    ],
)
def test_timestamps_in_the_unit_that_is_asked_for(precision: Precision, expected: int) -> None:
    """What is finer than the unit is cut off, of the time of the call too."""
    at = 1_577_808_001_999_999_999
    point = {"measurement": "m", "fields": {"f": 1}}
    assert encode({**point, "timestamp": at}, precision=precision) == f"m f=1i {expected}"
    assert encode_each([point], at, precision) == [f"m f=1i {expected}"]


@pytest.mark.parametrize("precision", ["", "sec", "NS", None, 1, ["ns"]])
def test_a_unit_that_is_none(precision: Any) -> None:
    """It is refused with those there are, even where there is no point."""
    with pytest.raises(MisuseError, match="precision must be 'ns', 'us', 'ms', 's', 'm' or 'h'"):
        encode([], precision=precision)


def test_every_name_of_a_unit_has_the_letter_of_the_receiver() -> None:
    """They are what its query parameter takes."""
    assert set(WIRE_PRECISIONS.values()) == {"n", "u", "ms", "s", "m", "h"}
    assert {WIRE_PRECISIONS[letter] for letter in WIRE_PRECISIONS.values()} == set(WIRE_PRECISIONS.values())


NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8)


@given(NAMES, st.dictionaries(NAMES, st.text(st.characters(codec="utf-8"), max_size=8), max_size=3), NAMES)
def test_one_point_is_one_line_with_three_parts(measurement: str, tags: dict[str, str], key: str) -> None:
    """Whatever the names hold: outside of text values, only unescaped spaces separate, and there are two."""
    try:
        written = line(measurement=measurement, tags=tags, fields={key: 1})
    except MisuseError:
        return
    assert len(written.splitlines()) == 1
    assert len(unescaped_split(written, " ")) == 3


def unescaped_split(text: str, separator: str) -> list[str]:
    """Splits where the separator does not follow a backslash, as the receiver does."""
    parts, current, escaped = [], "", False
    for character in text:
        if character == separator and not escaped:
            parts.append(current)
            current = ""
        else:
            current += character
        escaped = character == "\\"
    return [*parts, current]
