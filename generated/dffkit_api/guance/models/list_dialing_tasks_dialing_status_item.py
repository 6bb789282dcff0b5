# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListDialingTasksDialingStatusItem = Literal["ok", "stop"]

LIST_DIALING_TASKS_DIALING_STATUS_ITEM_VALUES: frozenset[str] = frozenset(["ok", "stop"])


def check_list_dialing_tasks_dialing_status_item(value: Any) -> ListDialingTasksDialingStatusItem:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListDialingTasksDialingStatusItem = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ListDialingTasksDialingStatusItem",
        value,
        f"str, one of {sorted(LIST_DIALING_TASKS_DIALING_STATUS_ITEM_VALUES)!r}",
    )
