# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListDialingRegionsIsAlive = Literal["false", "true"]

LIST_DIALING_REGIONS_IS_ALIVE_VALUES: frozenset[str] = frozenset(["false", "true"])


def check_list_dialing_regions_is_alive(value: Any) -> ListDialingRegionsIsAlive:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListDialingRegionsIsAlive = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListDialingRegionsIsAlive", value, f"str, one of {sorted(LIST_DIALING_REGIONS_IS_ALIVE_VALUES)!r}")
