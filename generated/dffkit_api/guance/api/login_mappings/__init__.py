# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``login_mappings``: one method an operation, synchronous in :class:`LoginMappings`, awaitable in :class:`AsyncLoginMappings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.delete_login_mappings import DeleteLoginMappings
    from ...models.done_reply import DoneReply
    from ...models.login_mapping import LoginMapping
    from ...models.login_mapping_list import LoginMappingList
    from ...models.login_mapping_list_reply import LoginMappingListReply
    from ...models.login_mapping_reply import LoginMappingReply
    from ...models.login_mapping_settings import LoginMappingSettings
    from ...types import Unset


class LoginMappings:
    """The operations tagged ``login_mappings``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_login_mappings(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> LoginMappingList:
        """Lists the rules.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            LoginMappingList
        """
        from . import list_login_mappings as _endpoint

        _operation = OPERATIONS["list_login_mappings"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_login_mappings(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[LoginMapping]:
        """Gives the records of :meth:`list_login_mappings` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[LoginMapping]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_login_mappings as _endpoint

        _operation = OPERATIONS["list_login_mappings"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_login_mapping(
        self,
        *,
        body: LoginMappingSettings,
    ) -> LoginMapping:
        """Creates a rule.

        Args:
            body (LoginMappingSettings):

        Returns:
            LoginMapping
        """
        from . import create_login_mapping as _endpoint

        _operation = OPERATIONS["create_login_mapping"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_login_mapping(
        self,
        lgmp_uuid: str,
        *,
        body: LoginMappingSettings,
    ) -> bool:
        """Changes a rule.

        Args:
            body (LoginMappingSettings):
            lgmp_uuid (str):

        Returns:
            bool
        """
        from . import modify_login_mapping as _endpoint

        _operation = OPERATIONS["modify_login_mapping"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                lgmp_uuid=lgmp_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_login_mapping(
        self,
        lgmp_uuid: str,
    ) -> bool:
        """Deletes a rule.

        Args:
            lgmp_uuid (str):

        Returns:
            bool
        """
        from . import delete_login_mapping as _endpoint

        _operation = OPERATIONS["delete_login_mapping"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                lgmp_uuid=lgmp_uuid,
            ),
            _endpoint._parse_content,
        )

    def batch_delete_login_mappings(
        self,
        *,
        body: DeleteLoginMappings,
    ) -> bool:
        """Deletes rules.

        Args:
            body (DeleteLoginMappings):

        Returns:
            bool
        """
        from . import batch_delete_login_mappings as _endpoint

        _operation = OPERATIONS["batch_delete_login_mappings"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncLoginMappings:
    """The operations tagged ``login_mappings``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_login_mappings(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> LoginMappingList:
        """Lists the rules.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            LoginMappingList
        """
        from . import list_login_mappings as _endpoint

        _operation = OPERATIONS["list_login_mappings"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_login_mappings(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[LoginMapping]:
        """Gives the records of :meth:`list_login_mappings` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[LoginMapping]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_login_mappings as _endpoint

        _operation = OPERATIONS["list_login_mappings"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_login_mapping(
        self,
        *,
        body: LoginMappingSettings,
    ) -> LoginMapping:
        """Creates a rule.

        Args:
            body (LoginMappingSettings):

        Returns:
            LoginMapping
        """
        from . import create_login_mapping as _endpoint

        _operation = OPERATIONS["create_login_mapping"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_login_mapping(
        self,
        lgmp_uuid: str,
        *,
        body: LoginMappingSettings,
    ) -> bool:
        """Changes a rule.

        Args:
            body (LoginMappingSettings):
            lgmp_uuid (str):

        Returns:
            bool
        """
        from . import modify_login_mapping as _endpoint

        _operation = OPERATIONS["modify_login_mapping"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                lgmp_uuid=lgmp_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_login_mapping(
        self,
        lgmp_uuid: str,
    ) -> bool:
        """Deletes a rule.

        Args:
            lgmp_uuid (str):

        Returns:
            bool
        """
        from . import delete_login_mapping as _endpoint

        _operation = OPERATIONS["delete_login_mapping"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                lgmp_uuid=lgmp_uuid,
            ),
            _endpoint._parse_content,
        )

    async def batch_delete_login_mappings(
        self,
        *,
        body: DeleteLoginMappings,
    ) -> bool:
        """Deletes rules.

        Args:
            body (DeleteLoginMappings):

        Returns:
            bool
        """
        from . import batch_delete_login_mappings as _endpoint

        _operation = OPERATIONS["batch_delete_login_mappings"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncLoginMappings", "LoginMappings"]
