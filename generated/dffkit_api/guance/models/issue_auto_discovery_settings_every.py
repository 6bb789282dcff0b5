# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

IssueAutoDiscoverySettingsEvery = Literal[300, 600, 900, 1800, 3600]

ISSUE_AUTO_DISCOVERY_SETTINGS_EVERY_VALUES: frozenset[int] = frozenset([300, 600, 900, 1800, 3600])


def check_issue_auto_discovery_settings_every(value: Any) -> IssueAutoDiscoverySettingsEvery:
    """The value as it came, known or not; raises ``TypeError`` where it is no int."""
    taken: IssueAutoDiscoverySettingsEvery = value
    if isinstance(value, int) and not isinstance(value, bool):
        return taken
    from ..types import other_value

    other_value(
        "IssueAutoDiscoverySettingsEvery", value, f"int, one of {sorted(ISSUE_AUTO_DISCOVERY_SETTINGS_EVERY_VALUES)!r}"
    )
