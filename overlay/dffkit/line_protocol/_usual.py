"""A point as a line, fast: what most points are made of, with names and tag values that come again and again.

Where a point is anything else, :mod:`._careful` looks at it; so there is one place that explains what is wrong.
"""

from __future__ import annotations

from datetime import datetime
from types import NoneType
from typing import Any

from ..errors import MisuseError
from ._limits import INT64
from ._names import MEASUREMENTS, TAG_VALUES
from ._shapes import SHAPES
from ._timestamp import SMALLEST, nanoseconds
from ._unusual import Unusual
from ._writers import LEAST, MOST, WRITERS

LATEST = INT64.stop
_TIMES = {int, float, datetime, NoneType}


def usual_line(point: Any, now: int, unit: int) -> str:
    """The line of one point, as :func:`~._careful.careful_line` writes it; raises :class:`Unusual` where in doubt."""
    if type(point) is not dict:
        raise Unusual
    tags, fields = point.get("tags"), point.get("fields")
    if tags is None:
        tags = {}
    if type(tags) is not dict or type(fields) is not dict:
        raise Unusual
    if len(point) != 2 + ("tags" in point) + ("timestamp" in point):  # the two are measurement and fields
        raise Unusual
    at = point.get("timestamp")
    if type(at) is not int or not SMALLEST <= at < LATEST:
        at = time_of(at, now)
    try:
        line = _line(point["measurement"], tags, fields, at // unit)
    except (KeyError, TypeError):  # of a kind that has no writer, or that no dict takes as a key
        raise Unusual from None
    if not line.isascii():
        check_surrogates(line)
    return line


def _line(measurement: str, tags: dict[str, Any], fields: dict[str, Any], time: int) -> str:
    shape = SHAPES[(*tags, None, *fields)]
    line = MEASUREMENTS[measurement]
    for key, lead in shape.tags:
        if not (text := TAG_VALUES[tags[key]]):
            return _line(measurement, *_without_nothing(tags, fields), time)
        line = f"{line}{lead}{text}"  # faster than +=, and all tags are short
    for key, lead in shape.fields:
        value = fields[key]
        kind = type(value)
        if kind is float and LEAST <= value <= MOST:  # the two rows of WRITERS that pay for standing here too
            line += f"{lead}{value!r}"
        elif kind is int and LEAST <= value <= MOST:
            line += f"{lead}{value}i"
        elif text := WRITERS[kind](value):
            line += f"{lead}{text}"
        else:
            return _line(measurement, *_without_nothing(tags, fields), time)
    return f"{line} {time}"


def _without_nothing(tags: dict[str, Any], fields: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    return (
        {key: value for key, value in tags.items() if TAG_VALUES[value]},
        {key: value for key, value in fields.items() if value is not None},
    )


def time_of(timestamp: Any, now: int) -> int:
    """The nanoseconds of a timestamp, ``now`` without one; raises :class:`Unusual` where in doubt."""
    if type(timestamp) not in _TIMES:
        raise Unusual
    try:
        return nanoseconds(timestamp, now)
    except MisuseError:
        raise Unusual from None


def check_surrogates(line: str) -> None:
    """Raises :class:`Unusual` for half of a surrogate pair, which is no character."""
    try:
        line.encode()
    except UnicodeEncodeError:
        raise Unusual from None
