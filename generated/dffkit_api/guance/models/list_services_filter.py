# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListServicesFilter = Literal["favorite", "myCreate", "oftenBrowse", "total"]

LIST_SERVICES_FILTER_VALUES: frozenset[str] = frozenset(["favorite", "myCreate", "oftenBrowse", "total"])


def check_list_services_filter(value: Any) -> ListServicesFilter:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListServicesFilter = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListServicesFilter", value, f"str, one of {sorted(LIST_SERVICES_FILTER_VALUES)!r}")
