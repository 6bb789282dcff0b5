"""Points in time, as DataArts Studio wants them: whole milliseconds since 1970."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from ...errors import MisuseError

Moment = int | datetime

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)
LEAST = 100_000_000_000  # milliseconds, in 1973: less is a number of seconds, except for 0


def milliseconds(name: str, moment: Moment) -> int:
    """Milliseconds since 1970 for a number of them or a ``datetime`` with a time zone.

    Raises :class:`MisuseError` for a ``datetime`` without one, because it could be any of 24 hours, for seconds, and
    for anything else.
    """
    if isinstance(moment, datetime):
        if moment.utcoffset() is None:
            raise MisuseError(
                f"{name} has no time zone: give it one, as datetime(2024, 1, 14, 16, tzinfo=timezone.utc)"
            )
        return (moment - EPOCH) // MILLISECOND
    if isinstance(moment, bool) or not isinstance(moment, int):
        raise MisuseError(
            f"{name} must be whole milliseconds since 1970 or a datetime with a time zone, not {type(moment).__name__}"
        )
    if 0 < abs(moment) < LEAST:
        raise MisuseError(
            f"{name} must be milliseconds since 1970, and {moment} looks like seconds: multiply it by 1000"
        )
    return moment


def span(start_time: Moment, end_time: Moment) -> tuple[int, int]:
    """Both ends in milliseconds; raises :class:`MisuseError` when the end is before the start."""
    start, end = milliseconds("start_time", start_time), milliseconds("end_time", end_time)
    if end < start:
        raise MisuseError(f"end_time ({end}) is before start_time ({start}): exchange them")
    return start, end
