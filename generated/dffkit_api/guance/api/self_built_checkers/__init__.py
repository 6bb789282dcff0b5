# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``self_built_checkers``: one method an operation, synchronous in :class:`SelfBuiltCheckers`, awaitable in :class:`AsyncSelfBuiltCheckers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_inspection import CreateInspection
    from ...models.delete_inspections import DeleteInspections
    from ...models.done_reply import DoneReply
    from ...models.inspection import Inspection
    from ...models.inspection_ids import InspectionIds
    from ...models.inspection_list import InspectionList
    from ...models.inspection_list_reply import InspectionListReply
    from ...models.inspection_reply import InspectionReply
    from ...models.modify_inspection import ModifyInspection
    from ...types import Unset


class SelfBuiltCheckers:
    """The operations tagged ``self_built_checkers``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def batch_delete_self_built_checkers(
        self,
        *,
        body: InspectionIds,
    ) -> bool:
        """Deletes several inspections.

        They are named by their ids or by their own key.

        Args:
            body (InspectionIds):

        Returns:
            bool
        """
        from . import batch_delete_self_built_checkers as _endpoint

        _operation = OPERATIONS["batch_delete_self_built_checkers"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def create_self_built_checker(
        self,
        *,
        body: CreateInspection,
    ) -> Inspection:
        """Creates an inspection.

        Args:
            body (CreateInspection):

        Returns:
            Inspection
        """
        from . import create_self_built_checker as _endpoint

        _operation = OPERATIONS["create_self_built_checker"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_self_built_checkers(
        self,
        *,
        body: DeleteInspections,
    ) -> bool:
        """Deletes inspections.

        The newer page takes one id as `ruleUUID`, older ones several as `ruleUUIDs`; `refKey` names the
        inspection by its own key. One of the three has to be given.

        Args:
            body (DeleteInspections):

        Returns:
            bool
        """
        from . import delete_self_built_checkers as _endpoint

        _operation = OPERATIONS["delete_self_built_checkers"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def disable_self_built_checkers(
        self,
        *,
        body: InspectionIds,
    ) -> bool:
        """Disables inspections.

        They are named by their ids or by their own key.

        Args:
            body (InspectionIds):

        Returns:
            bool
        """
        from . import disable_self_built_checkers as _endpoint

        _operation = OPERATIONS["disable_self_built_checkers"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def enable_self_built_checkers(
        self,
        *,
        body: InspectionIds,
    ) -> bool:
        """Enables inspections.

        They are named by their ids or by their own key.

        Args:
            body (InspectionIds):

        Returns:
            bool
        """
        from . import enable_self_built_checkers as _endpoint

        _operation = OPERATIONS["enable_self_built_checkers"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_self_built_checker(
        self,
        *,
        rule_uuid: str | Unset = UNSET,
        ref_key: str | Unset = UNSET,
    ) -> Inspection:
        """Shows an inspection.

        It is named by its id or by its own key; one of the two has to be given.

        Args:
            rule_uuid (str | Unset):
            ref_key (str | Unset):

        Returns:
            Inspection
        """
        from . import get_self_built_checker as _endpoint

        _operation = OPERATIONS["get_self_built_checker"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                rule_uuid=rule_uuid,
                ref_key=ref_key,
            ),
            _endpoint._parse_content,
        )

    def list_self_built_checkers(
        self,
        *,
        monitor_uuid: list[str] | Unset = UNSET,
        alert_policy_uuid: list[str] | Unset = UNSET,
        checker_uuid: list[str] | Unset = UNSET,
        ref_key: list[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> InspectionList:
        """Lists the inspections.

        Args:
            monitor_uuid (list[str] | Unset):
            alert_policy_uuid (list[str] | Unset):
            checker_uuid (list[str] | Unset):
            ref_key (list[str] | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            InspectionList
        """
        from . import list_self_built_checkers as _endpoint

        _operation = OPERATIONS["list_self_built_checkers"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                monitor_uuid=monitor_uuid,
                alert_policy_uuid=alert_policy_uuid,
                checker_uuid=checker_uuid,
                ref_key=ref_key,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_self_built_checkers(
        self,
        *,
        monitor_uuid: list[str] | Unset = UNSET,
        alert_policy_uuid: list[str] | Unset = UNSET,
        checker_uuid: list[str] | Unset = UNSET,
        ref_key: list[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[Inspection]:
        """Gives the records of :meth:`list_self_built_checkers` one by one, page after page.

        Args:
            monitor_uuid (list[str] | Unset):
            alert_policy_uuid (list[str] | Unset):
            checker_uuid (list[str] | Unset):
            ref_key (list[str] | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[Inspection]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_self_built_checkers as _endpoint

        _operation = OPERATIONS["list_self_built_checkers"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                monitor_uuid=monitor_uuid,
                alert_policy_uuid=alert_policy_uuid,
                checker_uuid=checker_uuid,
                ref_key=ref_key,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def modify_self_built_checker(
        self,
        *,
        body: ModifyInspection,
    ) -> Inspection:
        """Changes an inspection.

        It is named by its id or by its own key, which itself stays as it was made; one of the two has to be
        given.

        Args:
            body (ModifyInspection):

        Returns:
            Inspection
        """
        from . import modify_self_built_checker as _endpoint

        _operation = OPERATIONS["modify_self_built_checker"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncSelfBuiltCheckers:
    """The operations tagged ``self_built_checkers``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def batch_delete_self_built_checkers(
        self,
        *,
        body: InspectionIds,
    ) -> bool:
        """Deletes several inspections.

        They are named by their ids or by their own key.

        Args:
            body (InspectionIds):

        Returns:
            bool
        """
        from . import batch_delete_self_built_checkers as _endpoint

        _operation = OPERATIONS["batch_delete_self_built_checkers"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def create_self_built_checker(
        self,
        *,
        body: CreateInspection,
    ) -> Inspection:
        """Creates an inspection.

        Args:
            body (CreateInspection):

        Returns:
            Inspection
        """
        from . import create_self_built_checker as _endpoint

        _operation = OPERATIONS["create_self_built_checker"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_self_built_checkers(
        self,
        *,
        body: DeleteInspections,
    ) -> bool:
        """Deletes inspections.

        The newer page takes one id as `ruleUUID`, older ones several as `ruleUUIDs`; `refKey` names the
        inspection by its own key. One of the three has to be given.

        Args:
            body (DeleteInspections):

        Returns:
            bool
        """
        from . import delete_self_built_checkers as _endpoint

        _operation = OPERATIONS["delete_self_built_checkers"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def disable_self_built_checkers(
        self,
        *,
        body: InspectionIds,
    ) -> bool:
        """Disables inspections.

        They are named by their ids or by their own key.

        Args:
            body (InspectionIds):

        Returns:
            bool
        """
        from . import disable_self_built_checkers as _endpoint

        _operation = OPERATIONS["disable_self_built_checkers"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def enable_self_built_checkers(
        self,
        *,
        body: InspectionIds,
    ) -> bool:
        """Enables inspections.

        They are named by their ids or by their own key.

        Args:
            body (InspectionIds):

        Returns:
            bool
        """
        from . import enable_self_built_checkers as _endpoint

        _operation = OPERATIONS["enable_self_built_checkers"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_self_built_checker(
        self,
        *,
        rule_uuid: str | Unset = UNSET,
        ref_key: str | Unset = UNSET,
    ) -> Inspection:
        """Shows an inspection.

        It is named by its id or by its own key; one of the two has to be given.

        Args:
            rule_uuid (str | Unset):
            ref_key (str | Unset):

        Returns:
            Inspection
        """
        from . import get_self_built_checker as _endpoint

        _operation = OPERATIONS["get_self_built_checker"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                rule_uuid=rule_uuid,
                ref_key=ref_key,
            ),
            _endpoint._parse_content,
        )

    async def list_self_built_checkers(
        self,
        *,
        monitor_uuid: list[str] | Unset = UNSET,
        alert_policy_uuid: list[str] | Unset = UNSET,
        checker_uuid: list[str] | Unset = UNSET,
        ref_key: list[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> InspectionList:
        """Lists the inspections.

        Args:
            monitor_uuid (list[str] | Unset):
            alert_policy_uuid (list[str] | Unset):
            checker_uuid (list[str] | Unset):
            ref_key (list[str] | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            InspectionList
        """
        from . import list_self_built_checkers as _endpoint

        _operation = OPERATIONS["list_self_built_checkers"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                monitor_uuid=monitor_uuid,
                alert_policy_uuid=alert_policy_uuid,
                checker_uuid=checker_uuid,
                ref_key=ref_key,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_self_built_checkers(
        self,
        *,
        monitor_uuid: list[str] | Unset = UNSET,
        alert_policy_uuid: list[str] | Unset = UNSET,
        checker_uuid: list[str] | Unset = UNSET,
        ref_key: list[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[Inspection]:
        """Gives the records of :meth:`list_self_built_checkers` one by one, page after page.

        Args:
            monitor_uuid (list[str] | Unset):
            alert_policy_uuid (list[str] | Unset):
            checker_uuid (list[str] | Unset):
            ref_key (list[str] | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[Inspection]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_self_built_checkers as _endpoint

        _operation = OPERATIONS["list_self_built_checkers"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                monitor_uuid=monitor_uuid,
                alert_policy_uuid=alert_policy_uuid,
                checker_uuid=checker_uuid,
                ref_key=ref_key,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def modify_self_built_checker(
        self,
        *,
        body: ModifyInspection,
    ) -> Inspection:
        """Changes an inspection.

        It is named by its id or by its own key, which itself stays as it was made; one of the two has to be
        given.

        Args:
            body (ModifyInspection):

        Returns:
            Inspection
        """
        from . import modify_self_built_checker as _endpoint

        _operation = OPERATIONS["modify_self_built_checker"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncSelfBuiltCheckers", "SelfBuiltCheckers"]
