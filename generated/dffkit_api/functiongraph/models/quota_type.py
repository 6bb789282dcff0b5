# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

QuotaType = Literal[
    "fgs_func_code_size",
    "fgs_func_num",
    "fgs_func_occurs",
    "fgs_func_pat_idle_time",
    "fgs_func_qos_limit",
    "fgs_func_scale_down_timeout",
    "fgs_on_demand_instance_limit",
    "fgs_workflow_num",
]

QUOTA_TYPE_VALUES: frozenset[str] = frozenset(
    [
        "fgs_func_code_size",
        "fgs_func_num",
        "fgs_func_occurs",
        "fgs_func_pat_idle_time",
        "fgs_func_qos_limit",
        "fgs_func_scale_down_timeout",
        "fgs_on_demand_instance_limit",
        "fgs_workflow_num",
    ]
)


def check_quota_type(value: Any) -> QuotaType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: QuotaType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("QuotaType", value, f"str, one of {sorted(QUOTA_TYPE_VALUES)!r}")
