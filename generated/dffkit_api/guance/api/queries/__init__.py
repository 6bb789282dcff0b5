# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``queries``: one method an operation, synchronous in :class:`Queries`, awaitable in :class:`AsyncQueries`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.execute_sql_query import ExecuteSqlQuery
    from ...models.open_reply import OpenReply
    from ...models.query_data import QueryData
    from ...models.query_data_async import QueryDataAsync
    from ...models.query_data_content import QueryDataContent
    from ...models.query_data_reply import QueryDataReply


class Queries:
    """The operations tagged ``queries``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def query_data(
        self,
        *,
        body: QueryData,
    ) -> QueryDataContent:
        """Runs queries in DQL or PromQL.

        Runs with the rights of an administrator, within the data access rules of the workspace. The results
        stand in the order of the queries.

        Args:
            body (QueryData):

        Returns:
            QueryDataContent
        """
        from . import query_data as _endpoint

        _operation = OPERATIONS["query_data"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def query_data_legacy(
        self,
        *,
        body: str,
    ) -> QueryDataContent:
        """Runs queries that stand in the query string.

        The older form of `query_data`, which takes the same as a body; the page calls it the old version.

        Args:
            body (str):

        Returns:
            QueryDataContent
        """
        from . import query_data_legacy as _endpoint

        _operation = OPERATIONS["query_data_legacy"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def query_data_async(
        self,
        *,
        body: QueryDataAsync,
    ) -> QueryDataContent:
        """Starts queries in DQL or PromQL, and asks for what they have found.

        A result with an `async_id` is not complete. Send its query again, with this id, until the result
        has none.

        Args:
            body (QueryDataAsync):

        Returns:
            QueryDataContent
        """
        from . import query_data_async as _endpoint

        _operation = OPERATIONS["query_data_async"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def execute_sql_query(
        self,
        *,
        body: ExecuteSqlQuery,
    ) -> Any:
        """Counts issues, or lists the unresolved ones, by one of the ready-made queries.

        Args:
            body (ExecuteSqlQuery):

        Returns:
            Any
        """
        from . import execute_sql_query as _endpoint

        _operation = OPERATIONS["execute_sql_query"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncQueries:
    """The operations tagged ``queries``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def query_data(
        self,
        *,
        body: QueryData,
    ) -> QueryDataContent:
        """Runs queries in DQL or PromQL.

        Runs with the rights of an administrator, within the data access rules of the workspace. The results
        stand in the order of the queries.

        Args:
            body (QueryData):

        Returns:
            QueryDataContent
        """
        from . import query_data as _endpoint

        _operation = OPERATIONS["query_data"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def query_data_legacy(
        self,
        *,
        body: str,
    ) -> QueryDataContent:
        """Runs queries that stand in the query string.

        The older form of `query_data`, which takes the same as a body; the page calls it the old version.

        Args:
            body (str):

        Returns:
            QueryDataContent
        """
        from . import query_data_legacy as _endpoint

        _operation = OPERATIONS["query_data_legacy"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def query_data_async(
        self,
        *,
        body: QueryDataAsync,
    ) -> QueryDataContent:
        """Starts queries in DQL or PromQL, and asks for what they have found.

        A result with an `async_id` is not complete. Send its query again, with this id, until the result
        has none.

        Args:
            body (QueryDataAsync):

        Returns:
            QueryDataContent
        """
        from . import query_data_async as _endpoint

        _operation = OPERATIONS["query_data_async"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def execute_sql_query(
        self,
        *,
        body: ExecuteSqlQuery,
    ) -> Any:
        """Counts issues, or lists the unresolved ones, by one of the ready-made queries.

        Args:
            body (ExecuteSqlQuery):

        Returns:
            Any
        """
        from . import execute_sql_query as _endpoint

        _operation = OPERATIONS["execute_sql_query"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncQueries", "Queries"]
