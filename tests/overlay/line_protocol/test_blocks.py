"""Blocks of points: what they write is what each point alone would be, and so is what they refuse."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit.errors import MisuseError
from dffkit.line_protocol import _encoding, encode_each
from dffkit.line_protocol._blocks import SIZE, block_lines
from dffkit.line_protocol._careful import careful_line
from dffkit.line_protocol._unusual import Unusual
from hypothesis import example, given, settings
from hypothesis import strategies as st

from .points import NOW
from .test_usual import POINT, SCALARS, TEXTS, TIMES, VALUES

KINDS = [st.floats(), st.integers(), st.booleans(), TEXTS, st.binary(max_size=3), VALUES, SCALARS]


@st.composite
def alike(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Points of the same keys, in any order; each column mostly of one kind."""
    tags = draw(st.lists(st.sampled_from(["host", "a b", "x=y", "主机"]), unique=True, max_size=3))
    fields = draw(st.lists(st.sampled_from(["cpu", "b,c", "%s", "主"]), unique=True, min_size=1, max_size=3))
    columns = {name: draw(st.sampled_from(KINDS)) for name in fields}
    times = draw(st.sampled_from([None, st.integers(10**18, 2 * 10**18), TIMES]))
    point = st.fixed_dictionaries(
        {
            "measurement": TEXTS,
            "tags": st.fixed_dictionaries(dict.fromkeys(tags, TEXTS)),
            "fields": st.fixed_dictionaries(columns),
            **({} if times is None else {"timestamp": times}),
        }
    )
    return draw(st.lists(point, min_size=1, max_size=5))


@settings(max_examples=1000)
@given(alike(), st.sampled_from([("n", 1), ("ms", 10**6)]))
@example([{**POINT, "tags": {"a": "1", "b": "2"}}, {**POINT, "tags": {"b": "2", "a": "1"}}], ("n", 1))
@example([{**POINT, "tags": {"a": "1"}}, {**POINT, "tags": {"b": "1"}}, {**POINT, "tags": {"a": "1"}}], ("n", 1))
@example([POINT, {**POINT, "fields": {**POINT["fields"], "cpu": True}}, POINT], ("n", 1))
@example([POINT, {"measurement": "m", "fields": {"f": 1}, "timestamp": 1, "tags": None}, POINT], ("n", 1))
def test_a_block_is_what_its_points_are(points: list[dict[str, Any]], precision: Any) -> None:
    """Lines or the first error, with the number of its point; twice, because much is remembered."""
    name, unit = precision

    def one_by_one() -> list[str]:
        return [careful_line(point, f"point {number}", NOW, unit) for number, point in enumerate(points)]

    expected = outcome(one_by_one)
    assert outcome(lambda: encode_each(points, NOW, name)) == expected
    assert outcome(lambda: encode_each(points, NOW, name)) == expected


def test_the_usual_points_go_by_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of them is looked at alone: with or without a time, with one in seconds, with texts and flags."""
    monkeypatch.setattr(_encoding, "usual_line", None)
    fields = {"cpu": 1.5, "count": 3, "up": True, "message": 'a "b"', "list": [1, 2], "raw": b"x"}
    plain = {"measurement": "m", "tags": {"host": "web 1"}, "fields": fields}
    for timed in ({}, {"timestamp": 1_577_808_000}, {"timestamp": 1_577_808_000.5}, {"timestamp": NOW}):
        points = [{**plain, **timed} for _ in range(3 * SIZE + 1)]
        assert encode_each(points, NOW) == [careful_line(points[0], "p", NOW, 1)] * len(points)


@pytest.mark.parametrize("position", [0, 1, SIZE - 1, SIZE, 2 * SIZE])
def test_an_odd_point_among_many(position: int) -> None:
    """It is written as it should be, or named by its own number; the others are what they are."""
    points: list[Any] = [{**POINT, "fields": {"cpu": number}} for number in range(2 * SIZE + 1)]
    expected = encode_each(points, NOW)
    points[position] = {**POINT, "fields": {"cpu": "text"}}
    lines = encode_each(points, NOW)
    assert lines[position] != expected[position]
    assert [*lines[:position], *lines[position + 1 :]] == [*expected[:position], *expected[position + 1 :]]
    points[position] = {**POINT, "fields": {"cpu": float("nan")}}
    with pytest.raises(MisuseError, match=rf"fields\['cpu'\] of point {position} is nan"):
        encode_each(points, NOW)


@pytest.mark.parametrize(
    "points",
    [
        [POINT],  # has an empty tag and a field that is None
        [{"measurement": "m", "tags": {}, "fields": {"f": 1}}, {"measurement": "m", "tags": {}, "fields": {"g": 1}}],
        [{"measurement": "m", "tags": {}, "fields": {"f": 1}}, {"measurement": "m", "tags": {}, "fields": {"f": 1.0}}],
        [{"measurement": "m", "tags": {}, "fields": {"f": 1}}, {"measurement": "m", "tags": {}, "fields": {}}],
        [{"measurement": "m", "tags": {}, "fields": {"f": 1}}, None],
    ],
)
def test_what_differs_is_no_block(points: list[Any]) -> None:
    """It is left to the ways that look at one point."""
    with pytest.raises(Unusual):
        block_lines(points, NOW, 1)


def outcome(write: Any) -> Any:
    """The lines, or the text of the error."""
    try:
        return write()
    except MisuseError as error:
        return f"MisuseError: {error}"
