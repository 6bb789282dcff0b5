# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListDataQueryRulesType = Literal["logging", "metric", "rum", "tracing"]

LIST_DATA_QUERY_RULES_TYPE_VALUES: frozenset[str] = frozenset(["logging", "metric", "rum", "tracing"])


def check_list_data_query_rules_type(value: Any) -> ListDataQueryRulesType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListDataQueryRulesType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListDataQueryRulesType", value, f"str, one of {sorted(LIST_DATA_QUERY_RULES_TYPE_VALUES)!r}")
