# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListServicesServiceTypeItem = Literal["app", "cache", "custom", "db", "framework", "message_queue", "web"]

LIST_SERVICES_SERVICE_TYPE_ITEM_VALUES: frozenset[str] = frozenset(
    ["app", "cache", "custom", "db", "framework", "message_queue", "web"]
)


def check_list_services_service_type_item(value: Any) -> ListServicesServiceTypeItem:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListServicesServiceTypeItem = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListServicesServiceTypeItem", value, f"str, one of {sorted(LIST_SERVICES_SERVICE_TYPE_ITEM_VALUES)!r}")
