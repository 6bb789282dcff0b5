# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

WorkspaceMenuSwitchValue = Literal[0, 1]

WORKSPACE_MENU_SWITCH_VALUE_VALUES: frozenset[int] = frozenset([0, 1])


def check_workspace_menu_switch_value(value: Any) -> WorkspaceMenuSwitchValue:
    """The value as it came, known or not; raises ``TypeError`` where it is no int."""
    taken: WorkspaceMenuSwitchValue = value
    if isinstance(value, int) and not isinstance(value, bool):
        return taken
    from ..types import other_value

    other_value("WorkspaceMenuSwitchValue", value, f"int, one of {sorted(WORKSPACE_MENU_SWITCH_VALUE_VALUES)!r}")
