# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CrontabReportSettingsNotifyType = Literal[
    "HTTPRequest",
    "dingTalkRobot",
    "email",
    "feishuRobot",
    "slackIncomingWebhook",
    "teamsWorkflowWebhook",
    "wechatRobot",
]

CRONTAB_REPORT_SETTINGS_NOTIFY_TYPE_VALUES: frozenset[str] = frozenset(
    [
        "HTTPRequest",
        "dingTalkRobot",
        "email",
        "feishuRobot",
        "slackIncomingWebhook",
        "teamsWorkflowWebhook",
        "wechatRobot",
    ]
)


def check_crontab_report_settings_notify_type(value: Any) -> CrontabReportSettingsNotifyType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CrontabReportSettingsNotifyType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value(
        "CrontabReportSettingsNotifyType", value, f"str, one of {sorted(CRONTAB_REPORT_SETTINGS_NOTIFY_TYPE_VALUES)!r}"
    )
