"""Lists by their path, walked to the end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ._call import Call, get_call

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dffkit_api import Paging
    from dffkit_api._paging import Walk

CURSOR, MOST = "pageIndex", 100
ROWS = ("content", "content.data", "[]")
TOTALS = ("pageInfo.totalCount", "content.pageInfo.totalCount", "content.total_count")


class Listing:
    """A list whose pages are asked for one after the other: :attr:`call` is what to ask next, ``None`` at the end.

    Its operation says what pages it has, its first answer where records and count stand; of a path that no operation
    has, that tells all. The walk ends where those of the facade's iterators end. A query that names a page is about
    this page alone.
    """

    def __init__(self, path: str, query: Mapping[str, Any] | None) -> None:
        from dffkit_api._paging import FIRST  # noqa: PLC0415 - with the first list

        self._asked = get_call(path, query, raw_envelope=True)
        self._paging = self._asked.operation.paging
        cursor = CURSOR if self._paging is None else self._paging.cursor
        self._is_one_page = cursor in self._asked.kwargs["params"]
        self._walk: Walk | None = None
        self.call: Call | None = self._asked
        if self._paging is not None and not self._is_one_page:
            self.call = self._page(self._paging, FIRST[self._paging.style])

    def take(self, answer: Any) -> list[dict[str, Any]]:
        """The records of the page that :attr:`call` asked for; moves on to the next."""
        from dffkit_api._paging import Walk, at  # noqa: PLC0415 - it was loaded to get here

        self.call = None
        items = next((place for place in self._places() if isinstance(at(answer, place), list)), None)
        if items is None:
            return []
        if self._walk is None:
            self._paging = self._paging_of(answer, items)
            self._walk = None if self._paging is None else Walk(self._paging)
        if self._walk is not None and self._paging is not None:
            has_rows = self._walk.advance(answer)
            if self._walk.position is not None:
                self.call = self._page(self._paging, self._walk.position)
            if not has_rows:
                return []
        return [row for row in at(answer, items) if isinstance(row, dict)]

    def _places(self) -> tuple[str, ...]:
        known = self._asked.operation.rows
        return ROWS if known is None else (known, *ROWS)

    def _paging_of(self, answer: Any, items: str) -> Paging | None:
        """How the list goes on, by its first answer; ``None`` where that is all."""
        from dffkit_api import Paging  # noqa: PLC0415 - as above
        from dffkit_api._paging import at  # noqa: PLC0415

        total = next((place for place in TOTALS if isinstance(at(answer, place), int)), None)
        if self._is_one_page or (self._paging is None and total is None):
            return None
        return replace(self._paging or Paging("page", CURSOR, items), items=items, total=total)

    def _page(self, paging: Paging, position: int) -> Call:
        """The request for the page at a position; as many records as Guance gives, unless the query says how many."""
        given = self._asked.kwargs["params"]
        limit = {} if paging.limit is None else {paging.limit: given.get(paging.limit, MOST)}
        return self._asked._replace(kwargs=self._asked.kwargs | {"params": given | limit | {paging.cursor: position}})


def has_all(row: Mapping[str, Any], field_value: Mapping[str, Any]) -> bool:
    """Whether all these fields of a record have these values."""
    return all(name in row and row[name] == value for name, value in field_value.items())
