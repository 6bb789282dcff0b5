# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SaveCrontabReportNotifyType = Literal["dingTalkRobot", "email", "feishuRobot", "wechatRobot"]

SAVE_CRONTAB_REPORT_NOTIFY_TYPE_VALUES: frozenset[str] = frozenset(
    ["dingTalkRobot", "email", "feishuRobot", "wechatRobot"]
)


def check_save_crontab_report_notify_type(value: Any) -> SaveCrontabReportNotifyType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SaveCrontabReportNotifyType = value
    if isinstance(value, str):
        return taken
    raise TypeError(
        f"Unexpected value {value!r}. Expected str, one of {sorted(SAVE_CRONTAB_REPORT_NOTIFY_TYPE_VALUES)!r}"
    )
