# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListServicesOriginStr = Literal["0", "1"]

LIST_SERVICES_ORIGIN_STR_VALUES: frozenset[str] = frozenset(["0", "1"])


def check_list_services_origin_str(value: Any) -> ListServicesOriginStr:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListServicesOriginStr = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListServicesOriginStr", value, f"str, one of {sorted(LIST_SERVICES_ORIGIN_STR_VALUES)!r}")
