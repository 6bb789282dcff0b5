"""Times as FunctionGraph writes them: four forms, and none of them everywhere."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

_CHINA = timezone(timedelta(hours=8))


def local(seconds: float) -> str:
    """``2020-06-03T16:22:19+08:00``, as functions, versions, aliases and triggers have it."""
    return _write(int(seconds), "%Y-%m-%dT%H:%M:%S+08:00", _CHINA)


def spaced(seconds: float) -> str:
    """``2021-03-04 14:50:02``, as configurations of asynchronous runs have it."""
    return _write(int(seconds), "%Y-%m-%d %H:%M:%S", _CHINA)


def zulu(seconds: float) -> str:
    """``2022-10-11T02:15:00Z``, as workflows have it."""
    return _write(int(seconds), "%Y-%m-%dT%H:%M:%SZ", UTC)


def bare(seconds: float) -> str:
    """``2019-10-25T15:37:27`` in UTC, as asynchronous runs have it."""
    return _write(int(seconds), "%Y-%m-%dT%H:%M:%S", UTC)


def stamp(seconds: float, form: str) -> str:
    """The local time in a form of one's own: the names of versions and of their images have it."""
    return _write(int(seconds), form, _CHINA)


def read_utc(text: str | None) -> float | None:
    """Seconds since 1970 of a time in UTC, with or without an offset; ``None`` for none and for what is no time."""
    try:
        found = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()


@lru_cache(64)  # most requests come in the second of others
def _write(seconds: int, form: str, zone: timezone) -> str:
    return datetime.fromtimestamp(seconds, zone).strftime(form)
