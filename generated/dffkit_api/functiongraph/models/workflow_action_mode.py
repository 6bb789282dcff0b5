# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

WorkflowActionMode = Literal["parallel", "sequential"]

WORKFLOW_ACTION_MODE_VALUES: frozenset[str] = frozenset(["parallel", "sequential"])


def check_workflow_action_mode(value: Any) -> WorkflowActionMode:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: WorkflowActionMode = value
    if isinstance(value, str):
        return taken
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(WORKFLOW_ACTION_MODE_VALUES)!r}")
