# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListViewersFilter = Literal["favorite", "import", "myCreate", "ofenBrowse", "oftenBrowse", "selfVisibleOnly", "total"]

LIST_VIEWERS_FILTER_VALUES: frozenset[str] = frozenset(
    ["favorite", "import", "myCreate", "ofenBrowse", "oftenBrowse", "selfVisibleOnly", "total"]
)


def check_list_viewers_filter(value: Any) -> ListViewersFilter:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListViewersFilter = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListViewersFilter", value, f"str, one of {sorted(LIST_VIEWERS_FILTER_VALUES)!r}")
