# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

WorkflowTriggerType = Literal["APIG", "APIG_DE", "FLOWTIMER", "OBS", "SMN"]

WORKFLOW_TRIGGER_TYPE_VALUES: frozenset[str] = frozenset(["APIG", "APIG_DE", "FLOWTIMER", "OBS", "SMN"])


def check_workflow_trigger_type(value: Any) -> WorkflowTriggerType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: WorkflowTriggerType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("WorkflowTriggerType", value, f"str, one of {sorted(WORKFLOW_TRIGGER_TYPE_VALUES)!r}")
