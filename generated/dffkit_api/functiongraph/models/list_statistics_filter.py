# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListStatisticsFilter = Literal["monitor_data", "monthly_report"]

LIST_STATISTICS_FILTER_VALUES: frozenset[str] = frozenset(["monitor_data", "monthly_report"])


def check_list_statistics_filter(value: Any) -> ListStatisticsFilter:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListStatisticsFilter = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListStatisticsFilter", value, f"str, one of {sorted(LIST_STATISTICS_FILTER_VALUES)!r}")
