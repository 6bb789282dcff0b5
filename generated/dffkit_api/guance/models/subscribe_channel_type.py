# Generated from specs/guance/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

from typing import Any, Literal

SubscribeChannelType = Literal["attention", "cancel", "participate", "responsible"]

SUBSCRIBE_CHANNEL_TYPE_VALUES: frozenset[str] = frozenset(["attention", "cancel", "participate", "responsible"])


def check_subscribe_channel_type(value: Any) -> SubscribeChannelType:
    """The value as it came, known or not; raises ``TypeError`` where it is no str."""
    taken: SubscribeChannelType = value
    if isinstance(value, str):
        return taken
    from ..types import other_value

    other_value("SubscribeChannelType", value, f"str, one of {sorted(SUBSCRIBE_CHANNEL_TYPE_VALUES)!r}")
