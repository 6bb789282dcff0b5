# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateEventStatus = Literal["critical", "error", "info", "nodata", "ok", "warning"]

CREATE_EVENT_STATUS_VALUES: frozenset[str] = frozenset(["critical", "error", "info", "nodata", "ok", "warning"])


def check_create_event_status(value: Any) -> CreateEventStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateEventStatus = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateEventStatus", value, f"str, one of {sorted(CREATE_EVENT_STATUS_VALUES)!r}")
