# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TriggerEventDataRequestBodyProtocol = Literal["HTTP", "HTTPS"]

TRIGGER_EVENT_DATA_REQUEST_BODY_PROTOCOL_VALUES: frozenset[str] = frozenset(["HTTP", "HTTPS"])


def check_trigger_event_data_request_body_protocol(value: Any) -> TriggerEventDataRequestBodyProtocol:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: TriggerEventDataRequestBodyProtocol = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "TriggerEventDataRequestBodyProtocol",
        value,
        f"str, one of {sorted(TRIGGER_EVENT_DATA_REQUEST_BODY_PROTOCOL_VALUES)!r}",
    )
