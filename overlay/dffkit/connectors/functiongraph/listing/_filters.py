"""What the arguments of the lists are on the wire: dates, yes or no, several ids."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from ...._foreign import shown
from ....errors import MisuseError

Moment = datetime | str

# How the lists want points in time: in UTC, in whole seconds, and not all alike.
TIMES = {
    "query_begin_time": "%Y-%m-%dT%H:%M:%S",
    "query_end_time": "%Y-%m-%dT%H:%M:%S",
    "start_time": "%Y-%m-%d %H:%M:%S",
    "end_time": "%Y-%m-%d %H:%M:%S",
}
FLAGS = frozenset({"ispublic"})
MOST_IDS = 10


def written(name: str, value: object) -> Any:
    """A filter as its query parameter wants it; raises :class:`MisuseError` for what cannot be one."""
    if name in TIMES:
        return utc_text(name, value, TIMES[name])
    if name == "requests":
        return joined(name, value)
    if name in FLAGS:
        return flag(name, value)
    if not isinstance(value, str):
        raise MisuseError(f"{name} must be a text, not {shown(value)}")
    return value


def flag(name: str, value: object) -> str:
    """Yes or no; raises :class:`MisuseError` for what is neither."""
    if not isinstance(value, bool):
        raise MisuseError(f"{name} must be True or False, not {shown(value)}")
    return str(value).lower()


def utc_text(name: str, moment: object, form: str) -> str:
    """The text for a ``datetime`` with a time zone; text is taken as it is, fractions of a second are dropped.

    Raises :class:`MisuseError` for a ``datetime`` without a time zone, because it could be any of 24 hours.
    """
    if isinstance(moment, str):
        return moment
    if not isinstance(moment, datetime):
        raise MisuseError(f"{name} must be a datetime with a time zone, or text, not {type(moment).__name__}")
    if moment.utcoffset() is None:
        raise MisuseError(f"{name} has no time zone: give it one, as datetime(2024, 1, 14, 16, tzinfo=timezone.utc)")
    return moment.astimezone(UTC).strftime(form)


def joined(name: str, ids: object) -> str:
    """Ids as the service wants several of them; raises :class:`MisuseError` for more than it takes."""
    found = texts(name, ids)
    if len(found) > MOST_IDS:
        raise MisuseError(f"{name} has {len(found)} ids, and the service takes {MOST_IDS} at most: ask in parts")
    return ",".join(found)


def texts(name: str, values: object) -> list[str]:
    """The values as a list; raises :class:`MisuseError` for a single text, which would be taken letter by letter."""
    if isinstance(values, str) or not isinstance(values, Sequence) or not all(isinstance(one, str) for one in values):
        raise MisuseError(f"{name} must be a list of texts, not {shown(values)}")
    return list(values)
