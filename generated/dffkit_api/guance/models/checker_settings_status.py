# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CheckerSettingsStatus = Literal[0, 2]

CHECKER_SETTINGS_STATUS_VALUES: frozenset[int] = frozenset([0, 2])


def check_checker_settings_status(value: Any) -> CheckerSettingsStatus:
    """The value as it came, known or not; raises ``TypeError`` where it is no int."""
    taken: CheckerSettingsStatus = value
    if isinstance(value, int) and not isinstance(value, bool):
        return taken
    from ..types import other_value

    other_value("CheckerSettingsStatus", value, f"int, one of {sorted(CHECKER_SETTINGS_STATUS_VALUES)!r}")
