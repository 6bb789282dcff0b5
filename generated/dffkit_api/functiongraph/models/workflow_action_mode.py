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
    from ..types import other_value

    other_value("WorkflowActionMode", value, f"str, one of {sorted(WORKFLOW_ACTION_MODE_VALUES)!r}")
