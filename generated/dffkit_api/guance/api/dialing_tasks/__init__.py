# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``dialing_tasks``: one method an operation, synchronous in :class:`DialingTasks`, awaitable in :class:`AsyncDialingTasks`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.create_dialing_task import CreateDialingTask
    from ...models.default_dialing_region_list_reply import DefaultDialingRegionListReply
    from ...models.delete_dialing_tasks import DeleteDialingTasks
    from ...models.dialing_region import DialingRegion
    from ...models.dialing_task import DialingTask
    from ...models.dialing_task_list_reply import DialingTaskListReply
    from ...models.dialing_task_reply import DialingTaskReply
    from ...models.empty_reply import EmptyReply
    from ...models.list_dialing_tasks_dialing_status_item import ListDialingTasksDialingStatusItem
    from ...models.list_dialing_tasks_dialing_types_item import ListDialingTasksDialingTypesItem
    from ...models.list_dialing_tasks_frequency_item import ListDialingTasksFrequencyItem
    from ...models.list_dialing_tasks_type import ListDialingTasksType
    from ...models.modify_dialing_task import ModifyDialingTask
    from ...models.multi_dialing_task_settings import MultiDialingTaskSettings
    from ...models.open_reply import OpenReply
    from ...models.set_dialing_tasks_disable import SetDialingTasksDisable
    from ...types import Unset


class DialingTasks:
    """The operations tagged ``dialing_tasks``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_dialing_tasks(
        self,
        *,
        type_: ListDialingTasksType | Unset = UNSET,
        dialing_types: list[ListDialingTasksDialingTypesItem] | Unset = UNSET,
        dialing_status: list[ListDialingTasksDialingStatusItem] | Unset = UNSET,
        tags_uuid: list[str] | Unset = UNSET,
        frequency: list[ListDialingTasksFrequencyItem] | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[DialingTask]:
        """Lists the dialing tasks.

        Args:
            type_ (ListDialingTasksType | Unset):
            dialing_types (list[ListDialingTasksDialingTypesItem] | Unset):
            dialing_status (list[ListDialingTasksDialingStatusItem] | Unset):
            tags_uuid (list[str] | Unset):
            frequency (list[ListDialingTasksFrequencyItem] | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[DialingTask]
        """
        from . import list_dialing_tasks as _endpoint

        _operation = OPERATIONS["list_dialing_tasks"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                dialing_types=dialing_types,
                dialing_status=dialing_status,
                tags_uuid=tags_uuid,
                frequency=frequency,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_dialing_tasks(
        self,
        *,
        type_: ListDialingTasksType | Unset = UNSET,
        dialing_types: list[ListDialingTasksDialingTypesItem] | Unset = UNSET,
        dialing_status: list[ListDialingTasksDialingStatusItem] | Unset = UNSET,
        tags_uuid: list[str] | Unset = UNSET,
        frequency: list[ListDialingTasksFrequencyItem] | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[DialingTask]:
        """Gives the records of :meth:`list_dialing_tasks` one by one, page after page.

        Args:
            type_ (ListDialingTasksType | Unset):
            dialing_types (list[ListDialingTasksDialingTypesItem] | Unset):
            dialing_status (list[ListDialingTasksDialingStatusItem] | Unset):
            tags_uuid (list[str] | Unset):
            frequency (list[ListDialingTasksFrequencyItem] | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[DialingTask]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_dialing_tasks as _endpoint

        _operation = OPERATIONS["list_dialing_tasks"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                dialing_types=dialing_types,
                dialing_status=dialing_status,
                tags_uuid=tags_uuid,
                frequency=frequency,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_dialing_task(
        self,
        task_uuid: str,
    ) -> DialingTask:
        """Shows a dialing task.

        Args:
            task_uuid (str):

        Returns:
            DialingTask
        """
        from . import get_dialing_task as _endpoint

        _operation = OPERATIONS["get_dialing_task"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                task_uuid=task_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_dialing_task(
        self,
        *,
        body: CreateDialingTask,
    ) -> DialingTask:
        """Creates a dialing task.

        What `task` needs depends on `type`: url and success_when for http, host for tcp and icmp, port for
        tcp, url and message for websocket. Tasks of several steps are made by `create_multi_dialing_task`.

        Args:
            body (CreateDialingTask):

        Returns:
            DialingTask
        """
        from . import create_dialing_task as _endpoint

        _operation = OPERATIONS["create_dialing_task"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_dialing_task(
        self,
        task_uuid: str,
        *,
        body: ModifyDialingTask,
    ) -> DialingTask:
        """Changes a dialing task; its type stays.

        Args:
            body (ModifyDialingTask):
            task_uuid (str):

        Returns:
            DialingTask
        """
        from . import modify_dialing_task as _endpoint

        _operation = OPERATIONS["modify_dialing_task"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                task_uuid=task_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_dialing_tasks(
        self,
        *,
        body: DeleteDialingTasks,
    ) -> Any:
        """Deletes dialing tasks.

        Args:
            body (DeleteDialingTasks):

        Returns:
            Any
        """
        from . import delete_dialing_tasks as _endpoint

        _operation = OPERATIONS["delete_dialing_tasks"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def set_dialing_tasks_disable(
        self,
        *,
        body: SetDialingTasksDisable,
    ) -> Any:
        """Disables or enables dialing tasks.

        Not on the vendor's pages; the vendor's Terraform provider sends it.

        Args:
            body (SetDialingTasksDisable):

        Returns:
            Any
        """
        from . import set_dialing_tasks_disable as _endpoint

        _operation = OPERATIONS["set_dialing_tasks_disable"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def create_multi_dialing_task(
        self,
        *,
        body: MultiDialingTaskSettings,
    ) -> DialingTask:
        """Creates a dialing task of several steps.

        Not on the vendor's pages; the vendor's Terraform provider sends it.

        Args:
            body (MultiDialingTaskSettings): A task with `steps`; it has no type.

        Returns:
            DialingTask
        """
        from . import create_multi_dialing_task as _endpoint

        _operation = OPERATIONS["create_multi_dialing_task"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_multi_dialing_task(
        self,
        task_uuid: str,
        *,
        body: MultiDialingTaskSettings,
    ) -> DialingTask:
        """Changes a dialing task of several steps.

        Not on the vendor's pages; the vendor's Terraform provider sends it.

        Args:
            body (MultiDialingTaskSettings): A task with `steps`; it has no type.
            task_uuid (str):

        Returns:
            DialingTask
        """
        from . import modify_multi_dialing_task as _endpoint

        _operation = OPERATIONS["modify_multi_dialing_task"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                task_uuid=task_uuid,
            ),
            _endpoint._parse_content,
        )

    def list_default_dialing_regions(
        self,
    ) -> list[DialingRegion]:
        """Lists the vendor's nodes from which tasks can run.

        All at once, there are no pages.

        Returns:
            list[DialingRegion]
        """
        from . import list_default_dialing_regions as _endpoint

        _operation = OPERATIONS["list_default_dialing_regions"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def iter_default_dialing_regions(
        self,
    ) -> Iterator[DialingRegion]:
        """Gives the records of :meth:`list_default_dialing_regions` one by one.

        All at once, there are no pages.

        Returns:
            Iterator[DialingRegion]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_default_dialing_regions as _endpoint

        _operation = OPERATIONS["list_default_dialing_regions"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)


class AsyncDialingTasks:
    """The operations tagged ``dialing_tasks``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_dialing_tasks(
        self,
        *,
        type_: ListDialingTasksType | Unset = UNSET,
        dialing_types: list[ListDialingTasksDialingTypesItem] | Unset = UNSET,
        dialing_status: list[ListDialingTasksDialingStatusItem] | Unset = UNSET,
        tags_uuid: list[str] | Unset = UNSET,
        frequency: list[ListDialingTasksFrequencyItem] | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> list[DialingTask]:
        """Lists the dialing tasks.

        Args:
            type_ (ListDialingTasksType | Unset):
            dialing_types (list[ListDialingTasksDialingTypesItem] | Unset):
            dialing_status (list[ListDialingTasksDialingStatusItem] | Unset):
            tags_uuid (list[str] | Unset):
            frequency (list[ListDialingTasksFrequencyItem] | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            list[DialingTask]
        """
        from . import list_dialing_tasks as _endpoint

        _operation = OPERATIONS["list_dialing_tasks"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                dialing_types=dialing_types,
                dialing_status=dialing_status,
                tags_uuid=tags_uuid,
                frequency=frequency,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_dialing_tasks(
        self,
        *,
        type_: ListDialingTasksType | Unset = UNSET,
        dialing_types: list[ListDialingTasksDialingTypesItem] | Unset = UNSET,
        dialing_status: list[ListDialingTasksDialingStatusItem] | Unset = UNSET,
        tags_uuid: list[str] | Unset = UNSET,
        frequency: list[ListDialingTasksFrequencyItem] | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[DialingTask]:
        """Gives the records of :meth:`list_dialing_tasks` one by one, page after page.

        Args:
            type_ (ListDialingTasksType | Unset):
            dialing_types (list[ListDialingTasksDialingTypesItem] | Unset):
            dialing_status (list[ListDialingTasksDialingStatusItem] | Unset):
            tags_uuid (list[str] | Unset):
            frequency (list[ListDialingTasksFrequencyItem] | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[DialingTask]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_dialing_tasks as _endpoint

        _operation = OPERATIONS["list_dialing_tasks"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                type_=type_,
                dialing_types=dialing_types,
                dialing_status=dialing_status,
                tags_uuid=tags_uuid,
                frequency=frequency,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_dialing_task(
        self,
        task_uuid: str,
    ) -> DialingTask:
        """Shows a dialing task.

        Args:
            task_uuid (str):

        Returns:
            DialingTask
        """
        from . import get_dialing_task as _endpoint

        _operation = OPERATIONS["get_dialing_task"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                task_uuid=task_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_dialing_task(
        self,
        *,
        body: CreateDialingTask,
    ) -> DialingTask:
        """Creates a dialing task.

        What `task` needs depends on `type`: url and success_when for http, host for tcp and icmp, port for
        tcp, url and message for websocket. Tasks of several steps are made by `create_multi_dialing_task`.

        Args:
            body (CreateDialingTask):

        Returns:
            DialingTask
        """
        from . import create_dialing_task as _endpoint

        _operation = OPERATIONS["create_dialing_task"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_dialing_task(
        self,
        task_uuid: str,
        *,
        body: ModifyDialingTask,
    ) -> DialingTask:
        """Changes a dialing task; its type stays.

        Args:
            body (ModifyDialingTask):
            task_uuid (str):

        Returns:
            DialingTask
        """
        from . import modify_dialing_task as _endpoint

        _operation = OPERATIONS["modify_dialing_task"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                task_uuid=task_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_dialing_tasks(
        self,
        *,
        body: DeleteDialingTasks,
    ) -> Any:
        """Deletes dialing tasks.

        Args:
            body (DeleteDialingTasks):

        Returns:
            Any
        """
        from . import delete_dialing_tasks as _endpoint

        _operation = OPERATIONS["delete_dialing_tasks"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def set_dialing_tasks_disable(
        self,
        *,
        body: SetDialingTasksDisable,
    ) -> Any:
        """Disables or enables dialing tasks.

        Not on the vendor's pages; the vendor's Terraform provider sends it.

        Args:
            body (SetDialingTasksDisable):

        Returns:
            Any
        """
        from . import set_dialing_tasks_disable as _endpoint

        _operation = OPERATIONS["set_dialing_tasks_disable"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def create_multi_dialing_task(
        self,
        *,
        body: MultiDialingTaskSettings,
    ) -> DialingTask:
        """Creates a dialing task of several steps.

        Not on the vendor's pages; the vendor's Terraform provider sends it.

        Args:
            body (MultiDialingTaskSettings): A task with `steps`; it has no type.

        Returns:
            DialingTask
        """
        from . import create_multi_dialing_task as _endpoint

        _operation = OPERATIONS["create_multi_dialing_task"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_multi_dialing_task(
        self,
        task_uuid: str,
        *,
        body: MultiDialingTaskSettings,
    ) -> DialingTask:
        """Changes a dialing task of several steps.

        Not on the vendor's pages; the vendor's Terraform provider sends it.

        Args:
            body (MultiDialingTaskSettings): A task with `steps`; it has no type.
            task_uuid (str):

        Returns:
            DialingTask
        """
        from . import modify_multi_dialing_task as _endpoint

        _operation = OPERATIONS["modify_multi_dialing_task"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                task_uuid=task_uuid,
            ),
            _endpoint._parse_content,
        )

    async def list_default_dialing_regions(
        self,
    ) -> list[DialingRegion]:
        """Lists the vendor's nodes from which tasks can run.

        All at once, there are no pages.

        Returns:
            list[DialingRegion]
        """
        from . import list_default_dialing_regions as _endpoint

        _operation = OPERATIONS["list_default_dialing_regions"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            ),
            _endpoint._parse_content,
        )

    def iter_default_dialing_regions(
        self,
    ) -> AsyncIterator[DialingRegion]:
        """Gives the records of :meth:`list_default_dialing_regions` one by one.

        All at once, there are no pages.

        Returns:
            AsyncIterator[DialingRegion]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import async_rows
        from . import list_default_dialing_regions as _endpoint

        _operation = OPERATIONS["list_default_dialing_regions"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)


__all__ = ["AsyncDialingTasks", "DialingTasks"]
