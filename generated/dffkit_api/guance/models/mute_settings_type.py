# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

MuteSettingsType = Literal["alertPolicy", "checker", "custom", "tag"]

MUTE_SETTINGS_TYPE_VALUES: frozenset[str] = frozenset(["alertPolicy", "checker", "custom", "tag"])


def check_mute_settings_type(value: Any) -> MuteSettingsType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: MuteSettingsType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("MuteSettingsType", value, f"str, one of {sorted(MUTE_SETTINGS_TYPE_VALUES)!r}")
