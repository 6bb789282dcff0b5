# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ExecuteSqlQueryIdentify = Literal[
    "issue.avg_resolve_duration",
    "issue.count_by_assignee",
    "issue.duration_by_assignee",
    "issue.max_resolve_duration",
    "issue.total_by_level",
    "issue.total_by_resource",
    "issue.total_by_status_type",
    "issue.unresolved_list",
]

EXECUTE_SQL_QUERY_IDENTIFY_VALUES: frozenset[str] = frozenset(
    [
        "issue.avg_resolve_duration",
        "issue.count_by_assignee",
        "issue.duration_by_assignee",
        "issue.max_resolve_duration",
        "issue.total_by_level",
        "issue.total_by_resource",
        "issue.total_by_status_type",
        "issue.unresolved_list",
    ]
)


def check_execute_sql_query_identify(value: Any) -> ExecuteSqlQueryIdentify:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ExecuteSqlQueryIdentify = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ExecuteSqlQueryIdentify", value, f"str, one of {sorted(EXECUTE_SQL_QUERY_IDENTIFY_VALUES)!r}")
