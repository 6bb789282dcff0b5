# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TriggerEventDataRequestBodyBackendType = Literal["FUNCTION"]

TRIGGER_EVENT_DATA_REQUEST_BODY_BACKEND_TYPE_VALUES: frozenset[str] = frozenset(["FUNCTION"])


def check_trigger_event_data_request_body_backend_type(value: Any) -> TriggerEventDataRequestBodyBackendType:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: TriggerEventDataRequestBodyBackendType = value
    if isinstance(value, str) and value in TRIGGER_EVENT_DATA_REQUEST_BODY_BACKEND_TYPE_VALUES:
        return taken
    from ..types import other_value

    other_value(
        "TriggerEventDataRequestBodyBackendType",
        value,
        repr(next(iter(TRIGGER_EVENT_DATA_REQUEST_BODY_BACKEND_TYPE_VALUES))),
    )
