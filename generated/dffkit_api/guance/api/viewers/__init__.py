# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``viewers``: one method an operation, synchronous in :class:`Viewers`, awaitable in :class:`AsyncViewers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_viewer import CreateViewer
    from ...models.dashboard_template import DashboardTemplate
    from ...models.deleted_dashboard import DeletedDashboard
    from ...models.deleted_viewer_reply import DeletedViewerReply
    from ...models.import_viewer import ImportViewer
    from ...models.list_viewers_filter import ListViewersFilter
    from ...models.list_viewers_sort_key import ListViewersSortKey
    from ...models.list_viewers_sort_method import ListViewersSortMethod
    from ...models.modify_viewer import ModifyViewer
    from ...models.viewer import Viewer
    from ...models.viewer_list_reply import ViewerListReply
    from ...models.viewer_reply import ViewerReply
    from ...models.viewer_template_reply import ViewerTemplateReply
    from ...types import Unset


class Viewers:
    """The operations tagged ``viewers``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_viewers(
        self,
        *,
        sort_key: ListViewersSortKey | Unset = UNSET,
        sort_method: ListViewersSortMethod | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_: ListViewersFilter | Unset = UNSET,
        tag_names: str | Unset = UNSET,
    ) -> list[Viewer]:
        """Lists the viewers.

        Args:
            sort_key (ListViewersSortKey | Unset):
            sort_method (ListViewersSortMethod | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):
            filter_ (ListViewersFilter | Unset):
            tag_names (str | Unset):

        Returns:
            list[Viewer]
        """
        from . import list_viewers as _endpoint

        _operation = OPERATIONS["list_viewers"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                sort_key=sort_key,
                sort_method=sort_method,
                search=search,
                page_index=page_index,
                page_size=page_size,
                filter_=filter_,
                tag_names=tag_names,
            ),
            _endpoint._parse_content,
        )

    def iter_viewers(
        self,
        *,
        sort_key: ListViewersSortKey | Unset = UNSET,
        sort_method: ListViewersSortMethod | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
        filter_: ListViewersFilter | Unset = UNSET,
        tag_names: str | Unset = UNSET,
    ) -> Iterator[Viewer]:
        """Gives the records of :meth:`list_viewers` one by one, page after page.

        Args:
            sort_key (ListViewersSortKey | Unset):
            sort_method (ListViewersSortMethod | Unset):
            search (str | Unset):
            page_size (int):
            filter_ (ListViewersFilter | Unset):
            tag_names (str | Unset):

        Returns:
            Iterator[Viewer]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_viewers as _endpoint

        _operation = OPERATIONS["list_viewers"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                sort_key=sort_key,
                sort_method=sort_method,
                search=search,
                page_index=_position,
                page_size=page_size,
                filter_=filter_,
                tag_names=tag_names,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def create_viewer(
        self,
        *,
        body: CreateViewer,
    ) -> Viewer:
        """Creates a viewer, empty, from a template or after another one.

        Args:
            body (CreateViewer):

        Returns:
            Viewer
        """
        from . import create_viewer as _endpoint

        _operation = OPERATIONS["create_viewer"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def get_viewer(
        self,
        viewer_uuid: str,
    ) -> Viewer:
        """Shows a viewer.

        Args:
            viewer_uuid (str):

        Returns:
            Viewer
        """
        from . import get_viewer as _endpoint

        _operation = OPERATIONS["get_viewer"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                viewer_uuid=viewer_uuid,
            ),
            _endpoint._parse_content,
        )

    def modify_viewer(
        self,
        viewer_uuid: str,
        *,
        body: ModifyViewer,
    ) -> Viewer:
        """Changes a viewer.

        The answer has the former name as `old_name`.

        Args:
            body (ModifyViewer): What is left out stays as it is.
            viewer_uuid (str):

        Returns:
            Viewer
        """
        from . import modify_viewer as _endpoint

        _operation = OPERATIONS["modify_viewer"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                viewer_uuid=viewer_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_viewer(
        self,
        viewer_uuid: str,
    ) -> DeletedDashboard:
        """Deletes a viewer.

        The vendor deletes by GET here.

        Args:
            viewer_uuid (str):

        Returns:
            DeletedDashboard
        """
        from . import delete_viewer as _endpoint

        _operation = OPERATIONS["delete_viewer"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                viewer_uuid=viewer_uuid,
            ),
            _endpoint._parse_content,
        )

    def export_viewer(
        self,
        viewer_uuid: str,
    ) -> DashboardTemplate:
        """Exports a viewer as a template.

        `import_viewer` takes the template.

        Args:
            viewer_uuid (str):

        Returns:
            DashboardTemplate
        """
        from . import export_viewer as _endpoint

        _operation = OPERATIONS["export_viewer"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                viewer_uuid=viewer_uuid,
            ),
            _endpoint._parse_content,
        )

    def import_viewer(
        self,
        viewer_uuid: str,
        *,
        body: ImportViewer,
    ) -> Viewer:
        """Replaces what a viewer shows by a template.

        Args:
            body (ImportViewer):
            viewer_uuid (str):

        Returns:
            Viewer
        """
        from . import import_viewer as _endpoint

        _operation = OPERATIONS["import_viewer"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                viewer_uuid=viewer_uuid,
            ),
            _endpoint._parse_content,
        )


class AsyncViewers:
    """The operations tagged ``viewers``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_viewers(
        self,
        *,
        sort_key: ListViewersSortKey | Unset = UNSET,
        sort_method: ListViewersSortMethod | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        filter_: ListViewersFilter | Unset = UNSET,
        tag_names: str | Unset = UNSET,
    ) -> list[Viewer]:
        """Lists the viewers.

        Args:
            sort_key (ListViewersSortKey | Unset):
            sort_method (ListViewersSortMethod | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):
            filter_ (ListViewersFilter | Unset):
            tag_names (str | Unset):

        Returns:
            list[Viewer]
        """
        from . import list_viewers as _endpoint

        _operation = OPERATIONS["list_viewers"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                sort_key=sort_key,
                sort_method=sort_method,
                search=search,
                page_index=page_index,
                page_size=page_size,
                filter_=filter_,
                tag_names=tag_names,
            ),
            _endpoint._parse_content,
        )

    def iter_viewers(
        self,
        *,
        sort_key: ListViewersSortKey | Unset = UNSET,
        sort_method: ListViewersSortMethod | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
        filter_: ListViewersFilter | Unset = UNSET,
        tag_names: str | Unset = UNSET,
    ) -> AsyncIterator[Viewer]:
        """Gives the records of :meth:`list_viewers` one by one, page after page.

        Args:
            sort_key (ListViewersSortKey | Unset):
            sort_method (ListViewersSortMethod | Unset):
            search (str | Unset):
            page_size (int):
            filter_ (ListViewersFilter | Unset):
            tag_names (str | Unset):

        Returns:
            AsyncIterator[Viewer]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_viewers as _endpoint

        _operation = OPERATIONS["list_viewers"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                sort_key=sort_key,
                sort_method=sort_method,
                search=search,
                page_index=_position,
                page_size=page_size,
                filter_=filter_,
                tag_names=tag_names,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def create_viewer(
        self,
        *,
        body: CreateViewer,
    ) -> Viewer:
        """Creates a viewer, empty, from a template or after another one.

        Args:
            body (CreateViewer):

        Returns:
            Viewer
        """
        from . import create_viewer as _endpoint

        _operation = OPERATIONS["create_viewer"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def get_viewer(
        self,
        viewer_uuid: str,
    ) -> Viewer:
        """Shows a viewer.

        Args:
            viewer_uuid (str):

        Returns:
            Viewer
        """
        from . import get_viewer as _endpoint

        _operation = OPERATIONS["get_viewer"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                viewer_uuid=viewer_uuid,
            ),
            _endpoint._parse_content,
        )

    async def modify_viewer(
        self,
        viewer_uuid: str,
        *,
        body: ModifyViewer,
    ) -> Viewer:
        """Changes a viewer.

        The answer has the former name as `old_name`.

        Args:
            body (ModifyViewer): What is left out stays as it is.
            viewer_uuid (str):

        Returns:
            Viewer
        """
        from . import modify_viewer as _endpoint

        _operation = OPERATIONS["modify_viewer"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                viewer_uuid=viewer_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_viewer(
        self,
        viewer_uuid: str,
    ) -> DeletedDashboard:
        """Deletes a viewer.

        The vendor deletes by GET here.

        Args:
            viewer_uuid (str):

        Returns:
            DeletedDashboard
        """
        from . import delete_viewer as _endpoint

        _operation = OPERATIONS["delete_viewer"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                viewer_uuid=viewer_uuid,
            ),
            _endpoint._parse_content,
        )

    async def export_viewer(
        self,
        viewer_uuid: str,
    ) -> DashboardTemplate:
        """Exports a viewer as a template.

        `import_viewer` takes the template.

        Args:
            viewer_uuid (str):

        Returns:
            DashboardTemplate
        """
        from . import export_viewer as _endpoint

        _operation = OPERATIONS["export_viewer"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                viewer_uuid=viewer_uuid,
            ),
            _endpoint._parse_content,
        )

    async def import_viewer(
        self,
        viewer_uuid: str,
        *,
        body: ImportViewer,
    ) -> Viewer:
        """Replaces what a viewer shows by a template.

        Args:
            body (ImportViewer):
            viewer_uuid (str):

        Returns:
            Viewer
        """
        from . import import_viewer as _endpoint

        _operation = OPERATIONS["import_viewer"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                viewer_uuid=viewer_uuid,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncViewers", "Viewers"]
