# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TriggerEventDataRequestBodyIsSerial = Literal["false", "true"]

TRIGGER_EVENT_DATA_REQUEST_BODY_IS_SERIAL_VALUES: frozenset[str] = frozenset(["false", "true"])


def check_trigger_event_data_request_body_is_serial(value: Any) -> TriggerEventDataRequestBodyIsSerial:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: TriggerEventDataRequestBodyIsSerial = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "TriggerEventDataRequestBodyIsSerial",
        value,
        f"str, one of {sorted(TRIGGER_EVENT_DATA_REQUEST_BODY_IS_SERIAL_VALUES)!r}",
    )
