# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateBlacklistType = Literal[
    "custom_object", "keyevent", "logging", "metric", "network", "object", "profiling", "rum", "security", "tracing"
]

CREATE_BLACKLIST_TYPE_VALUES: frozenset[str] = frozenset(
    ["custom_object", "keyevent", "logging", "metric", "network", "object", "profiling", "rum", "security", "tracing"]
)


def check_create_blacklist_type(value: Any) -> CreateBlacklistType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateBlacklistType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateBlacklistType", value, f"str, one of {sorted(CREATE_BLACKLIST_TYPE_VALUES)!r}")
