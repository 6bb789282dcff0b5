# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``member_groups``: one method an operation, synchronous in :class:`MemberGroups`, awaitable in :class:`AsyncMemberGroups`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_member_group import CreateMemberGroup
    from ...models.created_member_group import CreatedMemberGroup
    from ...models.created_member_group_reply import CreatedMemberGroupReply
    from ...models.done_reply import DoneReply
    from ...models.member_group import MemberGroup
    from ...models.member_group_list_reply import MemberGroupListReply
    from ...models.member_group_members import MemberGroupMembers
    from ...models.member_group_members_reply import MemberGroupMembersReply
    from ...models.modify_member_group import ModifyMemberGroup
    from ...types import Unset


class MemberGroups:
    """The operations tagged ``member_groups``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_member_groups(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> list[MemberGroup]:
        """Lists the teams of the workspace.

        All teams at once, there is no paging.

        Args:
            search (str | Unset):

        Returns:
            list[MemberGroup]
        """
        from . import list_member_groups as _endpoint

        _operation = OPERATIONS["list_member_groups"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            ),
            _endpoint._parse_content,
        )

    def iter_member_groups(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> Iterator[MemberGroup]:
        """Gives the records of :meth:`list_member_groups` one by one.

        All teams at once, there is no paging.

        Args:
            search (str | Unset):

        Returns:
            Iterator[MemberGroup]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_member_groups as _endpoint

        _operation = OPERATIONS["list_member_groups"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_member_group(
        self,
        *,
        group_uuid: str | Unset = UNSET,
    ) -> MemberGroupMembers:
        """Shows who is in a team and who is not.

        Args:
            group_uuid (str | Unset):

        Returns:
            MemberGroupMembers
        """
        from . import get_member_group as _endpoint

        _operation = OPERATIONS["get_member_group"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                group_uuid=group_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_member_group(
        self,
        *,
        body: CreateMemberGroup,
    ) -> CreatedMemberGroup:
        """Creates a team.

        Args:
            body (CreateMemberGroup):

        Returns:
            CreatedMemberGroup
        """
        from . import create_member_group as _endpoint

        _operation = OPERATIONS["create_member_group"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_member_group(
        self,
        group_uuid: str,
        *,
        body: ModifyMemberGroup,
    ) -> bool:
        """Changes name and members of a team.

        Args:
            body (ModifyMemberGroup):
            group_uuid (str):

        Returns:
            bool
        """
        from . import modify_member_group as _endpoint

        _operation = OPERATIONS["modify_member_group"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                group_uuid=group_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_member_group(
        self,
        group_uuid: str,
    ) -> bool:
        """Deletes a team.

        It deletes, although it is a GET.

        Args:
            group_uuid (str):

        Returns:
            bool
        """
        from . import delete_member_group as _endpoint

        _operation = OPERATIONS["delete_member_group"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                group_uuid=group_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncMemberGroups:
    """The operations tagged ``member_groups``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_member_groups(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> list[MemberGroup]:
        """Lists the teams of the workspace.

        All teams at once, there is no paging.

        Args:
            search (str | Unset):

        Returns:
            list[MemberGroup]
        """
        from . import list_member_groups as _endpoint

        _operation = OPERATIONS["list_member_groups"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            ),
            _endpoint._parse_content,
        )

    def iter_member_groups(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> AsyncIterator[MemberGroup]:
        """Gives the records of :meth:`list_member_groups` one by one.

        All teams at once, there is no paging.

        Args:
            search (str | Unset):

        Returns:
            AsyncIterator[MemberGroup]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_member_groups as _endpoint

        _operation = OPERATIONS["list_member_groups"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_member_group(
        self,
        *,
        group_uuid: str | Unset = UNSET,
    ) -> MemberGroupMembers:
        """Shows who is in a team and who is not.

        Args:
            group_uuid (str | Unset):

        Returns:
            MemberGroupMembers
        """
        from . import get_member_group as _endpoint

        _operation = OPERATIONS["get_member_group"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                group_uuid=group_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_member_group(
        self,
        *,
        body: CreateMemberGroup,
    ) -> CreatedMemberGroup:
        """Creates a team.

        Args:
            body (CreateMemberGroup):

        Returns:
            CreatedMemberGroup
        """
        from . import create_member_group as _endpoint

        _operation = OPERATIONS["create_member_group"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_member_group(
        self,
        group_uuid: str,
        *,
        body: ModifyMemberGroup,
    ) -> bool:
        """Changes name and members of a team.

        Args:
            body (ModifyMemberGroup):
            group_uuid (str):

        Returns:
            bool
        """
        from . import modify_member_group as _endpoint

        _operation = OPERATIONS["modify_member_group"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                group_uuid=group_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_member_group(
        self,
        group_uuid: str,
    ) -> bool:
        """Deletes a team.

        It deletes, although it is a GET.

        Args:
            group_uuid (str):

        Returns:
            bool
        """
        from . import delete_member_group as _endpoint

        _operation = OPERATIONS["delete_member_group"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                group_uuid=group_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncMemberGroups", "MemberGroups"]
