# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``temporary_tokens``: one method an operation, synchronous in :class:`TemporaryTokens`, awaitable in :class:`AsyncTemporaryTokens`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_temporary_token import CreateTemporaryToken
    from ...models.open_reply import OpenReply
    from ...models.revoke_temporary_token import RevokeTemporaryToken


class TemporaryTokens:
    """The operations tagged ``temporary_tokens``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_temporary_token(
        self,
        *,
        body: CreateTemporaryToken,
    ) -> Any:
        """Makes a token that opens pages of the console.

        It is put into the address of the page: as `gc_route_token`, or as `ftAuthToken` where no other page
        is opened from it.

        Args:
            body (CreateTemporaryToken):

        Returns:
            Any
        """
        from . import create_temporary_token as _endpoint

        _operation = OPERATIONS["create_temporary_token"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def revoke_temporary_token(
        self,
        *,
        body: RevokeTemporaryToken,
    ) -> Any:
        """Makes a token void.

        Args:
            body (RevokeTemporaryToken):

        Returns:
            Any
        """
        from . import revoke_temporary_token as _endpoint

        _operation = OPERATIONS["revoke_temporary_token"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncTemporaryTokens:
    """The operations tagged ``temporary_tokens``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_temporary_token(
        self,
        *,
        body: CreateTemporaryToken,
    ) -> Any:
        """Makes a token that opens pages of the console.

        It is put into the address of the page: as `gc_route_token`, or as `ftAuthToken` where no other page
        is opened from it.

        Args:
            body (CreateTemporaryToken):

        Returns:
            Any
        """
        from . import create_temporary_token as _endpoint

        _operation = OPERATIONS["create_temporary_token"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def revoke_temporary_token(
        self,
        *,
        body: RevokeTemporaryToken,
    ) -> Any:
        """Makes a token void.

        Args:
            body (RevokeTemporaryToken):

        Returns:
            Any
        """
        from . import revoke_temporary_token as _endpoint

        _operation = OPERATIONS["revoke_temporary_token"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncTemporaryTokens", "TemporaryTokens"]
