"""Queries for threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ....waiting import Patience
from .._room import Room
from ._answers import result_of
from ._options import DqlOptions, Moment, asking_again, async_id_of, body_of, check_terms, query_options
from ._pages import ROWS_PAGE, SERIES_PAGE, RowPages, SeriesPages
from ._rows import Rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dffkit_api.guance.models import QueryResult, Series

WAIT = 60.0  # seconds


class Querying(Room):
    """Queries in DQL, with the rights of an administrator and within the data access rules of the workspace."""

    def query(
        self,
        dql: str,
        start: Moment | None = None,
        end: Moment | None = None,
        *,
        language: str = "dql",
        wait: float | None = WAIT,
        **options: Unpack[DqlOptions],
    ) -> Rows:
        """The rows of a query.

        - ``start``, ``end``: a datetime with a time zone, seconds or milliseconds since 1970, or a ``timedelta``
          before now; without ``end``, until now; without both, the text says it (``M::cpu:(usage_idle) [1h]``).
        - ``language``: ``dql`` or ``promql``.
        - ``wait``: seconds to wait for a query that the vendor goes on with in the background; then
          :class:`~dffkit.errors.DeadlineError` is raised.
        - ``options``: see :class:`DqlOptions`.

        Raises :class:`~dffkit.errors.VendorFailureError` and its kin where the vendor refuses the query.
        """
        query = query_options(dql, start, end, options, self.clock.now())
        check_terms(query, language, wait)
        return Rows(self._run(query, language, wait))

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
    ) -> Iterator[Series]:
        """The series of a query of metrics one by one, ``page_size`` a request, until there are no more."""
        pages = SeriesPages(options, page_size)
        query = query_options(dql, start, end, options, self.clock.now())
        check_terms(query, language, wait)
        return (one for result in self._walk(pages, query, language, wait) for one in result)

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
    ) -> Iterator[dict[str, Any]]:
        """The rows of a query of logs, events or objects one by one, ``page_size`` a request, until there are no more.

        ``start`` and ``end`` are fixed by the first request, so the pages fit together.
        """
        pages = RowPages(options, page_size)
        query = query_options(dql, start, end, options, self.clock.now())
        check_terms(query, language, wait)
        return (row for rows in self._walk(pages, query, language, wait) for row in rows)

    def _walk(self, pages: Any, query: Mapping[str, Any], language: str, wait: float | None) -> Iterator[Any]:
        while pages.page is not None:
            yield pages.take(self._run({**query, **pages.page}, language, wait))

    def _run(self, query: Mapping[str, Any], language: str, wait: float | None) -> QueryResult:
        found = result_of(self.api.queries.query_data(body=body_of(query, language)))
        if (running := async_id_of(found)) is None:
            return found
        again = asking_again(query, language, running)
        return self.until(
            lambda: result_of(self.api.queries.query_data_async(body=again)),
            lambda result: async_id_of(result) is None,
            Patience("the query", wait, lambda _: "running", argument="wait"),
        )
