# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListMutesTypeItem = Literal["alertPolicy", "checker", "custom", "tag"]

LIST_MUTES_TYPE_ITEM_VALUES: frozenset[str] = frozenset(["alertPolicy", "checker", "custom", "tag"])


def check_list_mutes_type_item(value: Any) -> ListMutesTypeItem:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListMutesTypeItem = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListMutesTypeItem", value, f"str, one of {sorted(LIST_MUTES_TYPE_ITEM_VALUES)!r}")
