# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SaveFieldFieldType = Literal["", "boolean", "float", "int", "long", "string"]

SAVE_FIELD_FIELD_TYPE_VALUES: frozenset[str] = frozenset(["", "boolean", "float", "int", "long", "string"])


def check_save_field_field_type(value: Any) -> SaveFieldFieldType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SaveFieldFieldType = value
    if isinstance(value, str):
        return taken
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(SAVE_FIELD_FIELD_TYPE_VALUES)!r}")
