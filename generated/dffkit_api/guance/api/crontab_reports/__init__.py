# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``crontab_reports``: one method an operation, synchronous in :class:`CrontabReports`, awaitable in :class:`AsyncCrontabReports`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.crontab_report import CrontabReport
    from ...models.crontab_report_list_reply import CrontabReportListReply
    from ...models.crontab_report_reply import CrontabReportReply
    from ...models.crontab_report_settings import CrontabReportSettings
    from ...models.delete_crontab_reports import DeleteCrontabReports
    from ...models.done_reply import DoneReply
    from ...models.set_crontab_reports_disable import SetCrontabReportsDisable
    from ...types import Unset


class CrontabReports:
    """The operations tagged ``crontab_reports``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_crontab_reports(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[CrontabReport]:
        """Lists the reports.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[CrontabReport]
        """
        from . import list_crontab_reports as _endpoint

        _operation = OPERATIONS["list_crontab_reports"]
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

    def iter_crontab_reports(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[CrontabReport]:
        """Gives the records of :meth:`list_crontab_reports` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[CrontabReport]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_crontab_reports as _endpoint

        _operation = OPERATIONS["list_crontab_reports"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_crontab_report(
        self,
        *,
        body: CrontabReportSettings,
    ) -> CrontabReport:
        """Creates a report that is sent once or again and again.

        `crontab` makes it repeat, `singleExecuteTime` sends it once.

        Args:
            body (CrontabReportSettings): A report, described whole.

        Returns:
            CrontabReport
        """
        from . import create_crontab_report as _endpoint

        _operation = OPERATIONS["create_crontab_report"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_crontab_report(
        self,
        report_uuid: str,
    ) -> CrontabReport:
        """Shows a report.

        Args:
            report_uuid (str):

        Returns:
            CrontabReport
        """
        from . import get_crontab_report as _endpoint

        _operation = OPERATIONS["get_crontab_report"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                report_uuid=report_uuid,
            ),
            _endpoint._parse_content,
        )

    def modify_crontab_report(
        self,
        report_uuid: str,
        *,
        body: CrontabReportSettings,
    ) -> CrontabReport:
        """Describes a report anew.

        Args:
            body (CrontabReportSettings): A report, described whole.
            report_uuid (str):

        Returns:
            CrontabReport
        """
        from . import modify_crontab_report as _endpoint

        _operation = OPERATIONS["modify_crontab_report"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                report_uuid=report_uuid,
            ),
            _endpoint._parse_content,
        )

    def set_crontab_reports_disable(
        self,
        *,
        body: SetCrontabReportsDisable,
    ) -> bool:
        """Stops or resumes reports.

        Args:
            body (SetCrontabReportsDisable):

        Returns:
            bool
        """
        from . import set_crontab_reports_disable as _endpoint

        _operation = OPERATIONS["set_crontab_reports_disable"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def delete_crontab_reports(
        self,
        *,
        body: DeleteCrontabReports,
    ) -> bool:
        """Deletes reports.

        Args:
            body (DeleteCrontabReports):

        Returns:
            bool
        """
        from . import delete_crontab_reports as _endpoint

        _operation = OPERATIONS["delete_crontab_reports"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncCrontabReports:
    """The operations tagged ``crontab_reports``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_crontab_reports(
        self,
        *,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[CrontabReport]:
        """Lists the reports.

        Args:
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[CrontabReport]
        """
        from . import list_crontab_reports as _endpoint

        _operation = OPERATIONS["list_crontab_reports"]
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

    def iter_crontab_reports(
        self,
        *,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[CrontabReport]:
        """Gives the records of :meth:`list_crontab_reports` one by one, page after page.

        Args:
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[CrontabReport]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_crontab_reports as _endpoint

        _operation = OPERATIONS["list_crontab_reports"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_crontab_report(
        self,
        *,
        body: CrontabReportSettings,
    ) -> CrontabReport:
        """Creates a report that is sent once or again and again.

        `crontab` makes it repeat, `singleExecuteTime` sends it once.

        Args:
            body (CrontabReportSettings): A report, described whole.

        Returns:
            CrontabReport
        """
        from . import create_crontab_report as _endpoint

        _operation = OPERATIONS["create_crontab_report"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_crontab_report(
        self,
        report_uuid: str,
    ) -> CrontabReport:
        """Shows a report.

        Args:
            report_uuid (str):

        Returns:
            CrontabReport
        """
        from . import get_crontab_report as _endpoint

        _operation = OPERATIONS["get_crontab_report"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                report_uuid=report_uuid,
            ),
            _endpoint._parse_content,
        )

    async def modify_crontab_report(
        self,
        report_uuid: str,
        *,
        body: CrontabReportSettings,
    ) -> CrontabReport:
        """Describes a report anew.

        Args:
            body (CrontabReportSettings): A report, described whole.
            report_uuid (str):

        Returns:
            CrontabReport
        """
        from . import modify_crontab_report as _endpoint

        _operation = OPERATIONS["modify_crontab_report"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                report_uuid=report_uuid,
            ),
            _endpoint._parse_content,
        )

    async def set_crontab_reports_disable(
        self,
        *,
        body: SetCrontabReportsDisable,
    ) -> bool:
        """Stops or resumes reports.

        Args:
            body (SetCrontabReportsDisable):

        Returns:
            bool
        """
        from . import set_crontab_reports_disable as _endpoint

        _operation = OPERATIONS["set_crontab_reports_disable"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def delete_crontab_reports(
        self,
        *,
        body: DeleteCrontabReports,
    ) -> bool:
        """Deletes reports.

        Args:
            body (DeleteCrontabReports):

        Returns:
            bool
        """
        from . import delete_crontab_reports as _endpoint

        _operation = OPERATIONS["delete_crontab_reports"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncCrontabReports", "CrontabReports"]
