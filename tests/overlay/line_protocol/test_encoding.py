"""encode and encode_each: points as lines."""

from __future__ import annotations

import enum
from fractions import Fraction
from typing import Any

import pytest
from dffkit.errors import MisuseError
from dffkit.line_protocol import Precision, encode, encode_each
from hypothesis import given
from hypothesis import strategies as st

from .points import AT, NOW, field, line


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
