# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

FieldSettingsFieldType = Literal["", "boolean", "float", "int", "long", "string"]

FIELD_SETTINGS_FIELD_TYPE_VALUES: frozenset[str] = frozenset(["", "boolean", "float", "int", "long", "string"])


def check_field_settings_field_type(value: Any) -> FieldSettingsFieldType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: FieldSettingsFieldType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("FieldSettingsFieldType", value, f"str, one of {sorted(FIELD_SETTINGS_FIELD_TYPE_VALUES)!r}")
