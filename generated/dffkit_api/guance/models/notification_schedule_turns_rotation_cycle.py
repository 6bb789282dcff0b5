# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

NotificationScheduleTurnsRotationCycle = Literal["day", "month", "week", "weekend", "workDay"]

NOTIFICATION_SCHEDULE_TURNS_ROTATION_CYCLE_VALUES: frozenset[str] = frozenset(
    ["day", "month", "week", "weekend", "workDay"]
)


def check_notification_schedule_turns_rotation_cycle(value: Any) -> NotificationScheduleTurnsRotationCycle:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: NotificationScheduleTurnsRotationCycle = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "NotificationScheduleTurnsRotationCycle",
        value,
        f"str, one of {sorted(NOTIFICATION_SCHEDULE_TURNS_ROTATION_CYCLE_VALUES)!r}",
    )
