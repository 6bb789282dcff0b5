# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

UpdateriggerEventDataPollingUnit = Literal["ms", "s"]

UPDATERIGGER_EVENT_DATA_POLLING_UNIT_VALUES: frozenset[str] = frozenset(["ms", "s"])


def check_updaterigger_event_data_polling_unit(value: Any) -> UpdateriggerEventDataPollingUnit:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: UpdateriggerEventDataPollingUnit = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "UpdateriggerEventDataPollingUnit",
        value,
        f"str, one of {sorted(UPDATERIGGER_EVENT_DATA_POLLING_UNIT_VALUES)!r}",
    )
