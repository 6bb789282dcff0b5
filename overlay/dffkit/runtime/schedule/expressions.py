"""Cron expressions: up to five fields parted by single spaces, the missing ones at the end any value.

Day of month and day of week are joined by "or" where both are given; names, ranges, steps, lists, ``L`` and 7 for
Sunday are read by croniter. Source: the platform's rules.
"""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

from croniter import croniter

FIELDS = 5
MINUTE = 60


def is_due(expression: str, minute: float, zone: str) -> bool:
    """Whether an expression matches the minute that begins at ``minute`` (seconds since 1970) in a time zone."""
    return bool(croniter.match(padded(expression), _local(minute, zone)))


def next_run(expression: str, after: float, zone: str) -> float:
    """The first minute after a moment that an expression matches, in seconds since 1970."""
    found: datetime.datetime = croniter(padded(expression), _local(after, zone)).get_next(datetime.datetime)
    return found.timestamp()


def padded(expression: str) -> str:
    """The expression with five fields."""
    fields = expression.split(" ")
    return " ".join([*fields, *["*"] * (FIELDS - len(fields))])


def minutes(after: float, until: float) -> list[float]:
    """The beginnings of the minutes after one moment, up to another."""
    first = (after // MINUTE + 1) * MINUTE
    return [first + MINUTE * index for index in range(int((until - first) // MINUTE) + 1)] if until >= first else []


def _local(moment: float, zone: str) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(moment, ZoneInfo(zone))
