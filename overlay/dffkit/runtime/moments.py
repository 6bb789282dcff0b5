"""Moments: ISO texts and seconds since 1970."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from typing import Any

EXAMPLE = "2027-01-31T12:00:00+08:00"


def read(moment: Any, without_zone: datetime.tzinfo | None = datetime.UTC) -> datetime.datetime:
    """A moment with its zone, of its ISO text or of a datetime; raises ``ValueError`` for everything else.

    ``without_zone`` is taken where it names none: UTC, unless said otherwise; ``None`` refuses such a moment.
    """
    try:
        found = moment if isinstance(moment, datetime.datetime) else datetime.datetime.fromisoformat(moment)
    except (TypeError, ValueError):
        raise ValueError(f"{moment!r} is no moment; one is {EXAMPLE!r}") from None
    if found.tzinfo is None and without_zone is None:
        raise ValueError(f"{moment!r} has no time zone: write its offset, as in {EXAMPLE!r}")
    return found if found.tzinfo else found.replace(tzinfo=without_zone)


def seconds(moment: Any, without_zone: datetime.tzinfo | None = datetime.UTC) -> float:
    """The same in seconds since 1970."""
    return read(moment, without_zone).timestamp()


def iso(moment: float) -> str:
    """The text of a moment in seconds since 1970, in UTC."""
    return datetime.datetime.fromtimestamp(moment, datetime.UTC).isoformat()


def is_zone(name: str) -> bool:
    """Whether a time zone has this name."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
