# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListDialingTasksFrequencyItem = Literal["12h", "15m", "1h", "1m", "24h", "30m", "5m", "6h"]

LIST_DIALING_TASKS_FREQUENCY_ITEM_VALUES: frozenset[str] = frozenset(
    ["12h", "15m", "1h", "1m", "24h", "30m", "5m", "6h"]
)


def check_list_dialing_tasks_frequency_item(value: Any) -> ListDialingTasksFrequencyItem:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListDialingTasksFrequencyItem = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ListDialingTasksFrequencyItem", value, f"str, one of {sorted(LIST_DIALING_TASKS_FREQUENCY_ITEM_VALUES)!r}"
    )
