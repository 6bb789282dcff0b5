# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TriggerEventDataRequestBodySharditeratorType = Literal["LATEST", "TRIM_HORIZON"]

TRIGGER_EVENT_DATA_REQUEST_BODY_SHARDITERATOR_TYPE_VALUES: frozenset[str] = frozenset(["LATEST", "TRIM_HORIZON"])


def check_trigger_event_data_request_body_sharditerator_type(
    value: Any,
) -> TriggerEventDataRequestBodySharditeratorType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: TriggerEventDataRequestBodySharditeratorType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "TriggerEventDataRequestBodySharditeratorType",
        value,
        f"str, one of {sorted(TRIGGER_EVENT_DATA_REQUEST_BODY_SHARDITERATOR_TYPE_VALUES)!r}",
    )
