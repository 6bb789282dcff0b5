"""The grammar of ``[start:end:interval]``.

Source: Guance docs, "DQL definition": dates are UTC, a year has 365 days, and bare numbers are seconds or milliseconds
since 1970. Assumed: they may be micro- and nanoseconds as well; which of them, their size tells.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from .query import Moment, Times

if TYPE_CHECKING:
    from .cursor import Cursor
    from .tokens import Token

SECOND = 1_000_000_000
UNITS = {
    "ns": 1,
    "us": 1_000,
    "ms": 1_000_000,
    "s": SECOND,
    "m": 60 * SECOND,
    "h": 3600 * SECOND,
    "d": 86_400 * SECOND,
    "w": 7 * 86_400 * SECOND,
    "y": 365 * 86_400 * SECOND,
}
_DURATION = re.compile(r"([0-9]{1,38})(ns|us|ms|[smhdwy])")
_FIRST_MILLISECONDS = 10**11
_MOMENT = "a time: 5m before now, 2023-01-01, 2023-01-01 00:00:00, or seconds or milliseconds since 1970"


def duration(text: str) -> int | None:
    """How many nanoseconds a text such as ``5m`` is; ``None`` for a text that is no span of time."""
    found = _DURATION.fullmatch(text)
    return int(found[1]) * UNITS[found[2]] if found else None


def read_times(cursor: Cursor) -> Times:
    """What stands in square brackets; each part may be left out, not all of them."""
    opening = cursor.token
    cursor.demand("[")
    start = None if _at_end_of_part(cursor) else _moment(cursor)
    end = interval = None
    auto = False
    if cursor.sign("::"):
        interval, auto = _interval(cursor)
    elif cursor.sign(":"):
        end = None if _at_end_of_part(cursor) else _moment(cursor)
        interval, auto = _interval(cursor) if cursor.sign(":") else (None, False)
    if cursor.sign(":", "::"):
        raise cursor.unsupported("a rollup function")
    cursor.demand("]", "':' or ']' in a range of time")
    if (start, end, interval, auto) == (None, None, None, False):
        raise cursor.malformed("a range of time needs a start, an end or an interval, as in [1h:5m:1m]", opening)
    return Times(start, end, interval, auto)


def _at_end_of_part(cursor: Cursor) -> bool:
    return cursor.token.kind == "sign" and cursor.token.value in (":", "::", "]")


def _interval(cursor: Cursor) -> tuple[int | None, bool]:
    if cursor.word("auto"):
        return None, True
    if cursor.token.kind == "name":
        raise cursor.unsupported("a rollup function")
    found = duration(cursor.token.value) if cursor.token.kind == "duration" else None
    if found is None:
        raise cursor.expected("an interval, such as 1m")
    if found == 0:
        raise cursor.malformed("an interval has to be longer than 0")
    cursor.take()
    return found, False


def _moment(cursor: Cursor) -> Moment:
    token = cursor.token
    if token.kind == "name":
        raise cursor.unsupported("a time by its name")
    found = _read(token)
    if found is None:
        raise cursor.expected(_MOMENT)
    cursor.take()
    return found


def _read(token: Token) -> Moment | None:
    if token.kind == "duration":
        span = duration(token.value)
        return None if span is None else Moment(span, ago=True)
    if token.kind == "date":
        return _date(token.value)
    return _since_1970(int(token.value)) if token.kind == "number" and token.value.isdecimal() else None


def _since_1970(number: int) -> Moment:
    unit = SECOND
    while unit > 1 and number * unit >= _FIRST_MILLISECONDS * SECOND:
        unit //= 1000
    return Moment(number * unit)


def _date(text: str) -> Moment | None:
    try:
        found = datetime.fromisoformat(text).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Moment((found - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 1000)
