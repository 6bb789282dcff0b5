# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``access_keys``: one method an operation, synchronous in :class:`AccessKeys`, awaitable in :class:`AsyncAccessKeys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.access_key import AccessKey
    from ...models.access_key_list_reply import AccessKeyListReply
    from ...models.access_key_reply import AccessKeyReply
    from ...models.create_access_key import CreateAccessKey
    from ...models.done_reply import DoneReply
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
    ) -> list[AccessKey]:
        """Lists the API keys of the workspace, with their secrets.

        All keys at once, there is no paging.

        Args:
            search (str | Unset):

        Returns:
            list[AccessKey]
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
            _endpoint._parse_content,
        )

    def iter_access_keys(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> Iterator[AccessKey]:
        """Gives the records of :meth:`list_access_keys` one by one.

        All keys at once, there is no paging.

        Args:
            search (str | Unset):

        Returns:
            Iterator[AccessKey]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_access_keys as _endpoint

        _operation = OPERATIONS["list_access_keys"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_access_key(
        self,
        *,
        body: CreateAccessKey,
    ) -> AccessKey:
        """Creates an API key.

        Args:
            body (CreateAccessKey):

        Returns:
            AccessKey
        """
        from . import create_access_key as _endpoint

        _operation = OPERATIONS["create_access_key"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_access_key(
        self,
        ak_uuid: str,
    ) -> AccessKey:
        """Shows an API key, with its secret.

        Args:
            ak_uuid (str):

        Returns:
            AccessKey
        """
        from . import get_access_key as _endpoint

        _operation = OPERATIONS["get_access_key"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                ak_uuid=ak_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_access_key(
        self,
        ak_uuid: str,
    ) -> bool:
        """Deletes an API key.

        The vendor deletes by GET here.

        Args:
            ak_uuid (str):

        Returns:
            bool
        """
        from . import delete_access_key as _endpoint

        _operation = OPERATIONS["delete_access_key"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                ak_uuid=ak_uuid,
            ),
            _endpoint._parse_content,
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
    ) -> list[AccessKey]:
        """Lists the API keys of the workspace, with their secrets.

        All keys at once, there is no paging.

        Args:
            search (str | Unset):

        Returns:
            list[AccessKey]
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
            _endpoint._parse_content,
        )

    def iter_access_keys(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> AsyncIterator[AccessKey]:
        """Gives the records of :meth:`list_access_keys` one by one.

        All keys at once, there is no paging.

        Args:
            search (str | Unset):

        Returns:
            AsyncIterator[AccessKey]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_access_keys as _endpoint

        _operation = OPERATIONS["list_access_keys"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_access_key(
        self,
        *,
        body: CreateAccessKey,
    ) -> AccessKey:
        """Creates an API key.

        Args:
            body (CreateAccessKey):

        Returns:
            AccessKey
        """
        from . import create_access_key as _endpoint

        _operation = OPERATIONS["create_access_key"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_access_key(
        self,
        ak_uuid: str,
    ) -> AccessKey:
        """Shows an API key, with its secret.

        Args:
            ak_uuid (str):

        Returns:
            AccessKey
        """
        from . import get_access_key as _endpoint

        _operation = OPERATIONS["get_access_key"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                ak_uuid=ak_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_access_key(
        self,
        ak_uuid: str,
    ) -> bool:
        """Deletes an API key.

        The vendor deletes by GET here.

        Args:
            ak_uuid (str):

        Returns:
            bool
        """
        from . import delete_access_key as _endpoint

        _operation = OPERATIONS["delete_access_key"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                ak_uuid=ak_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncAccessKeys", "AccessKeys"]
