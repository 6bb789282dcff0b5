# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``members``: one method an operation, synchronous in :class:`Members`, awaitable in :class:`AsyncMembers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.add_members import AddMembers
    from ...models.delete_members import DeleteMembers
    from ...models.done_reply import DoneReply
    from ...models.empty_reply import EmptyReply
    from ...models.invite_members import InviteMembers
    from ...models.member import Member
    from ...models.member_list_reply import MemberListReply
    from ...models.modified_members import ModifiedMembers
    from ...models.modified_members_reply import ModifiedMembersReply
    from ...models.modify_members import ModifyMembers
    from ...types import Unset


class Members:
    """The operations tagged ``members``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_members(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Member]:
        """Lists the members of the workspace.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Member]
        """
        from . import list_members as _endpoint

        _operation = OPERATIONS["list_members"]
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

    def iter_members(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[Member]:
        """Gives the records of :meth:`list_members` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[Member]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_members as _endpoint

        _operation = OPERATIONS["list_members"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def batch_add_members(
        self,
        *,
        body: AddMembers,
    ) -> bool:
        """Adds accounts of the site to the workspace.

        Only the deployment edition has this.

        Args:
            body (AddMembers):

        Returns:
            bool
        """
        from . import batch_add_members as _endpoint

        _operation = OPERATIONS["batch_add_members"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def batch_invite_members(
        self,
        *,
        body: InviteMembers,
    ) -> bool:
        """Invites people to the workspace.

        Every one of them gets an e-mail.

        Args:
            body (InviteMembers):

        Returns:
            bool
        """
        from . import batch_invite_members as _endpoint

        _operation = OPERATIONS["batch_invite_members"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def batch_modify_members(
        self,
        *,
        body: ModifyMembers,
    ) -> ModifiedMembers:
        """Changes the roles of members, and of a single one also teams and nickname.

        Where a role has to be audited first, the list of roles must have one that has not; the answer then
        leads to the page of the audit.

        Args:
            body (ModifyMembers):

        Returns:
            ModifiedMembers
        """
        from . import batch_modify_members as _endpoint

        _operation = OPERATIONS["batch_modify_members"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def batch_delete_members(
        self,
        *,
        body: DeleteMembers,
    ) -> Any:
        """Removes members from the workspace.

        Args:
            body (DeleteMembers):

        Returns:
            Any
        """
        from . import batch_delete_members as _endpoint

        _operation = OPERATIONS["batch_delete_members"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncMembers:
    """The operations tagged ``members``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_members(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Member]:
        """Lists the members of the workspace.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Member]
        """
        from . import list_members as _endpoint

        _operation = OPERATIONS["list_members"]
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

    def iter_members(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[Member]:
        """Gives the records of :meth:`list_members` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[Member]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_members as _endpoint

        _operation = OPERATIONS["list_members"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def batch_add_members(
        self,
        *,
        body: AddMembers,
    ) -> bool:
        """Adds accounts of the site to the workspace.

        Only the deployment edition has this.

        Args:
            body (AddMembers):

        Returns:
            bool
        """
        from . import batch_add_members as _endpoint

        _operation = OPERATIONS["batch_add_members"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def batch_invite_members(
        self,
        *,
        body: InviteMembers,
    ) -> bool:
        """Invites people to the workspace.

        Every one of them gets an e-mail.

        Args:
            body (InviteMembers):

        Returns:
            bool
        """
        from . import batch_invite_members as _endpoint

        _operation = OPERATIONS["batch_invite_members"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def batch_modify_members(
        self,
        *,
        body: ModifyMembers,
    ) -> ModifiedMembers:
        """Changes the roles of members, and of a single one also teams and nickname.

        Where a role has to be audited first, the list of roles must have one that has not; the answer then
        leads to the page of the audit.

        Args:
            body (ModifyMembers):

        Returns:
            ModifiedMembers
        """
        from . import batch_modify_members as _endpoint

        _operation = OPERATIONS["batch_modify_members"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def batch_delete_members(
        self,
        *,
        body: DeleteMembers,
    ) -> Any:
        """Removes members from the workspace.

        Args:
            body (DeleteMembers):

        Returns:
            Any
        """
        from . import batch_delete_members as _endpoint

        _operation = OPERATIONS["batch_delete_members"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncMembers", "Members"]
