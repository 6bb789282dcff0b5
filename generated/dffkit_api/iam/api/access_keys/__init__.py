# Generated from specs/iam/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``access_keys``: one method an operation, synchronous in :class:`AccessKeys`, awaitable in :class:`AsyncAccessKeys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.temporary_access_key_answer import TemporaryAccessKeyAnswer
    from ...models.temporary_access_key_request import TemporaryAccessKeyRequest


class AccessKeys:
    """The operations tagged ``access_keys``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_temporary_access_key(
        self,
        *,
        body: TemporaryAccessKeyRequest,
    ) -> TemporaryAccessKeyAnswer:
        """Gets a temporary access key.

        Issues an access key that lives from 15 minutes to a day, for an agency that the caller may act for,
        or with the rights of a token. Requests signed with it carry its security token in `X-Security-
        Token`.

        Args:
            body (TemporaryAccessKeyRequest): Who wants a temporary access key.

        Returns:
            TemporaryAccessKeyAnswer
        """
        from . import create_temporary_access_key as _endpoint

        _operation = OPERATIONS["create_temporary_access_key"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )


class AsyncAccessKeys:
    """The operations tagged ``access_keys``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_temporary_access_key(
        self,
        *,
        body: TemporaryAccessKeyRequest,
    ) -> TemporaryAccessKeyAnswer:
        """Gets a temporary access key.

        Issues an access key that lives from 15 minutes to a day, for an agency that the caller may act for,
        or with the rights of a token. Requests signed with it carry its security token in `X-Security-
        Token`.

        Args:
            body (TemporaryAccessKeyRequest): Who wants a temporary access key.

        Returns:
            TemporaryAccessKeyAnswer
        """
        from . import create_temporary_access_key as _endpoint

        _operation = OPERATIONS["create_temporary_access_key"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncAccessKeys", "AccessKeys"]
