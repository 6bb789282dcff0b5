# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListViewersSortKey = Literal["name", "updateAt"]

LIST_VIEWERS_SORT_KEY_VALUES: frozenset[str] = frozenset(["name", "updateAt"])


def check_list_viewers_sort_key(value: Any) -> ListViewersSortKey:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListViewersSortKey = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListViewersSortKey", value, f"str, one of {sorted(LIST_VIEWERS_SORT_KEY_VALUES)!r}")
