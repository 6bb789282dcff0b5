# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListAggsToMetricsScriptType = Literal["apmToMetric", "logToMetric", "metricToMetric", "rumToMetric", "securityToMetric"]

LIST_AGGS_TO_METRICS_SCRIPT_TYPE_VALUES: frozenset[str] = frozenset(
    ["apmToMetric", "logToMetric", "metricToMetric", "rumToMetric", "securityToMetric"]
)


def check_list_aggs_to_metrics_script_type(value: Any) -> ListAggsToMetricsScriptType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListAggsToMetricsScriptType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ListAggsToMetricsScriptType", value, f"str, one of {sorted(LIST_AGGS_TO_METRICS_SCRIPT_TYPE_VALUES)!r}"
    )
