# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListBlacklistsType = Literal["all", "logging"]

LIST_BLACKLISTS_TYPE_VALUES: frozenset[str] = frozenset(["all", "logging"])


def check_list_blacklists_type(value: Any) -> ListBlacklistsType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListBlacklistsType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListBlacklistsType", value, f"str, one of {sorted(LIST_BLACKLISTS_TYPE_VALUES)!r}")
