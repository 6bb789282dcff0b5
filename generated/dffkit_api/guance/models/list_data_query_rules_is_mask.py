# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListDataQueryRulesIsMask = Literal["false", "true"]

LIST_DATA_QUERY_RULES_IS_MASK_VALUES: frozenset[str] = frozenset(["false", "true"])


def check_list_data_query_rules_is_mask(value: Any) -> ListDataQueryRulesIsMask:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListDataQueryRulesIsMask = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ListDataQueryRulesIsMask", value, f"str, one of {sorted(LIST_DATA_QUERY_RULES_IS_MASK_VALUES)!r}")
