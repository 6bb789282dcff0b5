# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateLoggingQueryRuleLogic = Literal["and", "or"]

CREATE_LOGGING_QUERY_RULE_LOGIC_VALUES: frozenset[str] = frozenset(["and", "or"])


def check_create_logging_query_rule_logic(value: Any) -> CreateLoggingQueryRuleLogic:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateLoggingQueryRuleLogic = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateLoggingQueryRuleLogic", value, f"str, one of {sorted(CREATE_LOGGING_QUERY_RULE_LOGIC_VALUES)!r}")
