# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ShowProjectTagsListResourceType = Literal["functions"]

SHOW_PROJECT_TAGS_LIST_RESOURCE_TYPE_VALUES: frozenset[str] = frozenset(["functions"])


def check_show_project_tags_list_resource_type(value: Any) -> ShowProjectTagsListResourceType:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: ShowProjectTagsListResourceType = value
    if isinstance(value, str) and value in SHOW_PROJECT_TAGS_LIST_RESOURCE_TYPE_VALUES:
        return taken
    from ..types import other_value

    other_value("ShowProjectTagsListResourceType", value, repr(next(iter(SHOW_PROJECT_TAGS_LIST_RESOURCE_TYPE_VALUES))))
