# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``query``: one method an operation, synchronous in :class:`Query`, awaitable in :class:`AsyncQuery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.raw_query import RawQuery
    from ...models.raw_query_reply import RawQueryReply


class Query:
    """The operations tagged ``query``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def query_raw(
        self,
        *,
        body: RawQuery,
    ) -> RawQueryReply:
        """Runs DQL queries.

        The results stand in the order of the queries. The last page is the one with fewer rows than
        `limit`, or fewer series than `slimit`.

        Args:
            body (RawQuery):

        Returns:
            RawQueryReply
        """
        from . import query_raw as _endpoint

        _operation = OPERATIONS["query_raw"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )


class AsyncQuery:
    """The operations tagged ``query``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def query_raw(
        self,
        *,
        body: RawQuery,
    ) -> RawQueryReply:
        """Runs DQL queries.

        The results stand in the order of the queries. The last page is the one with fewer rows than
        `limit`, or fewer series than `slimit`.

        Args:
            body (RawQuery):

        Returns:
            RawQueryReply
        """
        from . import query_raw as _endpoint

        _operation = OPERATIONS["query_raw"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncQuery", "Query"]
