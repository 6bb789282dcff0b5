# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

FieldSettingsFieldSource = Literal[
    "", "billing", "custom_object", "keyevent", "logging", "network", "object", "rum", "security", "tracing"
]

FIELD_SETTINGS_FIELD_SOURCE_VALUES: frozenset[str] = frozenset(
    ["", "billing", "custom_object", "keyevent", "logging", "network", "object", "rum", "security", "tracing"]
)


def check_field_settings_field_source(value: Any) -> FieldSettingsFieldSource:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: FieldSettingsFieldSource = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("FieldSettingsFieldSource", value, f"str, one of {sorted(FIELD_SETTINGS_FIELD_SOURCE_VALUES)!r}")
