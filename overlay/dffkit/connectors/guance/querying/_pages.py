"""Queries page by page: which page to ask for after an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...._foreign import shown
from ....errors import MisuseError
from ._rows import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dffkit_api.guance.models import QueryResult, Series

SERIES_PAGE = 100
ROWS_PAGE = 1000


class SeriesPages:
    """The series of a query, ``size`` a page: :attr:`page` is what to add to the query, ``None`` at the end.

    A page that begins as the one before it ends the walk, too: the server does not look at the position.
    """

    def __init__(self, options: Mapping[str, Any], size: int) -> None:
        refuse("iter_series", {"slimit", "soffset"}, options)
        self._size = checked_size(size)
        self._last: list[dict[str, Any]] | None = None
        self.page: dict[str, Any] | None = {"slimit": self._size, "soffset": 0}

    def take(self, result: QueryResult) -> list[Series]:
        """The series of the page; moves on to the next."""
        found = result.series or []
        marks = [one.to_dict() for one in found]
        if found and marks == self._last:
            self.page = None
            return []
        self._last = marks
        asked = self.page or {}
        self.page = {**asked, "soffset": asked["soffset"] + self._size} if len(found) >= self._size else None
        return found


class RowPages:
    """The rows of a query of logs or the like, ``size`` a page, by the mark that each answer gives for the next.

    Without such a mark it goes on by ``offset``.
    """

    def __init__(self, options: Mapping[str, Any], size: int) -> None:
        refuse("iter_rows", {"limit", "offset", "search_after"}, options)
        self._size = checked_size(size)
        self._seen = 0
        self._last: list[dict[str, Any]] | None = None
        self.page: dict[str, Any] | None = {"limit": self._size, "search_after": []}

    def take(self, result: QueryResult) -> list[dict[str, Any]]:
        """The rows of the page; moves on to the next."""
        found = [row for one in result.series or [] for row in rows_of(one)]
        repeated = bool(found) and found == self._last
        self._last = found
        self._seen += len(found)
        self.page = None if repeated or len(found) < self._size else self._next(result)
        return [] if repeated else found

    def _next(self, result: QueryResult) -> dict[str, Any]:
        if result.search_after:
            return {"limit": self._size, "search_after": list(result.search_after)}
        return {"limit": self._size, "offset": self._seen}


def checked_size(size: int) -> int:
    """The size of a page; raises :class:`~dffkit.errors.MisuseError` for what is none."""
    if isinstance(size, bool) or not isinstance(size, int) or size < 1:
        raise MisuseError(f"page_size must be a whole number, 1 or more, not {shown(size)}")
    return size


def refuse(method: str, own: set[str], options: Mapping[str, Any]) -> None:
    """Raises for options that the walk sets itself."""
    if both := own & options.keys():
        raise MisuseError(
            f"{method} pages by {' and '.join(sorted(own))} itself: leave {' and '.join(sorted(both))} out"
        )
