"""The fast way of the encoder: it writes what the careful one writes, or leaves the point to it."""

from __future__ import annotations

import enum
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any

import pytest
from dffkit.errors import MisuseError
from dffkit.line_protocol import Precision, _names, _shapes, encode_each
from dffkit.line_protocol._careful import careful_line
from dffkit.line_protocol._remembered import Remembered
from dffkit.line_protocol._unusual import Unusual
from dffkit.line_protocol._usual import usual_line
from hypothesis import example, given, settings
from hypothesis import strategies as st

from .points import AT, NOW

POINT: dict[str, Any] = {
    "measurement": "Host Monitoring",
    "tags": {"host": "web-01", "region": "cn north", "az": ""},
    "fields": {"cpu": 1.5, "count": 3, "up": True, "message": 'a "b"\\', "list": [1, 2], "raw": b"x", "none": None},
    "timestamp": AT,
}


class Text(str):
    """Text of a kind of its own."""


class Level(enum.StrEnum):
    """Text from a list."""

    INFO = "info"


# Few characters, all of which matter, so that names meet and escapes touch.
TEXTS = st.one_of(
    st.text(r" ,=\"#%sn" + "\n\r\t\x1c  中\U0001f600", max_size=5),
    st.text(max_size=3),
    st.sampled_from(["f", "t", "\ud800", "x" * 64, "x" * 65, "键" * 85, "x" * 256, "x" * 257, "键" * 342, "x" * 1025]),
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 9 * 10**18, 9 * 10**18 + 1, 10**5000]),
    st.floats(),
    st.sampled_from([9e18, -9e18, 9.1e18, 1e300, -0.0]),
    TEXTS,
    st.binary(max_size=4),
    st.sampled_from([Text("a b"), Level.INFO, Decimal(1), Fraction(1, 3), Fraction(10**400), bytearray(b"y"), 1j, {}]),
)
VALUES = st.one_of(SCALARS, st.lists(SCALARS, max_size=3), st.lists(st.integers(), max_size=3).map(tuple))
KEYS = st.one_of(TEXTS, TEXTS, TEXTS, st.sampled_from([None, 1, Text("a b"), Level.INFO, ()]))
TIMES = st.one_of(
    st.none(),
    st.integers(min_value=0, max_value=2**64),
    st.integers(),
    st.floats(),
    st.decimals(allow_nan=False),
    st.datetimes(timezones=st.one_of(st.none(), st.just(UTC))),
    st.sampled_from(["x", True, 10**5000, Fraction(1, 3), Fraction(10**400)]),
)
POINTS = st.one_of(
    st.fixed_dictionaries(
        {"measurement": TEXTS, "fields": st.dictionaries(KEYS, VALUES, max_size=4)},
        optional={"tags": st.dictionaries(KEYS, st.one_of(TEXTS, SCALARS), max_size=4), "timestamp": TIMES},
    ),
    st.dictionaries(
        st.sampled_from(["measurement", "tags", "fields", "timestamp", "time", 1]),
        st.one_of(SCALARS, st.dictionaries(KEYS, VALUES, max_size=2).map(MappingProxyType), TIMES),
        max_size=5,
    ),
    SCALARS,
)


@settings(max_examples=1500)
@given(POINTS, st.sampled_from([1, 10**6, 3600 * 10**9]))
@example({"measurement": "m", "tags": {None: "x", "b": "y"}, "fields": {"c": 1}}, 1)
@example({"measurement": "m", "tags": {None: "x", **dict.fromkeys("abcde", "x")}, "fields": {"f": 1}}, 1)
@example({"measurement": "m", "tags": {}, "fields": {None: 1, "f": 1}}, 1)
@example({"measurement": "m", "tags": {"f": None, "a": "b"}, "fields": {"f": 1}}, 1)
@example({"measurement": "m", "tags": {"f": "x"}, "fields": {"f": None, "g": 1}}, 1)
@example({"measurement": "m", "tags": {"a b": "x", "a\tb": "y"}, "fields": {"g": 1}}, 1)
@example({"measurement": "m", "tags": {"100%d": "50%"}, "fields": {"%": "%s"}}, 1)
@example({"measurement": "m", "fields": {"f": Text("x"), Text("g"): 1}}, 1)
def test_both_ways_say_the_same(point: Any, unit: int) -> None:
    """Line or error text, of any point at all; twice, because the second time much is remembered."""
    expected = outcome(careful_line, point, "point 0", NOW, unit)
    precisions: dict[int, Precision] = {1: "n", 10**6: "ms", 3600 * 10**9: "h"}
    precision = precisions[unit]
    assert expected == outcome(lambda: encode_each([point], NOW, precision)[0])
    assert expected == outcome(lambda: encode_each([point], NOW, precision)[0])


@pytest.mark.parametrize(
    "changed", [{}, {"tags": None}, {"timestamp": None}, {"timestamp": 1.5}, {"measurement": "主机"}]
)
def test_what_most_points_are_goes_the_fast_way(changed: dict[str, Any]) -> None:
    """Exact builtin types, empty tags and fields that are ``None`` are no reason to look closer."""
    point = {**POINT, **changed}
    assert usual_line(point, NOW, 1) == careful_line(point, "the point", NOW, 1)


@pytest.mark.parametrize(
    "changed",
    [
        {"timestamp": "x"},
        {"fields": {"f": float("nan")}},
        {"fields": {"f": 2**63}},
        {"fields": {"f": [1, 2.0]}},
        {"fields": {}},
        {"measurement": "\ud800"},
        {"measurement": ["m"]},
        {"tags": {"t": ["x"]}},
        {"more": 1},
    ],
)
def test_what_is_wrong_is_left_to_the_careful_way(changed: dict[str, Any]) -> None:
    """The fast one explains nothing."""
    with pytest.raises(Unusual):
        usual_line({**POINT, **changed}, NOW, 1)


def test_no_more_is_remembered_than_there_is_room() -> None:
    """A million tag values, keys or measurements cost no memory that lasts; what comes next is as right as before."""
    for number in range(5000):
        name = f"name {number}"
        (written,) = encode_each([{"measurement": name, "tags": {name: name}, "fields": {name + "f": 1}}], NOW)
        escaped = rf"name\ {number}"
        assert written == f"{escaped},{escaped}={escaped} {escaped}f=1i {NOW}"
    assert len(_names.MEASUREMENTS) <= 1024
    assert len(_names.TAG_VALUES) <= 4096
    assert len(_shapes.SHAPES) <= 1024


def test_what_is_long_is_not_remembered() -> None:
    """A room of few large things would be as bad as one of many small ones."""
    long, keys = "x" * 200, [f"{number:060}" for number in range(100)]
    encode_each([{"measurement": long, "tags": {"t": long}, "fields": dict.fromkeys(keys, 1)}], NOW)
    assert long not in _names.MEASUREMENTS
    assert long not in _names.TAG_VALUES
    assert ("t", None, *keys) not in _shapes.SHAPES


def test_what_is_remembered_is_found_once() -> None:
    """And again after the room was full."""
    asked: list[str] = []

    def find(key: str) -> str:
        asked.append(key)
        return key.upper()

    remembered = Remembered(find, 2, lambda key: len(key) < 3)
    assert [remembered[key] for key in ("a", "a", "b", "abc", "abc", "b")] == ["A", "A", "B", "ABC", "ABC", "B"]
    assert asked == ["a", "b", "abc", "abc"]
    assert remembered["c"] == "C"
    assert len(remembered) == 1


def test_threads_share_what_is_remembered() -> None:
    """Eight that fill and empty it at the same time, and every line is right."""
    points = [{**POINT, "tags": {"t": f"v {number % 6000}"}} for number in range(12_000)]
    expected = [careful_line(point, "p", NOW, 1) for point in points[:6000]] * 2
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(8) as pool:
            assert all(lines == expected for lines in pool.map(encode_each, [points] * 8))
    finally:
        sys.setswitchinterval(interval)


def test_points_that_are_no_dict_are_encoded_all_the_same() -> None:
    """Any mapping will do, for the point and its parts."""
    point = MappingProxyType({**POINT, "tags": MappingProxyType(POINT["tags"])})
    assert encode_each([point, POINT], NOW) == [careful_line(POINT, "p", NOW, 1)] * 2


def test_a_datetime_goes_the_fast_way() -> None:
    """It is what scripts have at hand."""
    point = {**POINT, "timestamp": datetime(2020, 1, 1, tzinfo=UTC)}
    assert usual_line(point, NOW, 10**9).endswith(" 1577836800")


def outcome(write: Any, *arguments: Any) -> str:
    """The line, or the text of the error."""
    try:
        return str(write(*arguments))
    except MisuseError as error:
        return f"MisuseError: {error}"
