# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateTagsResourceType = Literal["functions"]

CREATE_TAGS_RESOURCE_TYPE_VALUES: frozenset[str] = frozenset(["functions"])


def check_create_tags_resource_type(value: Any) -> CreateTagsResourceType:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: CreateTagsResourceType = value
    if isinstance(value, str) and value in CREATE_TAGS_RESOURCE_TYPE_VALUES:
        return taken
    from ..types import other_value

    other_value("CreateTagsResourceType", value, repr(next(iter(CREATE_TAGS_RESOURCE_TYPE_VALUES))))
