# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``issue_replies``: one method an operation, synchronous in :class:`IssueReplies`, awaitable in :class:`AsyncIssueReplies`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_issue_reply import CreateIssueReply
    from ...models.done_reply import DoneReply
    from ...models.issue_reply import IssueReply
    from ...models.issue_reply_list_reply import IssueReplyListReply
    from ...models.issue_reply_reply import IssueReplyReply
    from ...models.modify_issue_reply import ModifyIssueReply
    from ...types import Unset


class IssueReplies:
    """The operations tagged ``issue_replies``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_issue_replies(
        self,
        issue_uuid: str,
        *,
        ordering: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_index: int | Unset = UNSET,
    ) -> list[IssueReply]:
        """Lists the replies to an issue, and its changes.

        Args:
            issue_uuid (str):
            ordering (str | Unset):
            page_size (int | Unset):
            page_index (int | Unset):

        Returns:
            list[IssueReply]
        """
        from . import list_issue_replies as _endpoint

        _operation = OPERATIONS["list_issue_replies"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                issue_uuid=issue_uuid,
                ordering=ordering,
                page_size=page_size,
                page_index=page_index,
            ),
            _endpoint._parse_content,
        )

    def iter_issue_replies(
        self,
        issue_uuid: str,
        *,
        ordering: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[IssueReply]:
        """Gives the records of :meth:`list_issue_replies` one by one, page after page.

        Args:
            issue_uuid (str):
            ordering (str | Unset):
            page_size (int):

        Returns:
            Iterator[IssueReply]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_issue_replies as _endpoint

        _operation = OPERATIONS["list_issue_replies"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                issue_uuid=issue_uuid,
                ordering=ordering,
                page_size=page_size,
                page_index=_position,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_issue_reply(
        self,
        *,
        body: CreateIssueReply,
    ) -> IssueReply:
        """Replies to an issue.

        Args:
            body (CreateIssueReply):

        Returns:
            IssueReply
        """
        from . import create_issue_reply as _endpoint

        _operation = OPERATIONS["create_issue_reply"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_issue_reply(
        self,
        reply_uuid: str,
        *,
        body: ModifyIssueReply,
    ) -> IssueReply:
        """Changes a reply.

        Args:
            body (ModifyIssueReply):
            reply_uuid (str):

        Returns:
            IssueReply
        """
        from . import modify_issue_reply as _endpoint

        _operation = OPERATIONS["modify_issue_reply"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                reply_uuid=reply_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_issue_reply(
        self,
        reply_uuid: str,
    ) -> bool:
        """Deletes a reply.

        The one delete of the vendor that is a DELETE.

        Args:
            reply_uuid (str):

        Returns:
            bool
        """
        from . import delete_issue_reply as _endpoint

        _operation = OPERATIONS["delete_issue_reply"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                reply_uuid=reply_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncIssueReplies:
    """The operations tagged ``issue_replies``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_issue_replies(
        self,
        issue_uuid: str,
        *,
        ordering: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page_index: int | Unset = UNSET,
    ) -> list[IssueReply]:
        """Lists the replies to an issue, and its changes.

        Args:
            issue_uuid (str):
            ordering (str | Unset):
            page_size (int | Unset):
            page_index (int | Unset):

        Returns:
            list[IssueReply]
        """
        from . import list_issue_replies as _endpoint

        _operation = OPERATIONS["list_issue_replies"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                issue_uuid=issue_uuid,
                ordering=ordering,
                page_size=page_size,
                page_index=page_index,
            ),
            _endpoint._parse_content,
        )

    def iter_issue_replies(
        self,
        issue_uuid: str,
        *,
        ordering: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[IssueReply]:
        """Gives the records of :meth:`list_issue_replies` one by one, page after page.

        Args:
            issue_uuid (str):
            ordering (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[IssueReply]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_issue_replies as _endpoint

        _operation = OPERATIONS["list_issue_replies"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                issue_uuid=issue_uuid,
                ordering=ordering,
                page_size=page_size,
                page_index=_position,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_issue_reply(
        self,
        *,
        body: CreateIssueReply,
    ) -> IssueReply:
        """Replies to an issue.

        Args:
            body (CreateIssueReply):

        Returns:
            IssueReply
        """
        from . import create_issue_reply as _endpoint

        _operation = OPERATIONS["create_issue_reply"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_issue_reply(
        self,
        reply_uuid: str,
        *,
        body: ModifyIssueReply,
    ) -> IssueReply:
        """Changes a reply.

        Args:
            body (ModifyIssueReply):
            reply_uuid (str):

        Returns:
            IssueReply
        """
        from . import modify_issue_reply as _endpoint

        _operation = OPERATIONS["modify_issue_reply"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                reply_uuid=reply_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_issue_reply(
        self,
        reply_uuid: str,
    ) -> bool:
        """Deletes a reply.

        The one delete of the vendor that is a DELETE.

        Args:
            reply_uuid (str):

        Returns:
            bool
        """
        from . import delete_issue_reply as _endpoint

        _operation = OPERATIONS["delete_issue_reply"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                reply_uuid=reply_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncIssueReplies", "IssueReplies"]
