# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

IssueAutoDiscoverySettingsDqlNamespace = Literal["keyevent"]

ISSUE_AUTO_DISCOVERY_SETTINGS_DQL_NAMESPACE_VALUES: frozenset[str] = frozenset(["keyevent"])


def check_issue_auto_discovery_settings_dql_namespace(value: Any) -> IssueAutoDiscoverySettingsDqlNamespace:
    """The value, if it is the only one there may be; raises ``TypeError`` otherwise."""
    taken: IssueAutoDiscoverySettingsDqlNamespace = value
    if isinstance(value, str) and value in ISSUE_AUTO_DISCOVERY_SETTINGS_DQL_NAMESPACE_VALUES:
        return taken
    from ..types import other_value

    other_value(
        "IssueAutoDiscoverySettingsDqlNamespace",
        value,
        repr(next(iter(ISSUE_AUTO_DISCOVERY_SETTINGS_DQL_NAMESPACE_VALUES))),
    )
