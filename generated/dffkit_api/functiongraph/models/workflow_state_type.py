# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

WorkflowStateType = Literal["End", "Operation", "Sleep"]

WORKFLOW_STATE_TYPE_VALUES: frozenset[str] = frozenset(["End", "Operation", "Sleep"])


def check_workflow_state_type(value: Any) -> WorkflowStateType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: WorkflowStateType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("WorkflowStateType", value, f"str, one of {sorted(WORKFLOW_STATE_TYPE_VALUES)!r}")
