# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``issue_notification_policies``: one method an operation, synchronous in :class:`IssueNotificationPolicies`, awaitable in :class:`AsyncIssueNotificationPolicies`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.delete_issue_notification_policies import DeleteIssueNotificationPolicies
    from ...models.done_reply import DoneReply
    from ...models.issue_notification_policy import IssueNotificationPolicy
    from ...models.issue_notification_policy_list import IssueNotificationPolicyList
    from ...models.issue_notification_policy_list_reply import IssueNotificationPolicyListReply
    from ...models.issue_notification_policy_reply import IssueNotificationPolicyReply
    from ...models.issue_notification_policy_settings import IssueNotificationPolicySettings
    from ...types import Unset


class IssueNotificationPolicies:
    """The operations tagged ``issue_notification_policies``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_issue_notification_policies(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> IssueNotificationPolicyList:
        """Lists the policies with their schedules.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            IssueNotificationPolicyList
        """
        from . import list_issue_notification_policies as _endpoint

        _operation = OPERATIONS["list_issue_notification_policies"]
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

    def iter_issue_notification_policies(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[IssueNotificationPolicy]:
        """Gives the records of :meth:`list_issue_notification_policies` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[IssueNotificationPolicy]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_issue_notification_policies as _endpoint

        _operation = OPERATIONS["list_issue_notification_policies"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_issue_notification_policy(
        self,
        issue_notification_policy_uuid: str,
    ) -> IssueNotificationPolicy:
        """Shows a policy with its schedules.

        Args:
            issue_notification_policy_uuid (str):

        Returns:
            IssueNotificationPolicy
        """
        from . import get_issue_notification_policy as _endpoint

        _operation = OPERATIONS["get_issue_notification_policy"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                issue_notification_policy_uuid=issue_notification_policy_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_issue_notification_policy(
        self,
        *,
        body: IssueNotificationPolicySettings,
    ) -> IssueNotificationPolicy:
        """Creates a policy.

        Args:
            body (IssueNotificationPolicySettings):

        Returns:
            IssueNotificationPolicy
        """
        from . import create_issue_notification_policy as _endpoint

        _operation = OPERATIONS["create_issue_notification_policy"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_issue_notification_policy(
        self,
        issue_notification_policy_uuid: str,
        *,
        body: IssueNotificationPolicySettings,
    ) -> IssueNotificationPolicy:
        """Changes a policy.

        Args:
            body (IssueNotificationPolicySettings):
            issue_notification_policy_uuid (str):

        Returns:
            IssueNotificationPolicy
        """
        from . import modify_issue_notification_policy as _endpoint

        _operation = OPERATIONS["modify_issue_notification_policy"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                issue_notification_policy_uuid=issue_notification_policy_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_issue_notification_policies(
        self,
        *,
        body: DeleteIssueNotificationPolicies,
    ) -> bool:
        """Deletes policies.

        Args:
            body (DeleteIssueNotificationPolicies):

        Returns:
            bool
        """
        from . import delete_issue_notification_policies as _endpoint

        _operation = OPERATIONS["delete_issue_notification_policies"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncIssueNotificationPolicies:
    """The operations tagged ``issue_notification_policies``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_issue_notification_policies(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> IssueNotificationPolicyList:
        """Lists the policies with their schedules.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            IssueNotificationPolicyList
        """
        from . import list_issue_notification_policies as _endpoint

        _operation = OPERATIONS["list_issue_notification_policies"]
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

    def iter_issue_notification_policies(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[IssueNotificationPolicy]:
        """Gives the records of :meth:`list_issue_notification_policies` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[IssueNotificationPolicy]: nothing is asked for before the first record is
                wanted.
        """
        from ...._paging import async_rows
        from . import list_issue_notification_policies as _endpoint

        _operation = OPERATIONS["list_issue_notification_policies"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_issue_notification_policy(
        self,
        issue_notification_policy_uuid: str,
    ) -> IssueNotificationPolicy:
        """Shows a policy with its schedules.

        Args:
            issue_notification_policy_uuid (str):

        Returns:
            IssueNotificationPolicy
        """
        from . import get_issue_notification_policy as _endpoint

        _operation = OPERATIONS["get_issue_notification_policy"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                issue_notification_policy_uuid=issue_notification_policy_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_issue_notification_policy(
        self,
        *,
        body: IssueNotificationPolicySettings,
    ) -> IssueNotificationPolicy:
        """Creates a policy.

        Args:
            body (IssueNotificationPolicySettings):

        Returns:
            IssueNotificationPolicy
        """
        from . import create_issue_notification_policy as _endpoint

        _operation = OPERATIONS["create_issue_notification_policy"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_issue_notification_policy(
        self,
        issue_notification_policy_uuid: str,
        *,
        body: IssueNotificationPolicySettings,
    ) -> IssueNotificationPolicy:
        """Changes a policy.

        Args:
            body (IssueNotificationPolicySettings):
            issue_notification_policy_uuid (str):

        Returns:
            IssueNotificationPolicy
        """
        from . import modify_issue_notification_policy as _endpoint

        _operation = OPERATIONS["modify_issue_notification_policy"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                issue_notification_policy_uuid=issue_notification_policy_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_issue_notification_policies(
        self,
        *,
        body: DeleteIssueNotificationPolicies,
    ) -> bool:
        """Deletes policies.

        Args:
            body (DeleteIssueNotificationPolicies):

        Returns:
            bool
        """
        from . import delete_issue_notification_policies as _endpoint

        _operation = OPERATIONS["delete_issue_notification_policies"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncIssueNotificationPolicies", "IssueNotificationPolicies"]
