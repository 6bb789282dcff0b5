"""dffkit.connectors.dataway.buffered: points as lines that wait."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit.connectors.dataway.buffered._lines import Stream, pieces
from dffkit.errors import MisuseError
from dffkit.line_protocol import encode
from hypothesis import given
from hypothesis import strategies as st

from .doubles import AT

MEASUREMENTS = st.text(st.sampled_from("ab\\, =\n#é"), min_size=1).filter(
    lambda text: not text.startswith("#") and text.replace("\n", " ").rstrip("\\")
)


def point(measurement: str, n: int) -> dict[str, Any]:
    """A point told apart by its field."""
    return {"measurement": measurement, "fields": {"n": n, "text": "a\nb, c=d"}, "timestamp": AT}


@given(st.lists(MEASUREMENTS))
def test_points_are_grouped_by_what_stands_on_the_wire(measurements: list[str]) -> None:
    """Every line is that of a plain write; those of one measurement stand together, in their order."""
    points = [point(name, n) for n, name in enumerate(measurements)]
    found = pieces("metric", points, AT, 1000, 10**6)
    expected: dict[str, list[str]] = {}
    for one in points:
        expected.setdefault(one["measurement"].replace("\n", " ").rstrip("\\"), []).append(encode(one))
    assert {piece.stream.measurement: piece.text.decode() for piece in found} == {
        name: "\n".join(lines) for name, lines in expected.items()
    }
    assert [piece.points for piece in found] == [len(lines) for lines in expected.values()]


def test_pieces_are_no_larger_than_a_request() -> None:
    """By points and by bytes; a single point that is larger goes alone."""
    points = [point("m", n) for n in range(5)]
    size = len(encode(points[0])) + 1
    assert [piece.points for piece in pieces("metric", points, AT, 2, 10**6)] == [2, 2, 1]
    assert [piece.points for piece in pieces("metric", points, AT, 100, 3 * size)] == [3, 2]
    assert [piece.points for piece in pieces("metric", points, AT, 100, 1)] == [1] * 5
    assert [piece.size for piece in pieces("metric", points[:1], AT, 100, 1)] == [size]


def test_one_point_many_and_a_generator() -> None:
    """As every write takes them; none is none, and those without a time have that of the call."""
    (one,) = pieces("logging", {"measurement": "m", "fields": {"n": 1}}, AT, 9, 999)
    assert one == (Stream("logging", "m"), f"m n=1i {AT}".encode(), 1)
    assert pieces("logging", (point("m", n) for n in range(2)), AT, 9, 999)[0].points == 2
    assert pieces("logging", [], AT, 9, 999) == []


@pytest.mark.parametrize("points", [5, "m n=1i", b"m", [1], [{"measurement": "m", "fields": {}}], None])
def test_what_is_no_point_is_refused(points: Any) -> None:
    """With the words of every write."""
    with pytest.raises(MisuseError):
        pieces("metric", points, AT, 9, 999)


def test_what_is_no_category_is_refused() -> None:
    """With the words of every write."""
    with pytest.raises(
        MisuseError, match=r"category must be the name of one, such as 'metric' or 'logging', not 'a/b'"
    ):
        pieces("a/b", point("m", 1), AT, 9, 999)
