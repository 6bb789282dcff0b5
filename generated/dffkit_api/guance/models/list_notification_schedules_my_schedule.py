# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListNotificationSchedulesMySchedule = Literal["false", "true"]

LIST_NOTIFICATION_SCHEDULES_MY_SCHEDULE_VALUES: frozenset[str] = frozenset(["false", "true"])


def check_list_notification_schedules_my_schedule(value: Any) -> ListNotificationSchedulesMySchedule:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListNotificationSchedulesMySchedule = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ListNotificationSchedulesMySchedule",
        value,
        f"str, one of {sorted(LIST_NOTIFICATION_SCHEDULES_MY_SCHEDULE_VALUES)!r}",
    )
