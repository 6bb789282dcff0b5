# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

CreateNotifyObjectType = Literal[
    "HTTPRequest", "dingTalkRobot", "feishuRobot", "mailGroup", "simpleHTTPRequest", "sms", "wechatRobot"
]

CREATE_NOTIFY_OBJECT_TYPE_VALUES: frozenset[str] = frozenset(
    ["HTTPRequest", "dingTalkRobot", "feishuRobot", "mailGroup", "simpleHTTPRequest", "sms", "wechatRobot"]
)


def check_create_notify_object_type(value: Any) -> CreateNotifyObjectType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: CreateNotifyObjectType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("CreateNotifyObjectType", value, f"str, one of {sorted(CREATE_NOTIFY_OBJECT_TYPE_VALUES)!r}")
