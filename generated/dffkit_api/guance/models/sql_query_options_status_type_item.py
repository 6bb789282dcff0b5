# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SqlQueryOptionsStatusTypeItem = Literal[10, 20, 30]

SQL_QUERY_OPTIONS_STATUS_TYPE_ITEM_VALUES: frozenset[int] = frozenset([10, 20, 30])


def check_sql_query_options_status_type_item(value: Any) -> SqlQueryOptionsStatusTypeItem:
    """The value as it came, known or not; raises ``TypeError`` where it is no int."""
    taken: SqlQueryOptionsStatusTypeItem = value
    if isinstance(value, int) and not isinstance(value, bool):
        return taken
    from ..types import other_value

    other_value(
        "SqlQueryOptionsStatusTypeItem", value, f"int, one of {sorted(SQL_QUERY_OPTIONS_STATUS_TYPE_ITEM_VALUES)!r}"
    )
