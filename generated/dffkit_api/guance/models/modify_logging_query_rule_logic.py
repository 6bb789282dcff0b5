# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ModifyLoggingQueryRuleLogic = Literal["and", "or"]

MODIFY_LOGGING_QUERY_RULE_LOGIC_VALUES: frozenset[str] = frozenset(["and", "or"])


def check_modify_logging_query_rule_logic(value: Any) -> ModifyLoggingQueryRuleLogic:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ModifyLoggingQueryRuleLogic = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ModifyLoggingQueryRuleLogic", value, f"str, one of {sorted(MODIFY_LOGGING_QUERY_RULE_LOGIC_VALUES)!r}")
