# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

WorkflowMode = Literal["EXPRESS", "NORMAL"]

WORKFLOW_MODE_VALUES: frozenset[str] = frozenset(["EXPRESS", "NORMAL"])


def check_workflow_mode(value: object) -> WorkflowMode:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(WorkflowMode, value)
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(WORKFLOW_MODE_VALUES)!r}")
