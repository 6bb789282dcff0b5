# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListObjectClassesSourceType = Literal["custom_object", "object"]

LIST_OBJECT_CLASSES_SOURCE_TYPE_VALUES: frozenset[str] = frozenset(["custom_object", "object"])


def check_list_object_classes_source_type(value: Any) -> ListObjectClassesSourceType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListObjectClassesSourceType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListObjectClassesSourceType", value, f"str, one of {sorted(LIST_OBJECT_CLASSES_SOURCE_TYPE_VALUES)!r}")
