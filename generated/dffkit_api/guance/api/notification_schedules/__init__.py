# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``notification_schedules``: one method an operation, synchronous in :class:`NotificationSchedules`, awaitable in :class:`AsyncNotificationSchedules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.delete_notification_schedules import DeleteNotificationSchedules
    from ...models.done_reply import DoneReply
    from ...models.list_notification_schedules_my_schedule import ListNotificationSchedulesMySchedule
    from ...models.notification_schedule import NotificationSchedule
    from ...models.notification_schedule_list import NotificationScheduleList
    from ...models.notification_schedule_list_reply import NotificationScheduleListReply
    from ...models.notification_schedule_reply import NotificationScheduleReply
    from ...models.notification_schedule_settings import NotificationScheduleSettings
    from ...types import Unset


class NotificationSchedules:
    """The operations tagged ``notification_schedules``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_notification_schedules(
        self,
        *,
        my_schedule: ListNotificationSchedulesMySchedule | Unset = UNSET,
        notification_schedule_uuids: list[str] | Unset = UNSET,
        issue_notification_policy_uuids: list[str] | Unset = UNSET,
        notify_targets: list[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> NotificationScheduleList:
        """Lists the schedules.

        Args:
            my_schedule (ListNotificationSchedulesMySchedule | Unset):
            notification_schedule_uuids (list[str] | Unset):
            issue_notification_policy_uuids (list[str] | Unset):
            notify_targets (list[str] | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            NotificationScheduleList
        """
        from . import list_notification_schedules as _endpoint

        _operation = OPERATIONS["list_notification_schedules"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                my_schedule=my_schedule,
                notification_schedule_uuids=notification_schedule_uuids,
                issue_notification_policy_uuids=issue_notification_policy_uuids,
                notify_targets=notify_targets,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_notification_schedules(
        self,
        *,
        my_schedule: ListNotificationSchedulesMySchedule | Unset = UNSET,
        notification_schedule_uuids: list[str] | Unset = UNSET,
        issue_notification_policy_uuids: list[str] | Unset = UNSET,
        notify_targets: list[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> Iterator[NotificationSchedule]:
        """Gives the records of :meth:`list_notification_schedules` one by one, page after page.

        Args:
            my_schedule (ListNotificationSchedulesMySchedule | Unset):
            notification_schedule_uuids (list[str] | Unset):
            issue_notification_policy_uuids (list[str] | Unset):
            notify_targets (list[str] | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            Iterator[NotificationSchedule]: nothing is asked for before the first record is wanted.
        """
        from ...._paging import rows
        from . import list_notification_schedules as _endpoint

        _operation = OPERATIONS["list_notification_schedules"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                my_schedule=my_schedule,
                notification_schedule_uuids=notification_schedule_uuids,
                issue_notification_policy_uuids=issue_notification_policy_uuids,
                notify_targets=notify_targets,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return rows(self._send, _operation, _request, _endpoint._parse_success)

    def get_notification_schedule(
        self,
        notification_schedule_uuid: str,
    ) -> NotificationSchedule:
        """Shows a schedule.

        Args:
            notification_schedule_uuid (str):

        Returns:
            NotificationSchedule
        """
        from . import get_notification_schedule as _endpoint

        _operation = OPERATIONS["get_notification_schedule"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                notification_schedule_uuid=notification_schedule_uuid,
            ),
            _endpoint._parse_content,
        )

    def create_notification_schedule(
        self,
        *,
        body: NotificationScheduleSettings,
    ) -> NotificationSchedule:
        """Creates a schedule.

        Args:
            body (NotificationScheduleSettings):

        Returns:
            NotificationSchedule
        """
        from . import create_notification_schedule as _endpoint

        _operation = OPERATIONS["create_notification_schedule"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    def modify_notification_schedule(
        self,
        notification_schedule_uuid: str,
        *,
        body: NotificationScheduleSettings,
    ) -> NotificationSchedule:
        """Changes a schedule.

        Args:
            body (NotificationScheduleSettings):
            notification_schedule_uuid (str):

        Returns:
            NotificationSchedule
        """
        from . import modify_notification_schedule as _endpoint

        _operation = OPERATIONS["modify_notification_schedule"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                notification_schedule_uuid=notification_schedule_uuid,
            ),
            _endpoint._parse_content,
        )

    def delete_notification_schedules(
        self,
        *,
        body: DeleteNotificationSchedules,
    ) -> bool:
        """Deletes schedules.

        Args:
            body (DeleteNotificationSchedules):

        Returns:
            bool
        """
        from . import delete_notification_schedules as _endpoint

        _operation = OPERATIONS["delete_notification_schedules"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


class AsyncNotificationSchedules:
    """The operations tagged ``notification_schedules``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_notification_schedules(
        self,
        *,
        my_schedule: ListNotificationSchedulesMySchedule | Unset = UNSET,
        notification_schedule_uuids: list[str] | Unset = UNSET,
        issue_notification_policy_uuids: list[str] | Unset = UNSET,
        notify_targets: list[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        page_index: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
    ) -> NotificationScheduleList:
        """Lists the schedules.

        Args:
            my_schedule (ListNotificationSchedulesMySchedule | Unset):
            notification_schedule_uuids (list[str] | Unset):
            issue_notification_policy_uuids (list[str] | Unset):
            notify_targets (list[str] | Unset):
            search (str | Unset):
            page_index (int | Unset):
            page_size (int | Unset):

        Returns:
            NotificationScheduleList
        """
        from . import list_notification_schedules as _endpoint

        _operation = OPERATIONS["list_notification_schedules"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                my_schedule=my_schedule,
                notification_schedule_uuids=notification_schedule_uuids,
                issue_notification_policy_uuids=issue_notification_policy_uuids,
                notify_targets=notify_targets,
                search=search,
                page_index=page_index,
                page_size=page_size,
            ),
            _endpoint._parse_content,
        )

    def iter_notification_schedules(
        self,
        *,
        my_schedule: ListNotificationSchedulesMySchedule | Unset = UNSET,
        notification_schedule_uuids: list[str] | Unset = UNSET,
        issue_notification_policy_uuids: list[str] | Unset = UNSET,
        notify_targets: list[str] | Unset = UNSET,
        search: str | Unset = UNSET,
        page_size: int = 100,
    ) -> AsyncIterator[NotificationSchedule]:
        """Gives the records of :meth:`list_notification_schedules` one by one, page after page.

        Args:
            my_schedule (ListNotificationSchedulesMySchedule | Unset):
            notification_schedule_uuids (list[str] | Unset):
            issue_notification_policy_uuids (list[str] | Unset):
            notify_targets (list[str] | Unset):
            search (str | Unset):
            page_size (int):

        Returns:
            AsyncIterator[NotificationSchedule]: nothing is asked for before the first record is
                wanted.
        """
        from ...._paging import async_rows
        from . import list_notification_schedules as _endpoint

        _operation = OPERATIONS["list_notification_schedules"]

        def _request(_position: int | Unset) -> dict[str, Any]:
            return self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                my_schedule=my_schedule,
                notification_schedule_uuids=notification_schedule_uuids,
                issue_notification_policy_uuids=issue_notification_policy_uuids,
                notify_targets=notify_targets,
                search=search,
                page_index=_position,
                page_size=page_size,
            )

        return async_rows(self._send, _operation, _request, _endpoint._parse_success)

    async def get_notification_schedule(
        self,
        notification_schedule_uuid: str,
    ) -> NotificationSchedule:
        """Shows a schedule.

        Args:
            notification_schedule_uuid (str):

        Returns:
            NotificationSchedule
        """
        from . import get_notification_schedule as _endpoint

        _operation = OPERATIONS["get_notification_schedule"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                notification_schedule_uuid=notification_schedule_uuid,
            ),
            _endpoint._parse_content,
        )

    async def create_notification_schedule(
        self,
        *,
        body: NotificationScheduleSettings,
    ) -> NotificationSchedule:
        """Creates a schedule.

        Args:
            body (NotificationScheduleSettings):

        Returns:
            NotificationSchedule
        """
        from . import create_notification_schedule as _endpoint

        _operation = OPERATIONS["create_notification_schedule"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )

    async def modify_notification_schedule(
        self,
        notification_schedule_uuid: str,
        *,
        body: NotificationScheduleSettings,
    ) -> NotificationSchedule:
        """Changes a schedule.

        Args:
            body (NotificationScheduleSettings):
            notification_schedule_uuid (str):

        Returns:
            NotificationSchedule
        """
        from . import modify_notification_schedule as _endpoint

        _operation = OPERATIONS["modify_notification_schedule"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                notification_schedule_uuid=notification_schedule_uuid,
            ),
            _endpoint._parse_content,
        )

    async def delete_notification_schedules(
        self,
        *,
        body: DeleteNotificationSchedules,
    ) -> bool:
        """Deletes schedules.

        Args:
            body (DeleteNotificationSchedules):

        Returns:
            bool
        """
        from . import delete_notification_schedules as _endpoint

        _operation = OPERATIONS["delete_notification_schedules"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
            ),
            _endpoint._parse_content,
        )


__all__ = ["AsyncNotificationSchedules", "NotificationSchedules"]
