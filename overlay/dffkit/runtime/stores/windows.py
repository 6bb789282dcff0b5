"""The windows of time in which calls are counted."""

from __future__ import annotations


def named(key: str, seconds: float, now: float) -> str:
    """The name of a count in the window of so many seconds in which ``now`` is; windows follow each other from 1970."""
    return f"count:{int(now // seconds)}:{seconds:g}:{key}"
