# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

VersionStrategyRuleRuleType = Literal["cookie", "header"]

VERSION_STRATEGY_RULE_RULE_TYPE_VALUES: frozenset[str] = frozenset(["cookie", "header"])


def check_version_strategy_rule_rule_type(value: Any) -> VersionStrategyRuleRuleType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: VersionStrategyRuleRuleType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("VersionStrategyRuleRuleType", value, f"str, one of {sorted(VERSION_STRATEGY_RULE_RULE_TYPE_VALUES)!r}")
