# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TriggerEventDataRequestBodyPollingUnit = Literal["ms", "s"]

TRIGGER_EVENT_DATA_REQUEST_BODY_POLLING_UNIT_VALUES: frozenset[str] = frozenset(["ms", "s"])


def check_trigger_event_data_request_body_polling_unit(value: Any) -> TriggerEventDataRequestBodyPollingUnit:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: TriggerEventDataRequestBodyPollingUnit = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "TriggerEventDataRequestBodyPollingUnit",
        value,
        f"str, one of {sorted(TRIGGER_EVENT_DATA_REQUEST_BODY_POLLING_UNIT_VALUES)!r}",
    )
