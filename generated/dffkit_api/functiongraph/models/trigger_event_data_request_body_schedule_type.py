# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

TriggerEventDataRequestBodyScheduleType = Literal["Cron", "Rate"]

TRIGGER_EVENT_DATA_REQUEST_BODY_SCHEDULE_TYPE_VALUES: frozenset[str] = frozenset(["Cron", "Rate"])


def check_trigger_event_data_request_body_schedule_type(value: object) -> TriggerEventDataRequestBodyScheduleType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(TriggerEventDataRequestBodyScheduleType, value)
    raise TypeError(
        f"Unexpected value {value!r}. Expected str, one of {sorted(TRIGGER_EVENT_DATA_REQUEST_BODY_SCHEDULE_TYPE_VALUES)!r}"
    )
