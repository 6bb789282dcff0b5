# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

GetChartImageQtype = Literal["dql", "promql"]

GET_CHART_IMAGE_QTYPE_VALUES: frozenset[str] = frozenset(["dql", "promql"])


def check_get_chart_image_qtype(value: Any) -> GetChartImageQtype:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: GetChartImageQtype = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("GetChartImageQtype", value, f"str, one of {sorted(GET_CHART_IMAGE_QTYPE_VALUES)!r}")
