"""Mutes: their times are sent as texts in a time zone, and shown as moments too.

Source: Guance docs, "OpenAPI / Mute". Assumed: a text that is no time, or a time zone that nobody knows, is no moment;
the crontab is the five parts of ``repeatCrontabSet``.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

NEVER = -1
_FORM = "%Y/%m/%d %H:%M:%S"
_PARTS = ("min", "hour", "day", "month", "week")


def moments(mute: Mapping[str, Any]) -> dict[str, Any]:
    """Begin, end, notice and last repetition in seconds since 1970, and when it repeats."""
    zone = mute.get("timezone")
    told, expires = mute.get("notifyTimeStr"), mute.get("repeatExpireTime")
    parts = mute.get("repeatCrontabSet") or {}
    return {
        "start": _seconds(mute.get("startTime"), zone),
        "end": _seconds(mute.get("endTime"), zone),
        "notifyTime": _seconds(told, zone) if told else NEVER,
        "repeatExpire": _seconds(expires, zone) if expires not in {None, "", "0", "-1"} else NEVER,
        "crontab": " ".join(str(parts.get(part, "*")) for part in _PARTS) if parts else "",
    }


def _seconds(text: Any, zone: Any) -> int | None:
    try:
        return int(datetime.strptime(text, _FORM).replace(tzinfo=ZoneInfo(zone)).timestamp())
    except (OSError, OverflowError, TypeError, ValueError, KeyError):
        return None
