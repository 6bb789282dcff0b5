# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TriggerEventDataRequestBodyAuth = Literal["APP", "IAM", "NONE"]

TRIGGER_EVENT_DATA_REQUEST_BODY_AUTH_VALUES: frozenset[str] = frozenset(["APP", "IAM", "NONE"])


def check_trigger_event_data_request_body_auth(value: Any) -> TriggerEventDataRequestBodyAuth:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: TriggerEventDataRequestBodyAuth = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "TriggerEventDataRequestBodyAuth", value, f"str, one of {sorted(TRIGGER_EVENT_DATA_REQUEST_BODY_AUTH_VALUES)!r}"
    )
