# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ModifyDataQueryRuleLogic = Literal["and", "or"]

MODIFY_DATA_QUERY_RULE_LOGIC_VALUES: frozenset[str] = frozenset(["and", "or"])


def check_modify_data_query_rule_logic(value: Any) -> ModifyDataQueryRuleLogic:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ModifyDataQueryRuleLogic = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ModifyDataQueryRuleLogic", value, f"str, one of {sorted(MODIFY_DATA_QUERY_RULE_LOGIC_VALUES)!r}")
