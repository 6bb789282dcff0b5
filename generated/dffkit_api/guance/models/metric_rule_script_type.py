# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

MetricRuleScriptType = Literal["apmToMetric", "logToMetric", "metricToMetric", "rumToMetric", "securityToMetric"]

METRIC_RULE_SCRIPT_TYPE_VALUES: frozenset[str] = frozenset(
    ["apmToMetric", "logToMetric", "metricToMetric", "rumToMetric", "securityToMetric"]
)


def check_metric_rule_script_type(value: Any) -> MetricRuleScriptType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: MetricRuleScriptType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("MetricRuleScriptType", value, f"str, one of {sorted(METRIC_RULE_SCRIPT_TYPE_VALUES)!r}")
