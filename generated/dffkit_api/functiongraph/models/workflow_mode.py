# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

WorkflowMode = Literal["EXPRESS", "NORMAL"]

WORKFLOW_MODE_VALUES: frozenset[str] = frozenset(["EXPRESS", "NORMAL"])


def check_workflow_mode(value: Any) -> WorkflowMode:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: WorkflowMode = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("WorkflowMode", value, f"str, one of {sorted(WORKFLOW_MODE_VALUES)!r}")
