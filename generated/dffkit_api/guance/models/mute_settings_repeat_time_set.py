# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

MuteSettingsRepeatTimeSet = Literal[0, 1]

MUTE_SETTINGS_REPEAT_TIME_SET_VALUES: frozenset[int] = frozenset([0, 1])


def check_mute_settings_repeat_time_set(value: Any) -> MuteSettingsRepeatTimeSet:
    """The value as it came, known or not; raises ``TypeError`` where it is no int."""
    taken: MuteSettingsRepeatTimeSet = value
    if isinstance(value, int) and not isinstance(value, bool):
        return taken
    from ..types import other_value

    other_value("MuteSettingsRepeatTimeSet", value, f"int, one of {sorted(MUTE_SETTINGS_REPEAT_TIME_SET_VALUES)!r}")
