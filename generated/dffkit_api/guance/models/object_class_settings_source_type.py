# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ObjectClassSettingsSourceType = Literal["custom_object", "object"]

OBJECT_CLASS_SETTINGS_SOURCE_TYPE_VALUES: frozenset[str] = frozenset(["custom_object", "object"])


def check_object_class_settings_source_type(value: Any) -> ObjectClassSettingsSourceType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ObjectClassSettingsSourceType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ObjectClassSettingsSourceType", value, f"str, one of {sorted(OBJECT_CLASS_SETTINGS_SOURCE_TYPE_VALUES)!r}"
    )
