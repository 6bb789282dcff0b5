# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SaveObjectClassSourceType = Literal["custom_object", "object"]

SAVE_OBJECT_CLASS_SOURCE_TYPE_VALUES: frozenset[str] = frozenset(["custom_object", "object"])


def check_save_object_class_source_type(value: Any) -> SaveObjectClassSourceType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SaveObjectClassSourceType = value
    if isinstance(value, str):
        return taken
    raise TypeError(
        f"Unexpected value {value!r}. Expected str, one of {sorted(SAVE_OBJECT_CLASS_SOURCE_TYPE_VALUES)!r}"
    )
