# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

MetricRuleDefinitionType = Literal["apmToMetric", "logToMetric", "metricToMetric", "rumToMetric", "securityToMetric"]

METRIC_RULE_DEFINITION_TYPE_VALUES: frozenset[str] = frozenset(
    ["apmToMetric", "logToMetric", "metricToMetric", "rumToMetric", "securityToMetric"]
)


def check_metric_rule_definition_type(value: Any) -> MetricRuleDefinitionType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: MetricRuleDefinitionType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("MetricRuleDefinitionType", value, f"str, one of {sorted(METRIC_RULE_DEFINITION_TYPE_VALUES)!r}")
