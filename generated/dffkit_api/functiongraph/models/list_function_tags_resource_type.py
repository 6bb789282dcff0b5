# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListFunctionTagsResourceType = Literal["functions"]

LIST_FUNCTION_TAGS_RESOURCE_TYPE_VALUES: frozenset[str] = frozenset(["functions"])


def check_list_function_tags_resource_type(value: Any) -> ListFunctionTagsResourceType:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: ListFunctionTagsResourceType = value
    if isinstance(value, str) and value in LIST_FUNCTION_TAGS_RESOURCE_TYPE_VALUES:
        return taken
    from ..types import other_value

    other_value("ListFunctionTagsResourceType", value, repr(next(iter(LIST_FUNCTION_TAGS_RESOURCE_TYPE_VALUES))))
