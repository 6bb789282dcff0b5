# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

IssueNotificationPolicySettingsNotifyTypesItem = Literal[
    "dailySummary",
    "issue.add",
    "issue.modify",
    "issueReply.add",
    "issueReply.delete",
    "issueReply.modify",
    "issueUpgrade.noManager",
    "issueUpgrade.processTimeout",
]

ISSUE_NOTIFICATION_POLICY_SETTINGS_NOTIFY_TYPES_ITEM_VALUES: frozenset[str] = frozenset(
    [
        "dailySummary",
        "issue.add",
        "issue.modify",
        "issueReply.add",
        "issueReply.delete",
        "issueReply.modify",
        "issueUpgrade.noManager",
        "issueUpgrade.processTimeout",
    ]
)


def check_issue_notification_policy_settings_notify_types_item(
    value: Any,
) -> IssueNotificationPolicySettingsNotifyTypesItem:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: IssueNotificationPolicySettingsNotifyTypesItem = value
    if isinstance(value, str):
        return taken
    raise TypeError(
        f"Unexpected value {value!r}. Expected str, one of {sorted(ISSUE_NOTIFICATION_POLICY_SETTINGS_NOTIFY_TYPES_ITEM_VALUES)!r}"
    )
