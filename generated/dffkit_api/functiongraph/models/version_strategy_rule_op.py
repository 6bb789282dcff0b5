# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

VersionStrategyRuleOp = Literal["=", "in"]

VERSION_STRATEGY_RULE_OP_VALUES: frozenset[str] = frozenset(["=", "in"])


def check_version_strategy_rule_op(value: Any) -> VersionStrategyRuleOp:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: VersionStrategyRuleOp = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("VersionStrategyRuleOp", value, f"str, one of {sorted(VERSION_STRATEGY_RULE_OP_VALUES)!r}")
