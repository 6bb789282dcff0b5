# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

EventFilterCondition = Literal["and", "or"]

EVENT_FILTER_CONDITION_VALUES: frozenset[str] = frozenset(["and", "or"])


def check_event_filter_condition(value: Any) -> EventFilterCondition:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: EventFilterCondition = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("EventFilterCondition", value, f"str, one of {sorted(EVENT_FILTER_CONDITION_VALUES)!r}")
