# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SaveFieldFieldSource = Literal[
    "", "billing", "custom_object", "keyevent", "logging", "network", "object", "rum", "security", "tracing"
]

SAVE_FIELD_FIELD_SOURCE_VALUES: frozenset[str] = frozenset(
    ["", "billing", "custom_object", "keyevent", "logging", "network", "object", "rum", "security", "tracing"]
)


def check_save_field_field_source(value: Any) -> SaveFieldFieldSource:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SaveFieldFieldSource = value
    if isinstance(value, str):
        return taken
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(SAVE_FIELD_FIELD_SOURCE_VALUES)!r}")
