"""Iterators with walks of their own, the pages of a data set and of a DQL query, on the mock that remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from dffkit.connectors.dataset import _pages as dataset_pages
from dffkit.connectors.guance.querying import _pages as dql_pages

from .counts import show
from .paging import Paging, all_of
from .stems import CHOSEN, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_fuzz.tally import Tally

SIZES = (1, 3, 4)
WALKS: dict[str, tuple[str, str]] = {
    "iter_pages": ("dataset", "post_dataset"),
    "iter_rows": ("guance", "query_data"),
    "iter_series": ("guance", "query_data"),
}
every_walk = pytest.mark.parametrize("walk", [name for name, (stem, _) in WALKS.items() if SUBJECTS[stem] in CHOSEN])


def stored(paging: Paging, walk: str, count: int) -> None:
    """So many rows, written as users write them."""
    paging.gateway.instance.reset()
    if walk == "iter_pages":
        paging.connector("dataset").push("7", [["n"], *([number] for number in range(count))])
    for number in range(count if walk != "iter_pages" else 0):
        when = paging.time() - 60 + number / 1000
        write = paging.connector("dataway").write_logging
        if walk == "iter_series":
            write = paging.connector("dataway").write_metric
        write("cpu", tags={"host": f"h{number:02}"}, fields={"n": number}, timestamp=when)


def given(paging: Paging, walk: str, size: int, *, is_async: bool) -> list[int]:
    """The numbers of the rows that a walk gives, in its order."""
    stem = WALKS[walk][0]
    connector = paging.async_connector(stem) if is_async else paging.connector(stem)
    if walk == "iter_pages":
        return [row[0] for page in all_of(connector.iter_pages("7", pagesize=size)) for row in page.rows]
    if walk == "iter_rows":
        rows = connector.iter_rows("L::cpu:(n)", page_size=size, orderby=[{"n": "asc"}])
        return [row["n"] for row in all_of(rows)]
    series = all_of(connector.iter_series("M::cpu:(last(n)) BY host", page_size=size))
    return sorted(int(one.tags["host"][1:]) for one in series)


def wrong(paging: Paging, walk: str) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """A sentence, or none, for each walk through as many rows as fill pages or not quite."""
    for size in SIZES:
        for count in sorted({0, 1, size - 1, size, size + 1, 2 * size, 2 * size + 1}):
            stored(paging, walk, count)
            for is_async in (False, True):
                before = paging.gateway.instance.journal.last
                got = given(paging, walk, size, is_async=is_async)
                pages = paging.gateway.instance.journal.last - before
                is_right = got == list(range(count)) and pages <= -(-count // size) + 1
                said = "" if is_right else f"{walk}, {size} a page: {got} of {count} in {pages}"
                yield said, (size, count, is_async, pages)


@pytest.fixture(scope="module")
def paging() -> Paging:
    """Connectors of a mock that remembers."""
    return Paging()


@every_walk
def test_every_row_comes_once(paging: Paging, tally: Tally, walk: str) -> None:
    """As many as fill a page or not quite, through both connectors, with a page more than needed at most."""
    with tally.entered("paging", *WALKS[walk]) as entry:
        problems = []
        for problem, what in wrong(paging, walk):
            entry.count("wrong" if problem else "whole", what)
            problems.append(problem)
    show([problem for problem in problems if problem])


# Faults that these walks must find


def found(paging: Paging, walk: str) -> bool:
    """Whether any walk goes wrong; the first is enough."""
    return any(problem for problem, _ in wrong(paging, walk))


@pytest.mark.parametrize("walk", WALKS)
def test_a_page_off_by_one_is_found(paging: Paging, monkeypatch: pytest.MonkeyPatch, walk: str) -> None:
    """The next page begins one row, or one page, too late."""
    if walk == "iter_pages":
        take = dataset_pages.Walk.take

        def late(it: dataset_pages.Walk, page: Any) -> Any:
            taken = take(it, page)
            it.number = it.number and it.number + 1
            return taken

        monkeypatch.setattr(dataset_pages.Walk, "take", late)
    elif walk == "iter_series":
        following = dql_pages.SeriesPages.take

        def too_far(it: dql_pages.SeriesPages, result: Any) -> Any:
            taken = following(it, result)
            it.page = it.page and {**it.page, "soffset": it.page["soffset"] + 1}
            return taken

        monkeypatch.setattr(dql_pages.SeriesPages, "take", too_far)
    else:
        monkeypatch.setattr(dql_pages.RowPages, "_next", lambda it, _: {"limit": it._size, "offset": it._seen + 1})
    assert found(paging, walk)


def test_a_mark_that_is_not_passed_on_is_found(paging: Paging, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first page of rows comes again."""
    monkeypatch.setattr(dql_pages.RowPages, "_next", lambda it, _: {"limit": it._size, "search_after": []})
    assert found(paging, "iter_rows")


def test_a_walk_that_ends_early_is_found(paging: Paging, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the first page of a data set, whatever the answer says of the last."""
    take = dataset_pages.Walk.take

    def once(it: dataset_pages.Walk, page: Any) -> Any:
        taken, it.number = take(it, page), None
        return taken

    monkeypatch.setattr(dataset_pages.Walk, "take", once)
    assert found(paging, "iter_pages")
