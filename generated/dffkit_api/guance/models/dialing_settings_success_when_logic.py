# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

DialingSettingsSuccessWhenLogic = Literal["and", "or"]

DIALING_SETTINGS_SUCCESS_WHEN_LOGIC_VALUES: frozenset[str] = frozenset(["and", "or"])


def check_dialing_settings_success_when_logic(value: Any) -> DialingSettingsSuccessWhenLogic:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: DialingSettingsSuccessWhenLogic = value
    if isinstance(value, str):
        return taken
    raise TypeError(
        f"Unexpected value {value!r}. Expected str, one of {sorted(DIALING_SETTINGS_SUCCESS_WHEN_LOGIC_VALUES)!r}"
    )
