# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListStatisticsOption = Literal["0", "1", "2", "3"]

LIST_STATISTICS_OPTION_VALUES: frozenset[str] = frozenset(["0", "1", "2", "3"])


def check_list_statistics_option(value: Any) -> ListStatisticsOption:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListStatisticsOption = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListStatisticsOption", value, f"str, one of {sorted(LIST_STATISTICS_OPTION_VALUES)!r}")
