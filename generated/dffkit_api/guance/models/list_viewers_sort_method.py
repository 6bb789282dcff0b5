# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListViewersSortMethod = Literal["asc", "desc"]

LIST_VIEWERS_SORT_METHOD_VALUES: frozenset[str] = frozenset(["asc", "desc"])


def check_list_viewers_sort_method(value: Any) -> ListViewersSortMethod:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListViewersSortMethod = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListViewersSortMethod", value, f"str, one of {sorted(LIST_VIEWERS_SORT_METHOD_VALUES)!r}")
