# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TriggerEventDataRequestBodyMatchMode = Literal["NORMAL", "SWA"]

TRIGGER_EVENT_DATA_REQUEST_BODY_MATCH_MODE_VALUES: frozenset[str] = frozenset(["NORMAL", "SWA"])


def check_trigger_event_data_request_body_match_mode(value: Any) -> TriggerEventDataRequestBodyMatchMode:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: TriggerEventDataRequestBodyMatchMode = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "TriggerEventDataRequestBodyMatchMode",
        value,
        f"str, one of {sorted(TRIGGER_EVENT_DATA_REQUEST_BODY_MATCH_MODE_VALUES)!r}",
    )
