"""Moments of creation and change, written as the example writes them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

_NAME = re.compile(
    r"(last_?)?(creat|updat|modif)(e|ed|ion|y|ied)?(_?(at|time|date|on|utc|timestamp))?(_?utc)?", re.IGNORECASE
)
_CHANGE = re.compile(r"(last|updat|modif)", re.IGNORECASE)
_SECONDS, _MILLISECONDS = range(10**9, 10**10), range(10**12, 10**13)
_OFFSET = re.compile(r"([+-])([0-9]{2}):?([0-9]{2})$")
_FORMS = (
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:?\d\d)?"), "%Y-%m-%dT%H:%M:%S"),
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+(Z|[+-]\d\d:?\d\d)?"), "%Y-%m-%dT%H:%M:%S.%f"),
    (re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"), "%Y-%m-%d %H:%M:%S"),
    (re.compile(r"\d{4}/\d\d/\d\d \d\d:\d\d:\d\d"), "%Y/%m/%d %H:%M:%S"),
)


def is_moment_name(name: str) -> bool:
    """Whether a property is named like a moment of creation or change: ``createAt``, ``last_modified_utc``."""
    return _NAME.fullmatch(name) is not None


def is_change(name: str) -> bool:
    """Whether it is that of the last change."""
    return _CHANGE.match(name) is not None


def write_instant(example: Any, now: float) -> Any:
    """A moment (seconds since 1970) in the form of the example; ``None`` where that is no moment.

    Epoch seconds, epoch milliseconds, ISO with ``Z``, with an offset or without, ``YYYY-MM-DD HH:MM:SS``, and the same
    with slashes. Offsets are the example's, what has none is UTC (assumed).
    """
    if isinstance(example, bool) or not isinstance(example, int | float | str):
        return None
    return _as_text(example, now) if isinstance(example, str) else _as_number(example, now)


def _as_number(example: float, now: float) -> Any:
    value = now * 1000 if int(example) in _MILLISECONDS else now if int(example) in _SECONDS else None
    return None if value is None else int(value) if isinstance(example, int) else float(int(value))


def _as_text(example: str, now: float) -> str | None:
    form = next((form for pattern, form in _FORMS if pattern.fullmatch(example)), None)
    if form is None:
        return None
    offset = _OFFSET.search(example) if "T" in example else None
    text = datetime.fromtimestamp(now, _zone(offset)).strftime(form)
    return text + (offset[0] if offset else "Z" if example.endswith("Z") else "")


def _zone(offset: re.Match[str] | None) -> timezone:
    if offset is None:
        return UTC
    minutes = int(offset[2]) * 60 + int(offset[3])
    return timezone(timedelta(minutes=-minutes if offset[1] == "-" else minutes))
