# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DashboardBindingRuleOp = Literal["in", "wildcard"]

DASHBOARD_BINDING_RULE_OP_VALUES: frozenset[str] = frozenset(["in", "wildcard"])


def check_dashboard_binding_rule_op(value: Any) -> DashboardBindingRuleOp:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DashboardBindingRuleOp = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("DashboardBindingRuleOp", value, f"str, one of {sorted(DASHBOARD_BINDING_RULE_OP_VALUES)!r}")
