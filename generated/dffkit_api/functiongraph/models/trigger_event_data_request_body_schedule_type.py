# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TriggerEventDataRequestBodyScheduleType = Literal["Cron", "Rate"]

TRIGGER_EVENT_DATA_REQUEST_BODY_SCHEDULE_TYPE_VALUES: frozenset[str] = frozenset(["Cron", "Rate"])


def check_trigger_event_data_request_body_schedule_type(value: Any) -> TriggerEventDataRequestBodyScheduleType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: TriggerEventDataRequestBodyScheduleType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "TriggerEventDataRequestBodyScheduleType",
        value,
        f"str, one of {sorted(TRIGGER_EVENT_DATA_REQUEST_BODY_SCHEDULE_TYPE_VALUES)!r}",
    )
