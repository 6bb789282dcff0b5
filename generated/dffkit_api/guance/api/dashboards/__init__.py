# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``dashboards``: one method an operation, synchronous in :class:`Dashboards`, awaitable in :class:`AsyncDashboards`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_dashboard import CreateDashboard
    from ...models.dashboard import Dashboard
    from ...models.dashboard_list_reply import DashboardListReply
    from ...models.dashboard_reply import DashboardReply
    from ...models.dashboard_template import DashboardTemplate
    from ...models.dashboard_template_reply import DashboardTemplateReply
    from ...models.deleted_dashboard import DeletedDashboard
    from ...models.deleted_dashboard_reply import DeletedDashboardReply
    from ...models.import_dashboard import ImportDashboard
    from ...models.modify_dashboard import ModifyDashboard
    from ...types import Unset


class Dashboards:
    """The operations tagged ``dashboards``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_dashboards(
        self,
        *,
        search: str | Unset = UNSET,
        tag_names: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Dashboard]:
        """Lists the dashboards, the latest changed first.

        Args:
            search (str | Unset):
            tag_names (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Dashboard]
        """
        from . import list_dashboards as _endpoint

        _operation = OPERATIONS["list_dashboards"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                tag_names=tag_names,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_dashboards(
        self,
        *,
        search: str | Unset = UNSET,
        tag_names: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[Dashboard]:
        """Gives the records of :meth:`list_dashboards` one by one, page after page.

        Args:
            search (str | Unset):
            tag_names (str | Unset):
            page_size (int):

        Returns:
            Iterator[Dashboard]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_dashboards as _endpoint

        _operation = OPERATIONS["list_dashboards"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                tag_names=tag_names,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_dashboard(
        self,
        *,
        body: CreateDashboard,
    ) -> Dashboard:
        """Creates a dashboard, empty or from a template.

        The name replaces the title of the template.

        Args:
            body (CreateDashboard):

        Returns:
            Dashboard
        """
        from . import create_dashboard as _endpoint

        _operation = OPERATIONS["create_dashboard"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_dashboard(
        self,
        dashboard_uuid: str,
    ) -> Dashboard:
        """Shows a dashboard.

        Args:
            dashboard_uuid (str):

        Returns:
            Dashboard
        """
        from . import get_dashboard as _endpoint

        _operation = OPERATIONS["get_dashboard"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dashboard_uuid=dashboard_uuid,
            ),
            _endpoint._parse_content,
        )

    def modify_dashboard(
        self,
        dashboard_uuid: str,
        *,
        body: ModifyDashboard,
    ) -> Dashboard:
        """Changes what a dashboard is called, and who may see it.

        The charts stay as they are. The answer has the former name as `old_name`.

        Args:
            body (ModifyDashboard): What is left out stays as it is.
            dashboard_uuid (str):

        Returns:
            Dashboard
        """
        from . import modify_dashboard as _endpoint

        _operation = OPERATIONS["modify_dashboard"]
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

    def delete_dashboard(
        self,
        dashboard_uuid: str,
    ) -> bool | DeletedDashboard:
        """Deletes a dashboard.

        Args:
            dashboard_uuid (str):

        Returns:
            bool | DeletedDashboard
        """
        from . import delete_dashboard as _endpoint

        _operation = OPERATIONS["delete_dashboard"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dashboard_uuid=dashboard_uuid,
            ),
            _endpoint._parse_content,
        )

    def export_dashboard(
        self,
        dashboard_uuid: str,
    ) -> DashboardTemplate:
        """Exports a dashboard as a template.

        `import_dashboard` and `create_dashboard` take the template.

        Args:
            dashboard_uuid (str):

        Returns:
            DashboardTemplate
        """
        from . import export_dashboard as _endpoint

        _operation = OPERATIONS["export_dashboard"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dashboard_uuid=dashboard_uuid,
            ),
            _endpoint._parse_content,
        )

    def import_dashboard(
        self,
        dashboard_uuid: str,
        *,
        body: ImportDashboard,
    ) -> Dashboard:
        """Replaces what a dashboard shows by a template.

        The id stays; charts and variables are made anew, and links that were shared no longer work.

        Args:
            body (ImportDashboard):
            dashboard_uuid (str):

        Returns:
            Dashboard
        """
        from . import import_dashboard as _endpoint

        _operation = OPERATIONS["import_dashboard"]
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


class AsyncDashboards:
    """The operations tagged ``dashboards``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_dashboards(
        self,
        *,
        search: str | Unset = UNSET,
        tag_names: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[Dashboard]:
        """Lists the dashboards, the latest changed first.

        Args:
            search (str | Unset):
            tag_names (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[Dashboard]
        """
        from . import list_dashboards as _endpoint

        _operation = OPERATIONS["list_dashboards"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                tag_names=tag_names,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_dashboards(
        self,
        *,
        search: str | Unset = UNSET,
        tag_names: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[Dashboard]:
        """Gives the records of :meth:`list_dashboards` one by one, page after page.

        Args:
            search (str | Unset):
            tag_names (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[Dashboard]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_dashboards as _endpoint

        _operation = OPERATIONS["list_dashboards"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                search=search,
                tag_names=tag_names,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_dashboard(
        self,
        *,
        body: CreateDashboard,
    ) -> Dashboard:
        """Creates a dashboard, empty or from a template.

        The name replaces the title of the template.

        Args:
            body (CreateDashboard):

        Returns:
            Dashboard
        """
        from . import create_dashboard as _endpoint

        _operation = OPERATIONS["create_dashboard"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_dashboard(
        self,
        dashboard_uuid: str,
    ) -> Dashboard:
        """Shows a dashboard.

        Args:
            dashboard_uuid (str):

        Returns:
            Dashboard
        """
        from . import get_dashboard as _endpoint

        _operation = OPERATIONS["get_dashboard"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dashboard_uuid=dashboard_uuid,
            ),
            _endpoint._parse_content,
        )

    async def modify_dashboard(
        self,
        dashboard_uuid: str,
        *,
        body: ModifyDashboard,
    ) -> Dashboard:
        """Changes what a dashboard is called, and who may see it.

        The charts stay as they are. The answer has the former name as `old_name`.

        Args:
            body (ModifyDashboard): What is left out stays as it is.
            dashboard_uuid (str):

        Returns:
            Dashboard
        """
        from . import modify_dashboard as _endpoint

        _operation = OPERATIONS["modify_dashboard"]
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

    async def delete_dashboard(
        self,
        dashboard_uuid: str,
    ) -> bool | DeletedDashboard:
        """Deletes a dashboard.

        Args:
            dashboard_uuid (str):

        Returns:
            bool | DeletedDashboard
        """
        from . import delete_dashboard as _endpoint

        _operation = OPERATIONS["delete_dashboard"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dashboard_uuid=dashboard_uuid,
            ),
            _endpoint._parse_content,
        )

    async def export_dashboard(
        self,
        dashboard_uuid: str,
    ) -> DashboardTemplate:
        """Exports a dashboard as a template.

        `import_dashboard` and `create_dashboard` take the template.

        Args:
            dashboard_uuid (str):

        Returns:
            DashboardTemplate
        """
        from . import export_dashboard as _endpoint

        _operation = OPERATIONS["export_dashboard"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                dashboard_uuid=dashboard_uuid,
            ),
            _endpoint._parse_content,
        )

    async def import_dashboard(
        self,
        dashboard_uuid: str,
        *,
        body: ImportDashboard,
    ) -> Dashboard:
        """Replaces what a dashboard shows by a template.

        The id stays; charts and variables are made anew, and links that were shared no longer work.

        Args:
            body (ImportDashboard):
            dashboard_uuid (str):

        Returns:
            Dashboard
        """
        from . import import_dashboard as _endpoint

        _operation = OPERATIONS["import_dashboard"]
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


__all__ = ["AsyncDashboards", "Dashboards"]
