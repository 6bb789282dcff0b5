# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListMutesWorkStatusItem = Literal["active", "expired", "pending_activation"]

LIST_MUTES_WORK_STATUS_ITEM_VALUES: frozenset[str] = frozenset(["active", "expired", "pending_activation"])


def check_list_mutes_work_status_item(value: Any) -> ListMutesWorkStatusItem:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListMutesWorkStatusItem = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListMutesWorkStatusItem", value, f"str, one of {sorted(LIST_MUTES_WORK_STATUS_ITEM_VALUES)!r}")
