# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TriggerEventDataRequestBodyReqMethod = Literal["ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]

TRIGGER_EVENT_DATA_REQUEST_BODY_REQ_METHOD_VALUES: frozenset[str] = frozenset(
    ["ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]
)


def check_trigger_event_data_request_body_req_method(value: Any) -> TriggerEventDataRequestBodyReqMethod:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: TriggerEventDataRequestBodyReqMethod = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "TriggerEventDataRequestBodyReqMethod",
        value,
        f"str, one of {sorted(TRIGGER_EVENT_DATA_REQUEST_BODY_REQ_METHOD_VALUES)!r}",
    )
