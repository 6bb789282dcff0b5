# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``permissions``: one method an operation, synchronous in :class:`Permissions`, awaitable in :class:`AsyncPermissions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.permission_group import PermissionGroup
    from ...models.permission_group_list_reply import PermissionGroupListReply
    from ...types import Unset


class Permissions:
    """The operations tagged ``permissions``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_permissions(
        self,
        *,
        is_support_custom_role: bool | Unset = UNSET,
    ) -> list[PermissionGroup]:
        """Lists the permissions by group.

        All at once, there is no paging. For the permissions of a role of one's own set
        `isSupportCustomRole`.

        Args:
            is_support_custom_role (bool | Unset):

        Returns:
            list[PermissionGroup]
        """
        from . import list_permissions as _endpoint

        _operation = OPERATIONS["list_permissions"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                is_support_custom_role=is_support_custom_role,
            ),
            _endpoint._parse_content,
        )

    def iter_permissions(
        self,
        *,
        is_support_custom_role: bool | Unset = UNSET,
    ) -> Iterator[PermissionGroup]:
        """Gives the records of :meth:`list_permissions` one by one.

        All at once, there is no paging. For the permissions of a role of one's own set
        `isSupportCustomRole`.

        Args:
            is_support_custom_role (bool | Unset):

        Returns:
            Iterator[PermissionGroup]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_permissions as _endpoint

        _operation = OPERATIONS["list_permissions"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                is_support_custom_role=is_support_custom_role,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)


class AsyncPermissions:
    """The operations tagged ``permissions``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_permissions(
        self,
        *,
        is_support_custom_role: bool | Unset = UNSET,
    ) -> list[PermissionGroup]:
        """Lists the permissions by group.

        All at once, there is no paging. For the permissions of a role of one's own set
        `isSupportCustomRole`.

        Args:
            is_support_custom_role (bool | Unset):

        Returns:
            list[PermissionGroup]
        """
        from . import list_permissions as _endpoint

        _operation = OPERATIONS["list_permissions"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                is_support_custom_role=is_support_custom_role,
            ),
            _endpoint._parse_content,
        )

    def iter_permissions(
        self,
        *,
        is_support_custom_role: bool | Unset = UNSET,
    ) -> AsyncIterator[PermissionGroup]:
        """Gives the records of :meth:`list_permissions` one by one.

        All at once, there is no paging. For the permissions of a role of one's own set
        `isSupportCustomRole`.

        Args:
            is_support_custom_role (bool | Unset):

        Returns:
            AsyncIterator[PermissionGroup]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_permissions as _endpoint

        _operation = OPERATIONS["list_permissions"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                is_support_custom_role=is_support_custom_role,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)


__all__ = ["AsyncPermissions", "Permissions"]
