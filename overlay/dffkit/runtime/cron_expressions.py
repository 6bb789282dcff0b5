"""Cron expressions: up to five fields parted by single spaces, the missing ones at the end any value.

Day of month and day of week are joined by "or" where both are given; names, ranges, steps, lists, ``L`` and 7 for
Sunday are read by croniter. Source: the platform's rules.

croniter is of the extra ``runtime``, and ``DFF.API`` needs the standard library only: it is imported when it is asked.
"""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

FIELDS = 5
LONGEST = 64
"""Characters of an expression."""
EXPECTED = "one to five fields parted by single spaces, such as '*/5 * * * *'"
"""What an expression is, for sentences."""


def is_expression(text: str) -> bool:
    """Whether it is a cron expression; without croniter, whether it has the form of one."""
    fields = text.split(" ")
    if len(text) > LONGEST or len(fields) > FIELDS or fields != text.split():
        return False
    try:
        from croniter import croniter  # noqa: PLC0415 - see above
    except ImportError:
        return True
    return bool(croniter.is_valid(padded(text)))


def is_due(expression: str, minute: float, zone: str) -> bool:
    """Whether an expression matches the minute that begins at ``minute`` (seconds since 1970) in a time zone."""
    from croniter import croniter  # noqa: PLC0415

    return bool(croniter.match(padded(expression), _local(minute, zone)))


def next_run(expression: str, after: float, zone: str) -> float | None:
    """The first minute after a moment that it matches, in seconds since 1970; ``None`` where there never is one.

    That is so for 30 February, and for what is no expression.
    """
    from croniter import CroniterError, croniter  # noqa: PLC0415

    try:
        found: datetime.datetime = croniter(padded(expression), _local(after, zone)).get_next(datetime.datetime)
    except CroniterError:
        return None
    return found.timestamp()


def padded(expression: str) -> str:
    """The expression with five fields."""
    fields = expression.split(" ")
    return " ".join([*fields, *["*"] * (FIELDS - len(fields))])


def _local(moment: float, zone: str) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(moment, ZoneInfo(zone))
