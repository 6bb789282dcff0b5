# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DialingSettingsStatus = Literal["ok", "stop"]

DIALING_SETTINGS_STATUS_VALUES: frozenset[str] = frozenset(["ok", "stop"])


def check_dialing_settings_status(value: Any) -> DialingSettingsStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DialingSettingsStatus = value
    if isinstance(value, str):
        return taken
    raise TypeError(f"Unexpected value {value!r}. Expected str, one of {sorted(DIALING_SETTINGS_STATUS_VALUES)!r}")
