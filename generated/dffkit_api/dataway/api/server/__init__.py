# Generated from specs/dataway/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``server``: one method an operation, synchronous in :class:`Server`, awaitable in :class:`AsyncServer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.server_time import ServerTime
    from ...models.token_check import TokenCheck


class Server:
    """The operations tagged ``server``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def get_time(
        self,
    ) -> ServerTime:
        """Tells the time of the server.

        From version 1.6.0 of DataWay on. Who signs or stamps data can measure by it how far its own clock
        is off.

        Returns:
            ServerTime
        """
        from . import get_time as _endpoint

        _operation = OPERATIONS["get_time"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_success,
        )

    def check_token(
        self,
        token: str,
    ) -> TokenCheck:
        """Tells whether a token is one of a workspace.

        The answer is in `code` of the body, 200 for a token that is known; DataKit looks at nothing else.
        The token stands in the path, so it also stands wherever a server in between writes paths down.

        Args:
            token (str):

        Returns:
            TokenCheck
        """
        from . import check_token as _endpoint

        _operation = OPERATIONS["check_token"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                token=token,
            ),
            _endpoint._parse_success,
        )


class AsyncServer:
    """The operations tagged ``server``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def get_time(
        self,
    ) -> ServerTime:
        """Tells the time of the server.

        From version 1.6.0 of DataWay on. Who signs or stamps data can measure by it how far its own clock
        is off.

        Returns:
            ServerTime
        """
        from . import get_time as _endpoint

        _operation = OPERATIONS["get_time"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_success,
        )

    async def check_token(
        self,
        token: str,
    ) -> TokenCheck:
        """Tells whether a token is one of a workspace.

        The answer is in `code` of the body, 200 for a token that is known; DataKit looks at nothing else.
        The token stands in the path, so it also stands wherever a server in between writes paths down.

        Args:
            token (str):

        Returns:
            TokenCheck
        """
        from . import check_token as _endpoint

        _operation = OPERATIONS["check_token"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                token=token,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncServer", "Server"]
