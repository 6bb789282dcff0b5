# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Literal, cast

TriggerStatus = Literal["ACTIVE", "DISABLED"]

TRIGGER_STATUS_VALUES: frozenset[str] = frozenset(["ACTIVE", "DISABLED"])


def check_trigger_status(value: object) -> TriggerStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    if isinstance(value, str):
        return cast(TriggerStatus, value)
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(TRIGGER_STATUS_VALUES)!r}")
