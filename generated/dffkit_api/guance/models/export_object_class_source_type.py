# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ExportObjectClassSourceType = Literal["custom_object", "object"]

EXPORT_OBJECT_CLASS_SOURCE_TYPE_VALUES: frozenset[str] = frozenset(["custom_object", "object"])


def check_export_object_class_source_type(value: Any) -> ExportObjectClassSourceType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ExportObjectClassSourceType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ExportObjectClassSourceType", value, f"str, one of {sorted(EXPORT_OBJECT_CLASS_SOURCE_TYPE_VALUES)!r}")
