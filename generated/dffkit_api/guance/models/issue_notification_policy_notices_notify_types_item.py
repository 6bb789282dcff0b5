# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

IssueNotificationPolicyNoticesNotifyTypesItem = Literal[
    "dailySummary",
    "issue.add",
    "issue.modify",
    "issueReply.add",
    "issueReply.delete",
    "issueReply.modify",
    "issueUpgrade.noManager",
    "issueUpgrade.processTimeout",
]

ISSUE_NOTIFICATION_POLICY_NOTICES_NOTIFY_TYPES_ITEM_VALUES: frozenset[str] = frozenset(
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


def check_issue_notification_policy_notices_notify_types_item(
    value: Any,
) -> IssueNotificationPolicyNoticesNotifyTypesItem:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: IssueNotificationPolicyNoticesNotifyTypesItem = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "IssueNotificationPolicyNoticesNotifyTypesItem",
        value,
        f"str, one of {sorted(ISSUE_NOTIFICATION_POLICY_NOTICES_NOTIFY_TYPES_ITEM_VALUES)!r}",
    )
