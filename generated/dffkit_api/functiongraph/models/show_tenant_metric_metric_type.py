# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ShowTenantMetricMetricType = Literal["averageDuration", "errorCount", "rejectCount", "running", "totalCount"]

SHOW_TENANT_METRIC_METRIC_TYPE_VALUES: frozenset[str] = frozenset(
    ["averageDuration", "errorCount", "rejectCount", "running", "totalCount"]
)


def check_show_tenant_metric_metric_type(value: Any) -> ShowTenantMetricMetricType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ShowTenantMetricMetricType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("ShowTenantMetricMetricType", value, f"str, one of {sorted(SHOW_TENANT_METRIC_METRIC_TYPE_VALUES)!r}")
