# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

WorkflowExecutionStatus = Literal[
    "cancel", "fail", "recovered", "retrying", "running", "scheduled", "stopping", "success", "timeout"
]

WORKFLOW_EXECUTION_STATUS_VALUES: frozenset[str] = frozenset(
    ["cancel", "fail", "recovered", "retrying", "running", "scheduled", "stopping", "success", "timeout"]
)


def check_workflow_execution_status(value: Any) -> WorkflowExecutionStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: WorkflowExecutionStatus = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("WorkflowExecutionStatus", value, f"str, one of {sorted(WORKFLOW_EXECUTION_STATUS_VALUES)!r}")
