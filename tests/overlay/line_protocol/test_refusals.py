"""Points that cannot be written, and what is said of them."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

import pytest
from dffkit.errors import MisuseError
from dffkit.line_protocol import WIRE_PRECISIONS, encode, encode_each

from .points import field, line


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


@pytest.mark.parametrize("precision", ["", "sec", "NS", None, 1, ["ns"]])
def test_a_unit_that_is_none(precision: Any) -> None:
    """It is refused with those there are, even where there is no point."""
    with pytest.raises(MisuseError, match="precision must be 'ns', 'us', 'ms', 's', 'm' or 'h'"):
        encode([], precision=precision)


def test_every_name_of_a_unit_has_the_letter_of_the_receiver() -> None:
    """They are what its query parameter takes."""
    assert set(WIRE_PRECISIONS.values()) == {"n", "u", "ms", "s", "m", "h"}
    assert {WIRE_PRECISIONS[letter] for letter in WIRE_PRECISIONS.values()} == set(WIRE_PRECISIONS.values())
