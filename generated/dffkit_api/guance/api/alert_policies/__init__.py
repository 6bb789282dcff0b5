# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``alert_policies``: one method an operation, synchronous in :class:`AlertPolicies`, awaitable in :class:`AsyncAlertPolicies`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.alert_policy import AlertPolicy
    from ...models.alert_policy_list import AlertPolicyList
    from ...models.alert_policy_list_reply import AlertPolicyListReply
    from ...models.alert_policy_reply import AlertPolicyReply
    from ...models.create_alert_policy import CreateAlertPolicy
    from ...models.create_alert_policy_v2 import CreateAlertPolicyV2
    from ...models.delete_alert_policies import DeleteAlertPolicies
    from ...models.done_reply import DoneReply
    from ...models.modify_alert_policy import ModifyAlertPolicy
    from ...models.modify_alert_policy_v2 import ModifyAlertPolicyV2
    from ...types import Unset


class AlertPolicies:
    """The operations tagged ``alert_policies``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_alert_policy_v2(
        self,
        *,
        body: CreateAlertPolicyV2,
    ) -> AlertPolicy:
        """Creates an alert policy and gives it to monitors.

        As `create_alert_policy`, and the monitors, smart monitors, inspections and SLOs in `checkerUUIDs`
        are changed to use it.

        Args:
            body (CreateAlertPolicyV2):

        Returns:
            AlertPolicy
        """
        from . import create_alert_policy_v2 as _endpoint

        _operation = OPERATIONS["create_alert_policy_v2"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_alert_policies(
        self,
        *,
        body: DeleteAlertPolicies,
    ) -> bool:
        """Deletes alert policies.

        Args:
            body (DeleteAlertPolicies):

        Returns:
            bool
        """
        from . import delete_alert_policies as _endpoint

        _operation = OPERATIONS["delete_alert_policies"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_alert_policy(
        self,
        alert_policy_uuid: str,
    ) -> AlertPolicy:
        """Shows an alert policy.

        Args:
            alert_policy_uuid (str):

        Returns:
            AlertPolicy
        """
        from . import get_alert_policy as _endpoint

        _operation = OPERATIONS["get_alert_policy"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                alert_policy_uuid=alert_policy_uuid,
            ),
            _endpoint._parse_content,
        )

    def list_alert_policies(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> AlertPolicyList:
        """Lists the alert policies.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            AlertPolicyList
        """
        from . import list_alert_policies as _endpoint

        _operation = OPERATIONS["list_alert_policies"]
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

    def iter_alert_policies(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[AlertPolicy]:
        """Gives the records of :meth:`list_alert_policies` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[AlertPolicy]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_alert_policies as _endpoint

        _operation = OPERATIONS["list_alert_policies"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_alert_policy(
        self,
        *,
        body: CreateAlertPolicy,
    ) -> AlertPolicy:
        """Creates an alert policy.

        Args:
            body (CreateAlertPolicy):

        Returns:
            AlertPolicy
        """
        from . import create_alert_policy as _endpoint

        _operation = OPERATIONS["create_alert_policy"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_alert_policy(
        self,
        alert_policy_uuid: str,
        *,
        body: ModifyAlertPolicy,
    ) -> AlertPolicy:
        """Changes an alert policy.

        Args:
            body (ModifyAlertPolicy):
            alert_policy_uuid (str):

        Returns:
            AlertPolicy
        """
        from . import modify_alert_policy as _endpoint

        _operation = OPERATIONS["modify_alert_policy"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                alert_policy_uuid=alert_policy_uuid,
            ),
            _endpoint._parse_content,
        )

    def modify_alert_policy_v2(
        self,
        alert_policy_uuid: str,
        *,
        body: ModifyAlertPolicyV2,
    ) -> AlertPolicy:
        """Changes an alert policy and the monitors that use it.

        As `modify_alert_policy`, and the monitors, smart monitors, inspections and SLOs in `checkerUUIDs`
        are changed to use it.

        Args:
            body (ModifyAlertPolicyV2):
            alert_policy_uuid (str):

        Returns:
            AlertPolicy
        """
        from . import modify_alert_policy_v2 as _endpoint

        _operation = OPERATIONS["modify_alert_policy_v2"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                alert_policy_uuid=alert_policy_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncAlertPolicies:
    """The operations tagged ``alert_policies``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_alert_policy_v2(
        self,
        *,
        body: CreateAlertPolicyV2,
    ) -> AlertPolicy:
        """Creates an alert policy and gives it to monitors.

        As `create_alert_policy`, and the monitors, smart monitors, inspections and SLOs in `checkerUUIDs`
        are changed to use it.

        Args:
            body (CreateAlertPolicyV2):

        Returns:
            AlertPolicy
        """
        from . import create_alert_policy_v2 as _endpoint

        _operation = OPERATIONS["create_alert_policy_v2"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_alert_policies(
        self,
        *,
        body: DeleteAlertPolicies,
    ) -> bool:
        """Deletes alert policies.

        Args:
            body (DeleteAlertPolicies):

        Returns:
            bool
        """
        from . import delete_alert_policies as _endpoint

        _operation = OPERATIONS["delete_alert_policies"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_alert_policy(
        self,
        alert_policy_uuid: str,
    ) -> AlertPolicy:
        """Shows an alert policy.

        Args:
            alert_policy_uuid (str):

        Returns:
            AlertPolicy
        """
        from . import get_alert_policy as _endpoint

        _operation = OPERATIONS["get_alert_policy"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                alert_policy_uuid=alert_policy_uuid,
            ),
            _endpoint._parse_content,
        )

    async def list_alert_policies(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> AlertPolicyList:
        """Lists the alert policies.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            AlertPolicyList
        """
        from . import list_alert_policies as _endpoint

        _operation = OPERATIONS["list_alert_policies"]
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

    def iter_alert_policies(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[AlertPolicy]:
        """Gives the records of :meth:`list_alert_policies` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[AlertPolicy]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_alert_policies as _endpoint

        _operation = OPERATIONS["list_alert_policies"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_alert_policy(
        self,
        *,
        body: CreateAlertPolicy,
    ) -> AlertPolicy:
        """Creates an alert policy.

        Args:
            body (CreateAlertPolicy):

        Returns:
            AlertPolicy
        """
        from . import create_alert_policy as _endpoint

        _operation = OPERATIONS["create_alert_policy"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_alert_policy(
        self,
        alert_policy_uuid: str,
        *,
        body: ModifyAlertPolicy,
    ) -> AlertPolicy:
        """Changes an alert policy.

        Args:
            body (ModifyAlertPolicy):
            alert_policy_uuid (str):

        Returns:
            AlertPolicy
        """
        from . import modify_alert_policy as _endpoint

        _operation = OPERATIONS["modify_alert_policy"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                alert_policy_uuid=alert_policy_uuid,
            ),
            _endpoint._parse_content,
        )

    async def modify_alert_policy_v2(
        self,
        alert_policy_uuid: str,
        *,
        body: ModifyAlertPolicyV2,
    ) -> AlertPolicy:
        """Changes an alert policy and the monitors that use it.

        As `modify_alert_policy`, and the monitors, smart monitors, inspections and SLOs in `checkerUUIDs`
        are changed to use it.

        Args:
            body (ModifyAlertPolicyV2):
            alert_policy_uuid (str):

        Returns:
            AlertPolicy
        """
        from . import modify_alert_policy_v2 as _endpoint

        _operation = OPERATIONS["modify_alert_policy_v2"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                alert_policy_uuid=alert_policy_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncAlertPolicies", "AlertPolicies"]
