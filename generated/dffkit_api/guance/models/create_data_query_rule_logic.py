# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateDataQueryRuleLogic = Literal["and", "or"]

CREATE_DATA_QUERY_RULE_LOGIC_VALUES: frozenset[str] = frozenset(["and", "or"])


def check_create_data_query_rule_logic(value: Any) -> CreateDataQueryRuleLogic:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateDataQueryRuleLogic = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateDataQueryRuleLogic", value, f"str, one of {sorted(CREATE_DATA_QUERY_RULE_LOGIC_VALUES)!r}")
