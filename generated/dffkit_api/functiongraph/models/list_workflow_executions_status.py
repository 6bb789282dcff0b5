# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ListWorkflowExecutionsStatus = Literal["cancel", "fail", "running", "success", "timeout"]

LIST_WORKFLOW_EXECUTIONS_STATUS_VALUES: frozenset[str] = frozenset(["cancel", "fail", "running", "success", "timeout"])


def check_list_workflow_executions_status(value: Any) -> ListWorkflowExecutionsStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: ListWorkflowExecutionsStatus = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "ListWorkflowExecutionsStatus", value, f"str, one of {sorted(LIST_WORKFLOW_EXECUTIONS_STATUS_VALUES)!r}"
    )
