# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``inner_dashboards``: one method an operation, synchronous in :class:`InnerDashboards`, awaitable in :class:`AsyncInnerDashboards`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_inner_dashboard import CreateInnerDashboard
    from ...models.dashboard_template import DashboardTemplate
    from ...models.deleted_inner_dashboard_reply import DeletedInnerDashboardReply
    from ...models.inner_dashboard import InnerDashboard
    from ...models.inner_dashboard_list import InnerDashboardList
    from ...models.inner_dashboard_list_reply import InnerDashboardListReply
    from ...models.inner_dashboard_reply import InnerDashboardReply
    from ...models.inner_dashboard_template_reply import InnerDashboardTemplateReply
    from ...models.modify_inner_dashboard import ModifyInnerDashboard
    from ...types import Unset


class InnerDashboards:
    """The operations tagged ``inner_dashboards``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_inner_dashboards(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> InnerDashboardList:
        """Lists the user views.

        All at once, without pages.

        Args:
            search (str | Unset):

        Returns:
            InnerDashboardList
        """
        from . import list_inner_dashboards as _endpoint

        _operation = OPERATIONS["list_inner_dashboards"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            ),
            _endpoint._parse_content,
        )

    def iter_inner_dashboards(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> Iterator[InnerDashboard]:
        """Gives the records of :meth:`list_inner_dashboards` one by one.

        All at once, without pages.

        Args:
            search (str | Unset):

        Returns:
            Iterator[InnerDashboard]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_inner_dashboards as _endpoint

        _operation = OPERATIONS["list_inner_dashboards"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_inner_dashboard(
        self,
        *,
        body: CreateInnerDashboard,
    ) -> InnerDashboard:
        """Creates a user view, empty or as a copy.

        `sourceDashboardUUID` copies a dashboard or user view, `templateInfos` a built-in view.

        Args:
            body (CreateInnerDashboard):

        Returns:
            InnerDashboard
        """
        from . import create_inner_dashboard as _endpoint

        _operation = OPERATIONS["create_inner_dashboard"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_inner_dashboard(
        self,
        dashboard_uuid: str,
    ) -> InnerDashboard:
        """Shows a user view.

        Args:
            dashboard_uuid (str):

        Returns:
            InnerDashboard
        """
        from . import get_inner_dashboard as _endpoint

        _operation = OPERATIONS["get_inner_dashboard"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dashboard_uuid=dashboard_uuid,
            ),
            _endpoint._parse_content,
        )

    def modify_inner_dashboard(
        self,
        dashboard_uuid: str,
        *,
        body: ModifyInnerDashboard,
    ) -> InnerDashboard:
        """Changes name, description, mark and binding of a user view.

        The answer has the former name as `old_name`.

        Args:
            body (ModifyInnerDashboard): What is left out stays as it is.
            dashboard_uuid (str):

        Returns:
            InnerDashboard
        """
        from . import modify_inner_dashboard as _endpoint

        _operation = OPERATIONS["modify_inner_dashboard"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                dashboard_uuid=dashboard_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_inner_dashboard(
        self,
        dashboard_uuid: str,
    ) -> list[str]:
        """Deletes a user view.

        The vendor deletes by GET here.

        Args:
            dashboard_uuid (str):

        Returns:
            list[str]
        """
        from . import delete_inner_dashboard as _endpoint

        _operation = OPERATIONS["delete_inner_dashboard"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dashboard_uuid=dashboard_uuid,
            ),
            _endpoint._parse_content,
        )

    def export_inner_dashboard(
        self,
        dashboard_uuid: str,
        *,
        title: str | Unset = UNSET,
    ) -> DashboardTemplate:
        """Exports a user view as a template.

        Args:
            dashboard_uuid (str):
            title (str | Unset):

        Returns:
            DashboardTemplate
        """
        from . import export_inner_dashboard as _endpoint

        _operation = OPERATIONS["export_inner_dashboard"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dashboard_uuid=dashboard_uuid,
                title=title,
            ),
            _endpoint._parse_content,
        )


class AsyncInnerDashboards:
    """The operations tagged ``inner_dashboards``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_inner_dashboards(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> InnerDashboardList:
        """Lists the user views.

        All at once, without pages.

        Args:
            search (str | Unset):

        Returns:
            InnerDashboardList
        """
        from . import list_inner_dashboards as _endpoint

        _operation = OPERATIONS["list_inner_dashboards"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            ),
            _endpoint._parse_content,
        )

    def iter_inner_dashboards(
        self,
        *,
        search: str | Unset = UNSET,
    ) -> AsyncIterator[InnerDashboard]:
        """Gives the records of :meth:`list_inner_dashboards` one by one.

        All at once, without pages.

        Args:
            search (str | Unset):

        Returns:
            AsyncIterator[InnerDashboard]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_inner_dashboards as _endpoint

        _operation = OPERATIONS["list_inner_dashboards"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_inner_dashboard(
        self,
        *,
        body: CreateInnerDashboard,
    ) -> InnerDashboard:
        """Creates a user view, empty or as a copy.

        `sourceDashboardUUID` copies a dashboard or user view, `templateInfos` a built-in view.

        Args:
            body (CreateInnerDashboard):

        Returns:
            InnerDashboard
        """
        from . import create_inner_dashboard as _endpoint

        _operation = OPERATIONS["create_inner_dashboard"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_inner_dashboard(
        self,
        dashboard_uuid: str,
    ) -> InnerDashboard:
        """Shows a user view.

        Args:
            dashboard_uuid (str):

        Returns:
            InnerDashboard
        """
        from . import get_inner_dashboard as _endpoint

        _operation = OPERATIONS["get_inner_dashboard"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dashboard_uuid=dashboard_uuid,
            ),
            _endpoint._parse_content,
        )

    async def modify_inner_dashboard(
        self,
        dashboard_uuid: str,
        *,
        body: ModifyInnerDashboard,
    ) -> InnerDashboard:
        """Changes name, description, mark and binding of a user view.

        The answer has the former name as `old_name`.

        Args:
            body (ModifyInnerDashboard): What is left out stays as it is.
            dashboard_uuid (str):

        Returns:
            InnerDashboard
        """
        from . import modify_inner_dashboard as _endpoint

        _operation = OPERATIONS["modify_inner_dashboard"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                dashboard_uuid=dashboard_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_inner_dashboard(
        self,
        dashboard_uuid: str,
    ) -> list[str]:
        """Deletes a user view.

        The vendor deletes by GET here.

        Args:
            dashboard_uuid (str):

        Returns:
            list[str]
        """
        from . import delete_inner_dashboard as _endpoint

        _operation = OPERATIONS["delete_inner_dashboard"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dashboard_uuid=dashboard_uuid,
            ),
            _endpoint._parse_content,
        )

    async def export_inner_dashboard(
        self,
        dashboard_uuid: str,
        *,
        title: str | Unset = UNSET,
    ) -> DashboardTemplate:
        """Exports a user view as a template.

        Args:
            dashboard_uuid (str):
            title (str | Unset):

        Returns:
            DashboardTemplate
        """
        from . import export_inner_dashboard as _endpoint

        _operation = OPERATIONS["export_inner_dashboard"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dashboard_uuid=dashboard_uuid,
                title=title,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncInnerDashboards", "InnerDashboards"]
