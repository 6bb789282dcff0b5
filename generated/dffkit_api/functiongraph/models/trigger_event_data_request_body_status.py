# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TriggerEventDataRequestBodyStatus = Literal["ACTIVE", "DISABLE"]

TRIGGER_EVENT_DATA_REQUEST_BODY_STATUS_VALUES: frozenset[str] = frozenset(["ACTIVE", "DISABLE"])


def check_trigger_event_data_request_body_status(value: Any) -> TriggerEventDataRequestBodyStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: TriggerEventDataRequestBodyStatus = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "TriggerEventDataRequestBodyStatus",
        value,
        f"str, one of {sorted(TRIGGER_EVENT_DATA_REQUEST_BODY_STATUS_VALUES)!r}",
    )
