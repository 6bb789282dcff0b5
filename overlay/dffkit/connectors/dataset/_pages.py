"""The walk over the pages of a data set.

Not :mod:`dffkit_api._paging`: there the rows of an answer are counted against its total, but here the first page has
the header among its rows, and the answer says which page is the last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import UnreadableReplyError

if TYPE_CHECKING:
    from ._results import Page


class Walk:
    """``number`` is the page to ask for next, ``None`` at the end.

    The end is the page that the last answer names as the last, or, where it names none, a page without rows or one
    with the same rows as the page before (the server does not look at the number then).
    """

    def __init__(self) -> None:
        self.number: int | None = 1
        self._columns: list[str] = []
        self._last: Page | None = None

    def take(self, page: Page) -> Page | None:
        """The page with its columns, and on to the next; ``None`` for one that has nothing new to give.

        Raises :class:`~dffkit.errors.UnreadableReplyError` where the server answers another page than was asked for.
        """
        asked = self.number or 1
        self.number = None
        if self._is_repeated(page, asked):
            return None
        if page.pg != asked:
            raise UnreadableReplyError(
                f"dataset.post_dataset: page {page.pg} came when page {asked} of {page.maxpg or 'unknown many'} was "
                "asked for: the server does not look at pg. Read the data set with query instead."
            )
        self._columns = self._columns or page.columns
        self._last = page
        if page.rows and (page.maxpg is None or page.pg < page.maxpg):
            self.number = page.pg + 1
        return page.with_columns(self._columns) if page.rows or asked == 1 else None

    def _is_repeated(self, page: Page, asked: int) -> bool:
        """Whether the end has been passed: the data has become shorter, or nobody said where it ends."""
        if self._last is None:
            return False
        if page.maxpg is not None:
            return asked > page.maxpg
        return page.rows == self._last.rows
