# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CheckerSettingsType = Literal["outer_event_checker", "smartMonitor", "trigger"]

CHECKER_SETTINGS_TYPE_VALUES: frozenset[str] = frozenset(["outer_event_checker", "smartMonitor", "trigger"])


def check_checker_settings_type(value: Any) -> CheckerSettingsType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CheckerSettingsType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CheckerSettingsType", value, f"str, one of {sorted(CHECKER_SETTINGS_TYPE_VALUES)!r}")
