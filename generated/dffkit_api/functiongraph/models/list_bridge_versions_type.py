# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListBridgeVersionsType = Literal["cache", "mqs", "rds"]

LIST_BRIDGE_VERSIONS_TYPE_VALUES: frozenset[str] = frozenset(["cache", "mqs", "rds"])


def check_list_bridge_versions_type(value: Any) -> ListBridgeVersionsType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListBridgeVersionsType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListBridgeVersionsType", value, f"str, one of {sorted(LIST_BRIDGE_VERSIONS_TYPE_VALUES)!r}")
