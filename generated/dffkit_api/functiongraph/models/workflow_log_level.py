# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

WorkflowLogLevel = Literal["ALL", "ERROR", "NONE"]

WORKFLOW_LOG_LEVEL_VALUES: frozenset[str] = frozenset(["ALL", "ERROR", "NONE"])


def check_workflow_log_level(value: Any) -> WorkflowLogLevel:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: WorkflowLogLevel = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("WorkflowLogLevel", value, f"str, one of {sorted(WORKFLOW_LOG_LEVEL_VALUES)!r}")
