# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``roles``: one method an operation, synchronous in :class:`Roles`, awaitable in :class:`AsyncRoles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_role import CreateRole
    from ...models.done_reply import DoneReply
    from ...models.empty_reply import EmptyReply
    from ...models.modify_role import ModifyRole
    from ...models.role import Role
    from ...models.role_list_reply import RoleListReply
    from ...models.role_reply import RoleReply
    from ...types import Unset


class Roles:
    """The operations tagged ``roles``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_roles(
        self,
        *,
        search: str | Unset = UNSET,
        stat_member: bool | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Role]:
        """Lists the roles, built-in ones included.

        Args:
            search (str | Unset):
            stat_member (bool | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Role]
        """
        from . import list_roles as _endpoint

        _operation = OPERATIONS["list_roles"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                stat_member=stat_member,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_roles(
        self,
        *,
        search: str | Unset = UNSET,
        stat_member: bool | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[Role]:
        """Gives the records of :meth:`list_roles` one by one, page after page.

        Args:
            search (str | Unset):
            stat_member (bool | Unset):
            page_size (int):

        Returns:
            Iterator[Role]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_roles as _endpoint

        _operation = OPERATIONS["list_roles"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                stat_member=stat_member,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_role(
        self,
        role_uuid: str,
    ) -> Role:
        """Shows a role with its permissions.

        Args:
            role_uuid (str):

        Returns:
            Role
        """
        from . import get_role as _endpoint

        _operation = OPERATIONS["get_role"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                role_uuid=role_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_role(
        self,
        *,
        body: CreateRole,
    ) -> Role:
        """Creates a role.

        Args:
            body (CreateRole):

        Returns:
            Role
        """
        from . import create_role as _endpoint

        _operation = OPERATIONS["create_role"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_role(
        self,
        role_uuid: str,
        *,
        body: ModifyRole,
    ) -> bool:
        """Changes a role.

        Args:
            body (ModifyRole):
            role_uuid (str):

        Returns:
            bool
        """
        from . import modify_role as _endpoint

        _operation = OPERATIONS["modify_role"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                role_uuid=role_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_role(
        self,
        role_uuid: str,
    ) -> Any:
        """Deletes a role.

        Args:
            role_uuid (str):

        Returns:
            Any
        """
        from . import delete_role as _endpoint

        _operation = OPERATIONS["delete_role"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                role_uuid=role_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncRoles:
    """The operations tagged ``roles``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_roles(
        self,
        *,
        search: str | Unset = UNSET,
        stat_member: bool | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Role]:
        """Lists the roles, built-in ones included.

        Args:
            search (str | Unset):
            stat_member (bool | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Role]
        """
        from . import list_roles as _endpoint

        _operation = OPERATIONS["list_roles"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                stat_member=stat_member,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_roles(
        self,
        *,
        search: str | Unset = UNSET,
        stat_member: bool | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[Role]:
        """Gives the records of :meth:`list_roles` one by one, page after page.

        Args:
            search (str | Unset):
            stat_member (bool | Unset):
            page_size (int):

        Returns:
            AsyncIterator[Role]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_roles as _endpoint

        _operation = OPERATIONS["list_roles"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                stat_member=stat_member,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_role(
        self,
        role_uuid: str,
    ) -> Role:
        """Shows a role with its permissions.

        Args:
            role_uuid (str):

        Returns:
            Role
        """
        from . import get_role as _endpoint

        _operation = OPERATIONS["get_role"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                role_uuid=role_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_role(
        self,
        *,
        body: CreateRole,
    ) -> Role:
        """Creates a role.

        Args:
            body (CreateRole):

        Returns:
            Role
        """
        from . import create_role as _endpoint

        _operation = OPERATIONS["create_role"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_role(
        self,
        role_uuid: str,
        *,
        body: ModifyRole,
    ) -> bool:
        """Changes a role.

        Args:
            body (ModifyRole):
            role_uuid (str):

        Returns:
            bool
        """
        from . import modify_role as _endpoint

        _operation = OPERATIONS["modify_role"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                role_uuid=role_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_role(
        self,
        role_uuid: str,
    ) -> Any:
        """Deletes a role.

        Args:
            role_uuid (str):

        Returns:
            Any
        """
        from . import delete_role as _endpoint

        _operation = OPERATIONS["delete_role"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                role_uuid=role_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncRoles", "Roles"]
