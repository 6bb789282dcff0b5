"""Pages by ``search_after``."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit_mock.dql import Bounds, MalformedQuery, answer, read_query
from hypothesis import given
from hypothesis import strategies as st

from .stored import NOW, Stored, milliseconds


def log(second: int, number: int) -> Stored:
    """One log."""
    return Stored("x", {}, {"n": number}, second, "logging")


def walk(points: list[Stored], size: int, order: str = "desc") -> list[list[Any]]:
    """All rows, page by page."""
    query, found = read_query(f"L::x:(n) order by time {order}"), []
    mark: list[Any] | None = []
    while mark is not None:
        page = answer(query, points, NOW, Bounds(limit=size, search_after=tuple(mark)))
        found += [row for one in page.series for row in one.values]
        mark = page.mark
    return found


@given(st.lists(st.integers(0, 4), max_size=12), st.integers(1, 4), st.sampled_from(["asc", "desc"]))
def test_pages_make_up_the_whole(seconds: list[int], size: int, order: str) -> None:
    """Each row comes once, also where many have one time."""
    points = [log(second, number) for number, second in enumerate(seconds)]
    whole = answer(read_query(f"L::x:(n) order by time {order}"), points, NOW).series
    assert [row for one in whole for row in one.values] == walk(points, size, order)


def test_what_is_written_meanwhile() -> None:
    """A newer log does not move the pages that follow."""
    points = [log(second, second) for second in range(4)]
    query = read_query("L::x:(n)")
    first = answer(query, points, NOW, Bounds(limit=2, search_after=()))
    points.append(log(9, 9))
    second = answer(query, points, NOW, Bounds(limit=2, search_after=tuple(first.mark or ())))
    assert [[milliseconds(1), 1], [milliseconds(0), 0]] == second.series[0].values


@pytest.mark.parametrize("text", ["M::x:(n)", "L::x:(count(*))", "L::x:(n) by n", "L::x:(n) order by n"])
def test_what_has_no_such_pages(text: str) -> None:
    """Only logs by their time have marks."""
    assert answer(read_query(text), [log(1, 1)], NOW, Bounds(search_after=())).mark is None


def test_marks_of_the_vendor() -> None:
    """Of a mark in the vendor's form the time counts."""
    points = [log(0, 1), log(1, 2), log(1, 3)]
    mark = (milliseconds(1), 82936, "L_1680226330508_cgj4")
    found = answer(read_query("L::x:(n)"), points, NOW, Bounds(search_after=mark))
    assert [[milliseconds(0), 1]] == found.series[0].values


def test_an_offset_instead() -> None:
    """Whoever counts rows has no marks."""
    found = answer(read_query("L::x:(n)"), [log(0, 1), log(1, 2)], NOW, Bounds(search_after=(), offset=1))
    assert ([[milliseconds(0), 1]], None) == (found.series[0].values, found.mark)


@pytest.mark.parametrize("mark", [("a", "b"), (1.5, 1), ("L_1",)])
def test_marks_of_somebody_else(mark: tuple[Any, ...]) -> None:
    """A mark that no answer gave is refused."""
    with pytest.raises(MalformedQuery, match="search_after has to be empty, or what the answer before gave"):
        answer(read_query("L::x"), [log(1, 1)], NOW, Bounds(search_after=mark))
