# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

ModifyDashboardIsPublic = Literal[-1, 0, 1]

MODIFY_DASHBOARD_IS_PUBLIC_VALUES: frozenset[int] = frozenset([-1, 0, 1])


def check_modify_dashboard_is_public(value: Any) -> ModifyDashboardIsPublic:
    """The value as it came, known or not; raises ``TypeError`` where it is no int."""
    taken: ModifyDashboardIsPublic = value
    if isinstance(value, int) and not isinstance(value, bool):
        return taken
    raise TypeError(f"Unexpected value {value!r}. Expected int, one of {sorted(MODIFY_DASHBOARD_IS_PUBLIC_VALUES)!r}")
