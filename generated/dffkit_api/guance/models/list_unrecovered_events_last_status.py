# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListUnrecoveredEventsLastStatus = Literal["critical", "error", "nodata", "warning"]

LIST_UNRECOVERED_EVENTS_LAST_STATUS_VALUES: frozenset[str] = frozenset(["critical", "error", "nodata", "warning"])


def check_list_unrecovered_events_last_status(value: Any) -> ListUnrecoveredEventsLastStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListUnrecoveredEventsLastStatus = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ListUnrecoveredEventsLastStatus", value, f"str, one of {sorted(LIST_UNRECOVERED_EVENTS_LAST_STATUS_VALUES)!r}"
    )
