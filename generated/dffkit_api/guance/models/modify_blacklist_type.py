# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ModifyBlacklistType = Literal[
    "custom_object", "keyevent", "logging", "metric", "network", "object", "profiling", "rum", "security", "tracing"
]

MODIFY_BLACKLIST_TYPE_VALUES: frozenset[str] = frozenset(
    ["custom_object", "keyevent", "logging", "metric", "network", "object", "profiling", "rum", "security", "tracing"]
)


def check_modify_blacklist_type(value: Any) -> ModifyBlacklistType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ModifyBlacklistType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ModifyBlacklistType", value, f"str, one of {sorted(MODIFY_BLACKLIST_TYPE_VALUES)!r}")
