# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

TriggerStatus = Literal["ACTIVE", "DISABLED"]

TRIGGER_STATUS_VALUES: frozenset[str] = frozenset(["ACTIVE", "DISABLED"])


def check_trigger_status(value: Any) -> TriggerStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: TriggerStatus = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("TriggerStatus", value, f"str, one of {sorted(TRIGGER_STATUS_VALUES)!r}")
