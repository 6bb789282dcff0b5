# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

OuterEventStatus = Literal["critical", "error", "info", "ok", "warning"]

OUTER_EVENT_STATUS_VALUES: frozenset[str] = frozenset(["critical", "error", "info", "ok", "warning"])


def check_outer_event_status(value: Any) -> OuterEventStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: OuterEventStatus = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("OuterEventStatus", value, f"str, one of {sorted(OUTER_EVENT_STATUS_VALUES)!r}")
