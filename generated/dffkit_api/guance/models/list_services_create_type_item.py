# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListServicesCreateTypeItem = Literal["automatic", "manual", "openapi"]

LIST_SERVICES_CREATE_TYPE_ITEM_VALUES: frozenset[str] = frozenset(["automatic", "manual", "openapi"])


def check_list_services_create_type_item(value: Any) -> ListServicesCreateTypeItem:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListServicesCreateTypeItem = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListServicesCreateTypeItem", value, f"str, one of {sorted(LIST_SERVICES_CREATE_TYPE_ITEM_VALUES)!r}")
