# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

EventFilterOperation = Literal["!=", "<", "<=", "=", ">", ">=", "between", "exists", "in", "query_string", "wildcard"]

EVENT_FILTER_OPERATION_VALUES: frozenset[str] = frozenset(
    ["!=", "<", "<=", "=", ">", ">=", "between", "exists", "in", "query_string", "wildcard"]
)


def check_event_filter_operation(value: Any) -> EventFilterOperation:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: EventFilterOperation = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("EventFilterOperation", value, f"str, one of {sorted(EVENT_FILTER_OPERATION_VALUES)!r}")
