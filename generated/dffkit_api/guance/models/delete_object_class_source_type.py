# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DeleteObjectClassSourceType = Literal["custom_object"]

DELETE_OBJECT_CLASS_SOURCE_TYPE_VALUES: frozenset[str] = frozenset(["custom_object"])


def check_delete_object_class_source_type(value: Any) -> DeleteObjectClassSourceType:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: DeleteObjectClassSourceType = value
    if isinstance(value, str) and value in DELETE_OBJECT_CLASS_SOURCE_TYPE_VALUES:
        return taken
    from ..types import other_value

    other_value("DeleteObjectClassSourceType", value, repr(next(iter(DELETE_OBJECT_CLASS_SOURCE_TYPE_VALUES))))
