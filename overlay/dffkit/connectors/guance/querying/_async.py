"""Queries for event loops."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ....waiting import Patience
from .._room import AsyncRoom
from ._answers import result_of
from ._options import DqlOptions, Moment, asking_again, async_id_of, body_of, check_terms, query_options
from ._pages import ROWS_PAGE, SERIES_PAGE, RowPages, SeriesPages
from ._rows import Rows

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from dffkit_api.guance.models import QueryResult, Series

WAIT = 60.0  # seconds


class AsyncQuerying(AsyncRoom):
    """The awaitable twin of :class:`Querying`."""

    async def query(
        self,
        dql: str,
        start: Moment | None = None,
        end: Moment | None = None,
        *,
        language: str = "dql",
        wait: float | None = WAIT,
        **options: Unpack[DqlOptions],
    ) -> Rows:
        """The rows of a query, see :meth:`dffkit.Guance.query`."""
        query = query_options(dql, start, end, options, self.clock.now())
        check_terms(query, language, wait)
        return Rows(await self._run(query, language, wait))

    def iter_series(
        self,
        dql: str,
        start: Moment | None = None,
        end: Moment | None = None,
        *,
        page_size: int = SERIES_PAGE,
        language: str = "dql",
        wait: float | None = WAIT,
        **options: Unpack[DqlOptions],
    ) -> AsyncIterator[Series]:
        """The series of a query one by one, see :meth:`dffkit.Guance.iter_series`."""
        pages = SeriesPages(options, page_size)
        query = query_options(dql, start, end, options, self.clock.now())
        check_terms(query, language, wait)
        return self._walk(pages, query, language, wait)

    def iter_rows(
        self,
        dql: str,
        start: Moment | None = None,
        end: Moment | None = None,
        *,
        page_size: int = ROWS_PAGE,
        language: str = "dql",
        wait: float | None = WAIT,
        **options: Unpack[DqlOptions],
    ) -> AsyncIterator[dict[str, Any]]:
        """The rows of a query one by one, see :meth:`dffkit.Guance.iter_rows`."""
        pages = RowPages(options, page_size)
        query = query_options(dql, start, end, options, self.clock.now())
        check_terms(query, language, wait)
        return self._walk(pages, query, language, wait)

    async def _walk(
        self, pages: Any, query: Mapping[str, Any], language: str, wait: float | None
    ) -> AsyncIterator[Any]:
        while pages.page is not None:
            for one in pages.take(await self._run({**query, **pages.page}, language, wait)):
                yield one

    async def _run(self, query: Mapping[str, Any], language: str, wait: float | None) -> QueryResult:
        found = result_of(await self.api.queries.query_data(body=body_of(query, language)))
        if (running := async_id_of(found)) is None:
            return found
        again = asking_again(query, language, running)

        async def look() -> QueryResult:
            return result_of(await self.api.queries.query_data_async(body=again))

        return await self.until(
            look,
            lambda result: async_id_of(result) is None,
            Patience("the query", wait, lambda _: "running", argument="wait"),
        )
