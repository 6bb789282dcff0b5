# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DashboardAudience = Literal[-1, 0, 1]

DASHBOARD_AUDIENCE_VALUES: frozenset[int] = frozenset([-1, 0, 1])


def check_dashboard_audience(value: Any) -> DashboardAudience:
    """The value as it came, known or not; raises ``TypeError`` where it is no int."""
    taken: DashboardAudience = value
    if isinstance(value, int) and not isinstance(value, bool):
        return taken
    from ..types import other_value

    other_value("DashboardAudience", value, f"int, one of {sorted(DASHBOARD_AUDIENCE_VALUES)!r}")
