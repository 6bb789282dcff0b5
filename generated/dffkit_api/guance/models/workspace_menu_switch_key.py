# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

WorkspaceMenuSwitchKey = Literal[
    "Billing",
    "CloudDial",
    "Events",
    "ExceptionsTracking",
    "GitLabCI",
    "Integration",
    "LogIndi",
    "MetricQuery",
    "Monitor",
    "Objectadmin",
    "Rum",
    "Scene",
    "Security",
    "Tracing",
    "Workspace",
]

WORKSPACE_MENU_SWITCH_KEY_VALUES: frozenset[str] = frozenset(
    [
        "Billing",
        "CloudDial",
        "Events",
        "ExceptionsTracking",
        "GitLabCI",
        "Integration",
        "LogIndi",
        "MetricQuery",
        "Monitor",
        "Objectadmin",
        "Rum",
        "Scene",
        "Security",
        "Tracing",
        "Workspace",
    ]
)


def check_workspace_menu_switch_key(value: Any) -> WorkspaceMenuSwitchKey:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: WorkspaceMenuSwitchKey = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("WorkspaceMenuSwitchKey", value, f"str, one of {sorted(WORKSPACE_MENU_SWITCH_KEY_VALUES)!r}")
