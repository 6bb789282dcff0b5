# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

NotificationScheduleSettingsRotationCycle = Literal["day", "month", "week", "weekend", "workDay"]

NOTIFICATION_SCHEDULE_SETTINGS_ROTATION_CYCLE_VALUES: frozenset[str] = frozenset(
    ["day", "month", "week", "weekend", "workDay"]
)


def check_notification_schedule_settings_rotation_cycle(value: Any) -> NotificationScheduleSettingsRotationCycle:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: NotificationScheduleSettingsRotationCycle = value
    if isinstance(value, str):
        return taken
    raise TypeError(
        f"Unexpected value {value!r}. Expected str, one of {sorted(NOTIFICATION_SCHEDULE_SETTINGS_ROTATION_CYCLE_VALUES)!r}"
    )
