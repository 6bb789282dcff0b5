# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DeleteTagsResourceType = Literal["functions"]

DELETE_TAGS_RESOURCE_TYPE_VALUES: frozenset[str] = frozenset(["functions"])


def check_delete_tags_resource_type(value: Any) -> DeleteTagsResourceType:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: DeleteTagsResourceType = value
    if isinstance(value, str) and value in DELETE_TAGS_RESOURCE_TYPE_VALUES:
        return taken
    from ..types import other_value

    other_value("DeleteTagsResourceType", value, repr(next(iter(DELETE_TAGS_RESOURCE_TYPE_VALUES))))
