# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListDialingTasksDialingTypesItem = Literal["browser", "http", "icmp", "tcp", "websocket"]

LIST_DIALING_TASKS_DIALING_TYPES_ITEM_VALUES: frozenset[str] = frozenset(
    ["browser", "http", "icmp", "tcp", "websocket"]
)


def check_list_dialing_tasks_dialing_types_item(value: Any) -> ListDialingTasksDialingTypesItem:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListDialingTasksDialingTypesItem = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ListDialingTasksDialingTypesItem",
        value,
        f"str, one of {sorted(LIST_DIALING_TASKS_DIALING_TYPES_ITEM_VALUES)!r}",
    )
