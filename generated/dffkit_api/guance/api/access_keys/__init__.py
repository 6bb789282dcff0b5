# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``access_keys``: one method an operation, synchronous in :class:`AccessKeys`, awaitable in :class:`AsyncAccessKeys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.access_key_list_reply import AccessKeyListReply
    from ...types import Unset


class AccessKeys:
    """The operations tagged ``access_keys``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_access_keys(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> AccessKeyListReply:
        """Lists the API keys of the workspace, with their secrets.

        All keys at once, there is no paging.

        Args:
            search (str | Unset):

        Returns:
            AccessKeyListReply
        """
        from . import list_access_keys as _endpoint

        _operation = OPERATIONS["list_access_keys"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            ),
            _endpoint._parse_success,
        )


class AsyncAccessKeys:
    """The operations tagged ``access_keys``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_access_keys(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> AccessKeyListReply:
        """Lists the API keys of the workspace, with their secrets.

        All keys at once, there is no paging.

        Args:
            search (str | Unset):

        Returns:
            AccessKeyListReply
        """
        from . import list_access_keys as _endpoint

        _operation = OPERATIONS["list_access_keys"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncAccessKeys", "AccessKeys"]
