# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``issues``: one method an operation, synchronous in :class:`Issues`, awaitable in :class:`AsyncIssues`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import turned

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_issue import CreateIssue
    from ...models.issue import Issue
    from ...models.issue_list import IssueList
    from ...models.issue_list_reply import IssueListReply
    from ...models.list_issues import ListIssues
    from ...models.modify_issue import ModifyIssue
    from ...models.single_issue_reply import SingleIssueReply
    from ...types import Unset


class Issues:
    """The operations tagged ``issues``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_issues(
        self,
        *,
        body: ListIssues,
    ) -> IssueList:
        """Lists the issues.

        The page stands in the body, not in the query.

        Args:
            body (ListIssues):

        Returns:
            IssueList
        """
        from . import list_issues as _endpoint

        _operation = OPERATIONS["list_issues"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def iter_issues(
        self,
        *,
        body: ListIssues,
    ) -> Iterator[Issue]:
        """Gives the records of :meth:`list_issues` one by one, page after page.

        The page stands in the body, not in the query.

        Args:
            body (ListIssues):

        Returns:
            Iterator[Issue]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_issues as _endpoint

        _operation = OPERATIONS["list_issues"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=turned(body, "page_index", _position),
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_issue(
        self,
        issue_uuid: str,
    ) -> Issue:
        """Shows an issue with its attachments and those in charge.

        Args:
            issue_uuid (str):

        Returns:
            Issue
        """
        from . import get_issue as _endpoint

        _operation = OPERATIONS["get_issue"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                issue_uuid=issue_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_issue(
        self,
        *,
        body: CreateIssue,
    ) -> Issue:
        """Creates an issue.

        It goes to the default channel, and to those given in `channelUUIDs` and `extend.channels`.

        Args:
            body (CreateIssue):

        Returns:
            Issue
        """
        from . import create_issue as _endpoint

        _operation = OPERATIONS["create_issue"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_issue(
        self,
        issue_uuid: str,
        *,
        body: ModifyIssue,
    ) -> Issue:
        """Changes an issue.

        What is left out stays as it is.

        Args:
            body (ModifyIssue):
            issue_uuid (str):

        Returns:
            Issue
        """
        from . import modify_issue as _endpoint

        _operation = OPERATIONS["modify_issue"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                issue_uuid=issue_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncIssues:
    """The operations tagged ``issues``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_issues(
        self,
        *,
        body: ListIssues,
    ) -> IssueList:
        """Lists the issues.

        The page stands in the body, not in the query.

        Args:
            body (ListIssues):

        Returns:
            IssueList
        """
        from . import list_issues as _endpoint

        _operation = OPERATIONS["list_issues"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def iter_issues(
        self,
        *,
        body: ListIssues,
    ) -> AsyncIterator[Issue]:
        """Gives the records of :meth:`list_issues` one by one, page after page.

        The page stands in the body, not in the query.

        Args:
            body (ListIssues):

        Returns:
            AsyncIterator[Issue]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_issues as _endpoint

        _operation = OPERATIONS["list_issues"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=turned(body, "page_index", _position),
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_issue(
        self,
        issue_uuid: str,
    ) -> Issue:
        """Shows an issue with its attachments and those in charge.

        Args:
            issue_uuid (str):

        Returns:
            Issue
        """
        from . import get_issue as _endpoint

        _operation = OPERATIONS["get_issue"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                issue_uuid=issue_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_issue(
        self,
        *,
        body: CreateIssue,
    ) -> Issue:
        """Creates an issue.

        It goes to the default channel, and to those given in `channelUUIDs` and `extend.channels`.

        Args:
            body (CreateIssue):

        Returns:
            Issue
        """
        from . import create_issue as _endpoint

        _operation = OPERATIONS["create_issue"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_issue(
        self,
        issue_uuid: str,
        *,
        body: ModifyIssue,
    ) -> Issue:
        """Changes an issue.

        What is left out stays as it is.

        Args:
            body (ModifyIssue):
            issue_uuid (str):

        Returns:
            Issue
        """
        from . import modify_issue as _endpoint

        _operation = OPERATIONS["modify_issue"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                issue_uuid=issue_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncIssues", "Issues"]
