# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListTagsFilter = Literal["BoardRefTagObject", "CheckerRefTagObject", "DialingRefTagObject", "ViewerRefTagObject"]

LIST_TAGS_FILTER_VALUES: frozenset[str] = frozenset(
    ["BoardRefTagObject", "CheckerRefTagObject", "DialingRefTagObject", "ViewerRefTagObject"]
)


def check_list_tags_filter(value: Any) -> ListTagsFilter:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListTagsFilter = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListTagsFilter", value, f"str, one of {sorted(LIST_TAGS_FILTER_VALUES)!r}")
