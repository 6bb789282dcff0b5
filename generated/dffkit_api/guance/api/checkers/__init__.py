# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``checkers``: one method an operation, synchronous in :class:`Checkers`, awaitable in :class:`AsyncCheckers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.checker import Checker
    from ...models.checker_export import CheckerExport
    from ...models.checker_export_reply import CheckerExportReply
    from ...models.checker_import import CheckerImport
    from ...models.checker_import_reply import CheckerImportReply
    from ...models.checker_list_reply import CheckerListReply
    from ...models.checker_reply import CheckerReply
    from ...models.checker_settings import CheckerSettings
    from ...models.delete_checkers import DeleteCheckers
    from ...models.done_reply import DoneReply
    from ...models.export_checkers import ExportCheckers
    from ...models.import_checkers import ImportCheckers
    from ...models.list_checkers_type import ListCheckersType
    from ...models.replace_checker import ReplaceChecker
    from ...models.set_checkers_disable import SetCheckersDisable
    from ...types import Unset


class Checkers:
    """The operations tagged ``checkers``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_checker(
        self,
        *,
        body: CheckerSettings,
    ) -> Checker:
        """Creates a monitor.

        What the monitor checks stands in `jsonScript`; `extend` is what the console shows of it, and
        whether events become issues.

        Args:
            body (CheckerSettings): A monitor as it is to be; what a change leaves out stays.

        Returns:
            Checker
        """
        from . import create_checker as _endpoint

        _operation = OPERATIONS["create_checker"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_checkers(
        self,
        *,
        body: DeleteCheckers,
    ) -> bool:
        """Deletes monitors.

        Args:
            body (DeleteCheckers):

        Returns:
            bool
        """
        from . import delete_checkers as _endpoint

        _operation = OPERATIONS["delete_checkers"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def export_checkers(
        self,
        *,
        body: ExportCheckers,
    ) -> CheckerExport:
        """Exports monitors as templates.

        The `checkers` of the answer are what an import takes, in this workspace or another.

        Args:
            body (ExportCheckers):

        Returns:
            CheckerExport
        """
        from . import export_checkers as _endpoint

        _operation = OPERATIONS["export_checkers"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def import_checkers(
        self,
        *,
        body: ImportCheckers,
    ) -> CheckerImport:
        """Creates monitors from templates.

        Where a monitor of the same name exists and `skipRepeatNameCheck` is not true, nothing is created
        and the answer lists the names in `repeat_name`; `skipRepeatNameCreate` then chooses whether these
        are left out or created once more.

        Args:
            body (ImportCheckers):

        Returns:
            CheckerImport
        """
        from . import import_checkers as _endpoint

        _operation = OPERATIONS["import_checkers"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def list_checkers(
        self,
        *,
        type_: ListCheckersType | Unset = UNSET,
        monitor_uuid: list[str] | Unset = UNSET,
        alert_policy_uuid: list[str] | Unset = UNSET,
        checker_uuid: list[str] | Unset = UNSET,
        slo_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Checker]:
        """Lists the monitors.

        Smart monitors are listed only when `type` asks for them.

        Args:
            type_ (ListCheckersType | Unset):
            monitor_uuid (list[str] | Unset):
            alert_policy_uuid (list[str] | Unset):
            checker_uuid (list[str] | Unset):
            slo_uuid (str | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Checker]
        """
        from . import list_checkers as _endpoint

        _operation = OPERATIONS["list_checkers"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                monitor_uuid=monitor_uuid,
                alert_policy_uuid=alert_policy_uuid,
                checker_uuid=checker_uuid,
                slo_uuid=slo_uuid,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_checkers(
        self,
        *,
        type_: ListCheckersType | Unset = UNSET,
        monitor_uuid: list[str] | Unset = UNSET,
        alert_policy_uuid: list[str] | Unset = UNSET,
        checker_uuid: list[str] | Unset = UNSET,
        slo_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[Checker]:
        """Gives the records of :meth:`list_checkers` one by one, page after page.

        Smart monitors are listed only when `type` asks for them.

        Args:
            type_ (ListCheckersType | Unset):
            monitor_uuid (list[str] | Unset):
            alert_policy_uuid (list[str] | Unset):
            checker_uuid (list[str] | Unset):
            slo_uuid (str | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[Checker]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_checkers as _endpoint

        _operation = OPERATIONS["list_checkers"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                monitor_uuid=monitor_uuid,
                alert_policy_uuid=alert_policy_uuid,
                checker_uuid=checker_uuid,
                slo_uuid=slo_uuid,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def list_checkers_old(
        self,
        *,
        monitor_uuid: list[str] | Unset = UNSET,
        checker_uuid: list[str] | Unset = UNSET,
        slo_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Checker]:
        """Lists the monitors, under the path of old.

        The predecessor of `/api/v1/checker/list`, without its filters by type and alert policy; programs of
        old still call it.

        Args:
            monitor_uuid (list[str] | Unset):
            checker_uuid (list[str] | Unset):
            slo_uuid (str | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Checker]
        """
        from . import list_checkers_old as _endpoint

        _operation = OPERATIONS["list_checkers_old"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                monitor_uuid=monitor_uuid,
                checker_uuid=checker_uuid,
                slo_uuid=slo_uuid,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_checkers_old(
        self,
        *,
        monitor_uuid: list[str] | Unset = UNSET,
        checker_uuid: list[str] | Unset = UNSET,
        slo_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[Checker]:
        """Gives the records of :meth:`list_checkers_old` one by one, page after page.

        The predecessor of `/api/v1/checker/list`, without its filters by type and alert policy; programs of
        old still call it.

        Args:
            monitor_uuid (list[str] | Unset):
            checker_uuid (list[str] | Unset):
            slo_uuid (str | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[Checker]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_checkers_old as _endpoint

        _operation = OPERATIONS["list_checkers_old"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                monitor_uuid=monitor_uuid,
                checker_uuid=checker_uuid,
                slo_uuid=slo_uuid,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def set_checkers_disable(
        self,
        *,
        body: SetCheckersDisable,
    ) -> bool:
        """Disables or enables monitors.

        Args:
            body (SetCheckersDisable):

        Returns:
            bool
        """
        from . import set_checkers_disable as _endpoint

        _operation = OPERATIONS["set_checkers_disable"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_checker(
        self,
        checker_uuid: str,
        *,
        body: CheckerSettings,
    ) -> Checker:
        """Changes a monitor.

        Args:
            body (CheckerSettings): A monitor as it is to be; what a change leaves out stays.
            checker_uuid (str):

        Returns:
            Checker
        """
        from . import modify_checker as _endpoint

        _operation = OPERATIONS["modify_checker"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                checker_uuid=checker_uuid,
            ),
            _endpoint._parse_content,
        )

    def get_checker(
        self,
        checker_uuid: str,
    ) -> Checker:
        """Shows a monitor.

        No page of the vendor has this operation; the vendor's Terraform provider reads monitors by it.

        Args:
            checker_uuid (str):

        Returns:
            Checker
        """
        from . import get_checker as _endpoint

        _operation = OPERATIONS["get_checker"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                checker_uuid=checker_uuid,
            ),
            _endpoint._parse_content,
        )

    def replace_checker(
        self,
        checker_uuid: str,
        *,
        body: ReplaceChecker,
    ) -> CheckerImport:
        """Replaces a monitor by a template.

        The id stays, all else comes from the template, which has the form that an export gives. No page of
        the vendor has this operation; the vendor's Terraform provider updates monitors by it.

        Args:
            body (ReplaceChecker):
            checker_uuid (str):

        Returns:
            CheckerImport
        """
        from . import replace_checker as _endpoint

        _operation = OPERATIONS["replace_checker"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                checker_uuid=checker_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncCheckers:
    """The operations tagged ``checkers``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_checker(
        self,
        *,
        body: CheckerSettings,
    ) -> Checker:
        """Creates a monitor.

        What the monitor checks stands in `jsonScript`; `extend` is what the console shows of it, and
        whether events become issues.

        Args:
            body (CheckerSettings): A monitor as it is to be; what a change leaves out stays.

        Returns:
            Checker
        """
        from . import create_checker as _endpoint

        _operation = OPERATIONS["create_checker"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_checkers(
        self,
        *,
        body: DeleteCheckers,
    ) -> bool:
        """Deletes monitors.

        Args:
            body (DeleteCheckers):

        Returns:
            bool
        """
        from . import delete_checkers as _endpoint

        _operation = OPERATIONS["delete_checkers"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def export_checkers(
        self,
        *,
        body: ExportCheckers,
    ) -> CheckerExport:
        """Exports monitors as templates.

        The `checkers` of the answer are what an import takes, in this workspace or another.

        Args:
            body (ExportCheckers):

        Returns:
            CheckerExport
        """
        from . import export_checkers as _endpoint

        _operation = OPERATIONS["export_checkers"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def import_checkers(
        self,
        *,
        body: ImportCheckers,
    ) -> CheckerImport:
        """Creates monitors from templates.

        Where a monitor of the same name exists and `skipRepeatNameCheck` is not true, nothing is created
        and the answer lists the names in `repeat_name`; `skipRepeatNameCreate` then chooses whether these
        are left out or created once more.

        Args:
            body (ImportCheckers):

        Returns:
            CheckerImport
        """
        from . import import_checkers as _endpoint

        _operation = OPERATIONS["import_checkers"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def list_checkers(
        self,
        *,
        type_: ListCheckersType | Unset = UNSET,
        monitor_uuid: list[str] | Unset = UNSET,
        alert_policy_uuid: list[str] | Unset = UNSET,
        checker_uuid: list[str] | Unset = UNSET,
        slo_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Checker]:
        """Lists the monitors.

        Smart monitors are listed only when `type` asks for them.

        Args:
            type_ (ListCheckersType | Unset):
            monitor_uuid (list[str] | Unset):
            alert_policy_uuid (list[str] | Unset):
            checker_uuid (list[str] | Unset):
            slo_uuid (str | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Checker]
        """
        from . import list_checkers as _endpoint

        _operation = OPERATIONS["list_checkers"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                monitor_uuid=monitor_uuid,
                alert_policy_uuid=alert_policy_uuid,
                checker_uuid=checker_uuid,
                slo_uuid=slo_uuid,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_checkers(
        self,
        *,
        type_: ListCheckersType | Unset = UNSET,
        monitor_uuid: list[str] | Unset = UNSET,
        alert_policy_uuid: list[str] | Unset = UNSET,
        checker_uuid: list[str] | Unset = UNSET,
        slo_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[Checker]:
        """Gives the records of :meth:`list_checkers` one by one, page after page.

        Smart monitors are listed only when `type` asks for them.

        Args:
            type_ (ListCheckersType | Unset):
            monitor_uuid (list[str] | Unset):
            alert_policy_uuid (list[str] | Unset):
            checker_uuid (list[str] | Unset):
            slo_uuid (str | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[Checker]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_checkers as _endpoint

        _operation = OPERATIONS["list_checkers"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                monitor_uuid=monitor_uuid,
                alert_policy_uuid=alert_policy_uuid,
                checker_uuid=checker_uuid,
                slo_uuid=slo_uuid,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def list_checkers_old(
        self,
        *,
        monitor_uuid: list[str] | Unset = UNSET,
        checker_uuid: list[str] | Unset = UNSET,
        slo_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Checker]:
        """Lists the monitors, under the path of old.

        The predecessor of `/api/v1/checker/list`, without its filters by type and alert policy; programs of
        old still call it.

        Args:
            monitor_uuid (list[str] | Unset):
            checker_uuid (list[str] | Unset):
            slo_uuid (str | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Checker]
        """
        from . import list_checkers_old as _endpoint

        _operation = OPERATIONS["list_checkers_old"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                monitor_uuid=monitor_uuid,
                checker_uuid=checker_uuid,
                slo_uuid=slo_uuid,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_checkers_old(
        self,
        *,
        monitor_uuid: list[str] | Unset = UNSET,
        checker_uuid: list[str] | Unset = UNSET,
        slo_uuid: str | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[Checker]:
        """Gives the records of :meth:`list_checkers_old` one by one, page after page.

        The predecessor of `/api/v1/checker/list`, without its filters by type and alert policy; programs of
        old still call it.

        Args:
            monitor_uuid (list[str] | Unset):
            checker_uuid (list[str] | Unset):
            slo_uuid (str | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[Checker]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_checkers_old as _endpoint

        _operation = OPERATIONS["list_checkers_old"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                monitor_uuid=monitor_uuid,
                checker_uuid=checker_uuid,
                slo_uuid=slo_uuid,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def set_checkers_disable(
        self,
        *,
        body: SetCheckersDisable,
    ) -> bool:
        """Disables or enables monitors.

        Args:
            body (SetCheckersDisable):

        Returns:
            bool
        """
        from . import set_checkers_disable as _endpoint

        _operation = OPERATIONS["set_checkers_disable"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_checker(
        self,
        checker_uuid: str,
        *,
        body: CheckerSettings,
    ) -> Checker:
        """Changes a monitor.

        Args:
            body (CheckerSettings): A monitor as it is to be; what a change leaves out stays.
            checker_uuid (str):

        Returns:
            Checker
        """
        from . import modify_checker as _endpoint

        _operation = OPERATIONS["modify_checker"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                checker_uuid=checker_uuid,
            ),
            _endpoint._parse_content,
        )

    async def get_checker(
        self,
        checker_uuid: str,
    ) -> Checker:
        """Shows a monitor.

        No page of the vendor has this operation; the vendor's Terraform provider reads monitors by it.

        Args:
            checker_uuid (str):

        Returns:
            Checker
        """
        from . import get_checker as _endpoint

        _operation = OPERATIONS["get_checker"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                checker_uuid=checker_uuid,
            ),
            _endpoint._parse_content,
        )

    async def replace_checker(
        self,
        checker_uuid: str,
        *,
        body: ReplaceChecker,
    ) -> CheckerImport:
        """Replaces a monitor by a template.

        The id stays, all else comes from the template, which has the form that an export gives. No page of
        the vendor has this operation; the vendor's Terraform provider updates monitors by it.

        Args:
            body (ReplaceChecker):
            checker_uuid (str):

        Returns:
            CheckerImport
        """
        from . import replace_checker as _endpoint

        _operation = OPERATIONS["replace_checker"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                checker_uuid=checker_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncCheckers", "Checkers"]
