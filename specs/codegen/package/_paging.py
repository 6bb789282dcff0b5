"""Walks the pages of a list: one generator and its async twin, which share every decision.

A walk never ends early and never loops. It ends when a page has no rows, when the answer says where the next page
starts and that is nowhere new, or when everything the answer counts has been seen. Without a count, or with one below
what has come, or with a marker that stays, a page that is the same as the one before it ends the walk too and is not
given: the server does not look at the position.

All positions are numbers of rows, and what is made or deleted during a walk moves the rows behind it. The count says
so: where it has grown, rows that came already are left out of the next ones; where it has become smaller, the walk
goes back by as many rows, a page at most, and gives those that had slipped past. So what is there from the first page
to the last is given once, unless as much is made as is deleted between two pages, or the answer has no count: then a
row may be missed after a deletion, or come twice where new ones stand first.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ._types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    import httpx

    from ._operation import Operation, Paging
    from ._send import AsyncSend, Send

    Request = Callable[[int | Unset], dict[str, Any]]
    Parse = Callable[[httpx.Response], Any]

A = TypeVar("A")

FIRST = {"marker": 0, "offset": 0, "page": 1}
REMEMBERED = 1000  # rows that are known again when a list has moved
RETURNS = 5  # from one position: a count that goes up and down must not keep a walk where it is
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def rows(send: Send, operation: Operation, request: Request, parse: Parse) -> Iterator[Any]:
    """The records of a list, page after page; ``request`` makes the arguments for the page at a position.

    Arguments are looked at now, and nothing is sent before the first record is wanted.
    """
    request(UNSET)
    return _rows(send, operation, request, parse)


def async_rows(send: AsyncSend, operation: Operation, request: Request, parse: Parse) -> AsyncIterator[Any]:
    """The twin of :func:`rows`."""
    request(UNSET)
    return _async_rows(send, operation, request, parse)


def _rows(send: Send, operation: Operation, request: Request, parse: Parse) -> Iterator[Any]:
    if operation.paging is None:
        yield from rows_in(operation, send(operation, request(UNSET), parse))
        return
    for page in pages(operation.paging, lambda position: send(operation, request(position), parse)):
        yield from rows_in(operation, page)


async def _async_rows(send: AsyncSend, operation: Operation, request: Request, parse: Parse) -> AsyncIterator[Any]:
    if operation.paging is None:
        for row in rows_in(operation, await send(operation, request(UNSET), parse)):
            yield row
        return
    async for page in async_pages(operation.paging, lambda position: send(operation, request(position), parse)):
        for row in rows_in(operation, page):
            yield row


def rows_in(operation: Operation, answer: object) -> list[Any]:
    """The records of an answer; none where it has no list."""
    found = at(answer, operation.rows or "")
    return found if isinstance(found, list) else []


def pages(paging: Paging, fetch: Callable[[int], A], start: int | None = None) -> Iterator[A]:
    """The answers of ``fetch``, which is given the position of each page (marker, offset or page number).

    ``start`` is the first position; left out, it is the beginning of the list. Pages without rows are not given.
    """
    walk = Walk(paging, start)
    while (position := walk.position) is not None:
        answer = fetch(position)
        if walk.advance(answer):
            yield answer


async def async_pages(
    paging: Paging, fetch: Callable[[int], Awaitable[A]], start: int | None = None
) -> AsyncIterator[A]:
    """The twin of :func:`pages`."""
    walk = Walk(paging, start)
    while (position := walk.position) is not None:
        answer = await fetch(position)
        if walk.advance(answer):
            yield answer


def paging_of(operation: Operation) -> Paging:
    """How the pages of ``operation`` are walked; raises ``TypeError`` for one that has none."""
    if operation.paging is None:
        raise TypeError(f"{operation.stem}.{operation.id} has no pages")
    return operation.paging


class Walk:
    """Where a walk stands: ``position`` is that of the next page, ``None`` at the end.

    Markers are numbers here, also where the wire has them as text.
    """

    def __init__(self, paging: Paging, start: int | None = None) -> None:
        self.position: int | None = FIRST[paging.style] if start is None else start
        self._paging, self._first = paging, self.position or 0
        self._skipped = (self.position or 0) if paging.style == "offset" else 0
        self._seen = 0
        self._last: list[Any] | None = None
        self._recent: deque[Any] = deque(maxlen=REMEMBERED)
        self._count: int | None = None
        self._returned_from = self._returns = self._doubtful = self._largest = 0

    def advance(self, answer: object) -> bool:
        """Moves behind the page ``answer``; whether it has rows to give. Those that came before are taken out of it."""
        found = at(answer, self._paging.items)
        rows = list(found) if isinstance(found, list) else []
        if self._went_back(self._moved(answer)):
            return False
        self._seen += len(rows)
        total = self._total(answer)
        if not rows or (rows == self._last and self._stays(answer, total)):
            self.position = None
            return False
        self._last, self._largest = rows, max(self._largest, len(rows))
        self.position = self._next(answer, len(rows), total)
        found[:] = self._new(rows)
        self._recent.extend(found)
        return bool(found)

    def _moved(self, answer: object) -> int:
        """By how many rows the list has grown since the page before; less than none, where it has become smaller."""
        count = None if self._paging.total is None else _number(at(answer, self._paging.total))
        before, self._count = self._count, count
        return 0 if count is None or before is None else count - before

    def _went_back(self, moved: int) -> bool:
        """Whether the page has to be asked for again, from further ahead, for rows that slipped past."""
        here = self.position or 0
        self._doubtful += max(moved, 0)
        if here > self._returned_from:
            self._returned_from, self._returns = here, RETURNS
        back = self._way_back(here, -moved)
        if back < 1 or not self._returns:
            return False
        self._returns -= 1
        self.position = here - (1 if self._paging.style == "page" else back)
        self._seen = max(0, self._seen - back)
        self._doubtful += back
        return True

    def _way_back(self, here: int, rows: int) -> int:
        """How many rows to go back for so many that are gone; none for a marker that does not count rows."""
        if rows < 1 or not self._last or (self._paging.style == "marker" and here != self._seen):
            return 0
        if self._paging.style == "page":
            return self._largest if here > self._first else 0
        return min(rows, len(self._last), here - self._first)

    def _new(self, rows: list[Any]) -> list[Any]:
        """The rows without those that came already, where the list has moved."""
        doubtful, self._doubtful = self._doubtful, max(0, self._doubtful - len(rows))
        return [row for place, row in enumerate(rows) if place >= doubtful or row not in self._recent]

    def _stays(self, answer: object, total: int | None) -> bool:
        """Whether a page with the rows of the one before is that page again."""
        if total is None:
            return True
        return self._paging.style == "marker" and _number(at(answer, self._paging.next or "")) == self.position

    def _total(self, answer: object) -> int | None:
        """How many rows there are; ``None`` for a count below what came, as of the rows of a page."""
        total = None if self._paging.total is None else _number(at(answer, self._paging.total))
        return None if total is None or total < self._seen else total

    def _next(self, answer: object, count: int, total: int | None) -> int | None:
        here = self.position or 0
        if self._paging.style == "marker":
            there = _number(at(answer, self._paging.next or ""))
            return None if there is None or there <= here or there == total else there
        if total is not None and self._skipped + self._seen >= total:
            return None
        return here + (count if self._paging.style == "offset" else 1)


def at(answer: object, path: str) -> Any:
    """What stands at a dotted path of wire names, in JSON or in a model, whose attributes are in snake case."""
    for name in () if path == "[]" else path.split("."):
        if isinstance(answer, Mapping):
            answer = answer.get(name)
        else:
            answer = getattr(answer, _HUMP.sub("_", name).lower(), None)
    return answer


def _number(value: object) -> int | None:
    if isinstance(value, str) and value.isdecimal():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
