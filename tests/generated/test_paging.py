"""Walks that never end early and never loop."""

from __future__ import annotations

import asyncio
from itertools import count, islice
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from dffkit_api import Operation, Paging
from dffkit_api._paging import async_pages, pages, paging_of

if TYPE_CHECKING:
    from collections.abc import Callable

MARKER = Paging(style="marker", cursor="marker", items="rows", limit="maxitems", next="next_marker", total="count")
OFFSET = Paging(style="offset", cursor="offset", items="rows", limit="limit", total="total")
PAGE = Paging(style="page", cursor="pg", items="data", limit="pagesize", total="total")
MOST = 120  # requests, more than any walk here needs
BARE = Paging(style="page", cursor="page", items="rows", limit="per_page")


class List:
    """A list of ``count`` numbers on a server, ``size`` to a page, in the form of a paging style."""

    def __init__(self, paging: Paging, count: int, size: int, *, total: int | None = None, says: bool = True) -> None:
        self.paging, self.rows, self.size = paging, list(range(count)), size
        self.total = (count if total is None else total) if says else None
        self.asked: list[int] = []

    def fetch(self, position: int) -> dict[str, Any]:
        """One page."""
        self.ask(position)
        start = (position - 1) * self.size if self.paging.style == "page" else position
        found = self.rows[start : start + self.size]
        answer: dict[str, Any] = {self.paging.items: found}
        if self.paging.next:
            answer[self.paging.next] = start + len(found)
        if self.paging.total and self.total is not None:
            answer[self.paging.total] = self.total
        return answer

    def ask(self, position: int) -> None:
        """Notes the position; a walk that does not end is ended here."""
        self.asked.append(position)
        assert len(self.asked) < MOST, "the walk does not end"

    async def async_fetch(self, position: int) -> dict[str, Any]:
        """The same, awaited."""
        return self.fetch(position)


class Changing(List):
    """A list that somebody else changes once, before its second page."""

    def __init__(self, paging: Paging, count: int, size: int, change: Callable[[list[int]], None]) -> None:
        super().__init__(paging, count, size)
        self._change = change

    def fetch(self, position: int) -> dict[str, Any]:
        """One page."""
        if len(self.asked) == 1:
            self._change(self.rows)
        return super().fetch(position) | {self.paging.total or "": len(self.rows)}


def walked(things: List, kind: str, start: int | None = None) -> list[int]:
    """The rows that a walk gives."""

    async def main() -> list[int]:
        found = async_pages(things.paging, things.async_fetch, start)
        return [row async for page in found for row in page[things.paging.items]]

    if kind == "async":
        return asyncio.run(main())
    return [row for page in pages(things.paging, things.fetch, start) for row in page[things.paging.items]]


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    """Each of the two generators."""
    return str(request.param)


@pytest.mark.parametrize("paging", [MARKER, OFFSET, PAGE, BARE], ids=lambda paging: f"{paging.style}-{paging.items}")
@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 100])
@pytest.mark.parametrize("says", [True, False])
def test_every_row_comes_once(kind: str, paging: Paging, count: int, says: bool) -> None:
    """Whatever the style, with a count in the answer and without, full last page or not."""
    assert list(range(count)) == walked(List(paging, count, 10, says=says), kind)


def test_no_request_more_than_needed(kind: str) -> None:
    """The count says where the end is, so no empty page is asked for."""
    asked = []
    for paging in (MARKER, OFFSET, PAGE):
        things = List(paging, 20, 10)
        walked(things, kind)
        asked.append(things.asked)
    assert asked == [[0, 10], [0, 10], [1, 2]]


def test_a_last_page_whose_marker_is_the_count(kind: str) -> None:
    """The page of the vendor's documentation: one row, marker 43 and count 43."""
    page = {"rows": [1], "next_marker": 43, "count": 43}
    assert [page] == list(islice(pages(MARKER, lambda _: page), MOST))


def test_a_marker_that_does_not_advance_ends_the_walk() -> None:
    """A server that gives the same marker for ever is asked twice at most."""
    asked: list[int] = []

    def fetch(marker: int) -> dict[str, Any]:
        asked.append(marker)
        return {"rows": [marker], "next_marker": 7, "count": 100}

    assert len(list(islice(pages(MARKER, fetch), MOST))) == 2
    assert asked == [0, 7]


def test_an_empty_page_ends_the_walk() -> None:
    """A marker that goes on although there is nothing more."""
    answers = iter([{"rows": [1], "next_marker": 1}, {"rows": [], "next_marker": 2}])
    assert len(list(pages(MARKER, lambda _: next(answers)))) == 1


def test_a_server_that_clamps_the_size_is_walked_to_the_end(kind: str) -> None:
    """The next offset follows from the rows that came, not from those asked for."""
    things = List(OFFSET, 450, 200)
    assert list(range(450)) == walked(things, kind)
    assert things.asked == [0, 200, 400]


@pytest.mark.parametrize("paging", [MARKER, OFFSET, PAGE], ids=lambda paging: paging.style)
def test_a_count_below_what_came_is_not_believed(kind: str, paging: Paging) -> None:
    """A count that means something else, or nothing at all, does not end a walk early."""
    assert list(range(25)) == walked(List(paging, 25, 10, total=0), kind)


def test_a_server_that_ignores_the_position_is_asked_twice(kind: str) -> None:
    """Without a count, the same page again means that there is no other."""
    things = List(BARE, 5, 10)
    things.fetch = lambda position: things.ask(position) or {"rows": [1, 2]}  # type: ignore[func-returns-value, method-assign]
    assert walked(things, kind) == [1, 2]
    assert things.asked == [1, 2]


@pytest.mark.parametrize("paging", [OFFSET, PAGE], ids=lambda paging: paging.style)
def test_a_server_that_ignores_the_position_and_counts_is_not_asked_for_ever(kind: str, paging: Paging) -> None:
    """When more has come than there is, the count is not believed, and the same page again is the end."""
    things = List(paging, 5, 2)
    same = {paging.items: [0, 1], "total": 5}
    things.fetch = lambda position: things.ask(position) or same  # type: ignore[func-returns-value, method-assign]
    assert walked(things, kind) == [0, 1, 0, 1]
    assert len(things.asked) == 3


def test_equal_pages_are_no_loop_where_there_is_a_count(kind: str) -> None:
    """Rows may well repeat: only a list without a count is guarded by comparing."""
    things = List(PAGE, 40, 10)
    things.rows = [7] * 40
    assert walked(things, kind) == [7] * 40


@pytest.mark.parametrize(("paging", "start", "expected"), [(MARKER, 15, 5), (OFFSET, 15, 5), (PAGE, 2, 10)])
def test_a_walk_may_start_in_the_middle(kind: str, paging: Paging, start: int, expected: int) -> None:
    """What lies before the start counts as seen."""
    things = List(paging, 20, 10)
    assert expected == len(walked(things, kind, start))
    assert things.asked == [start] or paging is PAGE  # a page number does not say how many rows lie before it


def test_models_are_read_by_their_attributes() -> None:
    """Paths are wire names; attributes of models are in snake case, and may lie deeper."""
    paging = Paging(style="marker", cursor="m", items="body.taskRows", next="body.nextMarker", total="totalCount")
    answers = [
        SimpleNamespace(body=SimpleNamespace(task_rows=[1], next_marker="1"), total_count=2),
        SimpleNamespace(body=SimpleNamespace(task_rows=[2], next_marker=None), total_count=2),
    ]
    assert answers == list(pages(paging, lambda marker: answers[marker]))


def test_nothing_is_fetched_before_it_is_asked_for() -> None:
    """A walk that stops early has cost one request."""
    things = List(OFFSET, 100, 10)
    next(pages(OFFSET, things.fetch))
    assert things.asked == [0]


def test_an_operation_without_pages_is_refused() -> None:
    """Whoever walks it is mistaken about the operation."""
    with pytest.raises(TypeError, match=r"func\.x has no pages"):
        paging_of(Operation("func", "x", "GET", "/x", "t", idempotent=True))


def test_a_server_that_ignores_the_marker_gives_its_page_once(kind: str) -> None:
    """The same rows and the same marker again: that page is not given, although the count says that there are more."""
    things = List(MARKER, 5, 2)
    same = {"rows": [0, 1], "next_marker": 2, "count": 5}
    things.fetch = lambda position: things.ask(position) or same  # type: ignore[func-returns-value, method-assign]
    assert walked(things, kind) == [0, 1]
    assert things.asked == [0, 2]


@pytest.mark.parametrize("paging", [MARKER, OFFSET, PAGE], ids=lambda paging: paging.style)
def test_a_deletion_between_two_pages_loses_no_row(kind: str, paging: Paging) -> None:
    """The count has become smaller: the walk goes back by what slipped past, and gives nothing twice."""
    things = Changing(paging, 35, 10, lambda rows: rows.remove(3))
    assert walked(things, kind) == list(range(35))
    assert len(things.asked) <= 4 + 2


@pytest.mark.parametrize("paging", [MARKER, OFFSET, PAGE], ids=lambda paging: paging.style)
def test_what_is_made_at_the_front_between_two_pages_gives_no_row_twice(kind: str, paging: Paging) -> None:
    """The count has grown: rows that came already are left out of the next page."""
    things = Changing(paging, 25, 10, lambda rows: rows.insert(0, 99))
    assert walked(things, kind) == list(range(25))
    assert len(things.asked) == 3


@pytest.mark.parametrize("paging", [MARKER, OFFSET, PAGE], ids=lambda paging: paging.style)
def test_a_page_whose_rows_all_came_already_does_not_end_the_walk(kind: str, paging: Paging) -> None:
    """As many were made at the front as fill a page: it is passed over."""
    things = Changing(paging, 25, 10, lambda rows: rows.__setitem__(slice(0, 0), range(50, 60)))
    assert walked(things, kind) == list(range(25))


@pytest.mark.parametrize("paging", [MARKER, OFFSET, PAGE], ids=lambda paging: paging.style)
def test_a_count_that_becomes_smaller_with_every_page_gives_no_row_twice(kind: str, paging: Paging) -> None:
    """Not behind a last page that is short either, from which the walk goes back over a full one."""
    things = List(paging, 8, 3)
    fetch = things.fetch
    counts = count(0)
    things.fetch = lambda position: fetch(position) | {paging.total or "": 500 - next(counts)}  # type: ignore[method-assign]
    assert walked(things, kind) == list(range(8))


@pytest.mark.parametrize("paging", [MARKER, OFFSET, PAGE], ids=lambda paging: paging.style)
def test_a_count_that_goes_up_and_down_is_followed_a_few_times_only(kind: str, paging: Paging) -> None:
    """A walk goes back from one place five times at most, and comes to its end."""
    things = List(paging, 30, 10)
    fetch = things.fetch
    counts = count(0)
    things.fetch = lambda position: fetch(position) | {paging.total or "": 500 + next(counts) % 2}  # type: ignore[method-assign]
    assert walked(things, kind) == list(range(30))
    assert len(things.asked) < 40
