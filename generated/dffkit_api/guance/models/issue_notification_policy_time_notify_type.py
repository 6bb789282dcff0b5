# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

IssueNotificationPolicyTimeNotifyType = Literal["cycle", "once"]

ISSUE_NOTIFICATION_POLICY_TIME_NOTIFY_TYPE_VALUES: frozenset[str] = frozenset(["cycle", "once"])


def check_issue_notification_policy_time_notify_type(value: Any) -> IssueNotificationPolicyTimeNotifyType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: IssueNotificationPolicyTimeNotifyType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "IssueNotificationPolicyTimeNotifyType",
        value,
        f"str, one of {sorted(ISSUE_NOTIFICATION_POLICY_TIME_NOTIFY_TYPE_VALUES)!r}",
    )
