"""dffkit.connectors.dataset._pages: the walk over pages never ends early and never loops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import httpx
import pytest
from dffkit import AsyncDataset, Dataset
from dffkit.errors import UnreadableReplyError

from .sides import Side

if TYPE_CHECKING:
    from collections.abc import Callable

OPTIONS: dict[str, Any] = {"endpoint": "http://smartchart.test", "visitor": "ann", "secret": "the-secret"}
ALL = [[number] for number in range(5)]


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, (Dataset, AsyncDataset))


class Pages:
    """A data set of pages; ``change`` alters each answer before it goes out."""

    def __init__(self, rows: list[list[Any]], change: Callable[[dict[str, Any]], dict[str, Any]] = dict) -> None:
        self.rows = rows
        self.change = change
        self.asked: list[int] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answers as the vendor does: the header on page 1 only; a page behind the end is the last one again."""
        fields = {name: int(parse_qs(request.content.decode())[name][0]) for name in ("pg", "pagesize")}
        self.asked.append(fields["pg"])
        assert len(self.asked) < 20
        size = fields["pagesize"]
        last = max(1, -(-len(self.rows) // size))
        number = min(fields["pg"], last)
        rows = self.rows[(number - 1) * size : number * size]
        data = [["n"], *rows] if number == 1 else rows
        answer = {"result": "success", "data": data, "pg": number, "maxpg": last, "total": len(self.rows)}
        return httpx.Response(200, json=self.change(answer))


def without(*names: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Drops keys of an answer."""
    return lambda answer: {name: value for name, value in answer.items() if name not in names}


def walk(side: Side, server: Pages, pagesize: int = 2) -> list[Any]:
    """The rows of all pages."""
    pages = side.do(lambda dataset: dataset.iter_pages("t", pagesize=pagesize), server, **OPTIONS)
    assert all(page.columns == ["n"] for page in pages)
    return [row for page in pages for row in page]


@pytest.mark.parametrize("pagesize", [1, 2, 4, 5, 6])
def test_all_rows_come_once(side: Side, pagesize: int) -> None:
    """Whatever the size of a page; nothing is asked for behind the last one."""
    server = Pages(ALL)
    assert walk(side, server, pagesize) == ALL
    assert server.asked == list(range(1, -(-len(ALL) // pagesize) + 1))


def test_equal_pages_are_different_pages(side: Side) -> None:
    """Where the last page is named, rows may repeat."""
    assert walk(side, Pages([[7]] * 6)) == [[7]] * 6


def test_the_total_is_not_what_ends_a_walk(side: Side) -> None:
    """It may count the rows of the page, or the header."""
    assert walk(side, Pages(ALL, lambda answer: {**answer, "total": len(answer["data"])})) == ALL


@pytest.mark.parametrize("names", [("maxpg",), ("maxpg", "total"), ("maxpg", "total", "pg")])
def test_a_server_that_names_no_last_page_is_walked_to_its_end(side: Side, names: tuple[str, ...]) -> None:
    """A page that comes again is not given twice."""
    assert walk(side, Pages(ALL, without(*names))) == ALL


def test_an_empty_data_set_has_one_page(side: Side) -> None:
    """With its columns and no rows."""
    assert walk(side, Pages([])) == []


def test_numbers_may_come_as_text(side: Side) -> None:
    """Some servers quote them."""
    assert (
        walk(side, Pages(ALL, lambda answer: {**answer, "pg": str(answer["pg"]), "maxpg": str(answer["maxpg"])})) == ALL
    )


def test_a_server_that_always_answers_page_one_is_an_error(side: Side) -> None:
    """Neither a loop nor a silent end."""
    with pytest.raises(UnreadableReplyError, match="page 1 came when page 2 of 3 was asked for"):
        walk(side, Pages(ALL, lambda answer: {**answer, "pg": 1, "maxpg": 3}))


def test_a_last_page_that_runs_away_is_not_followed(side: Side) -> None:
    """A page without rows ends the walk, whatever the answer promises."""
    server = Pages(ALL, lambda answer: {**answer, "maxpg": answer["pg"] + 1})
    with pytest.raises(UnreadableReplyError):
        walk(side, server)  # the server repeats its last page under the old number
    assert server.asked == [1, 2, 3, 4]


def test_data_that_shrinks_while_it_is_read_ends_the_walk(side: Side) -> None:
    """The server then answers its new last page again."""
    server = Pages(ALL)

    def shrink(answer: dict[str, Any]) -> dict[str, Any]:
        server.rows = ALL[:4]
        return answer

    server.change = shrink
    assert walk(side, server) == ALL[:4]
