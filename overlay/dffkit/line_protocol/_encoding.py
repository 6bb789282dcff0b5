"""From points to lines."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import Any

from ..errors import MisuseError
from ._blocks import SIZE, are_alike, block_lines
from ._careful import careful_line
from ._point import Points, shown
from ._precision import Precision, unit_of
from ._unusual import Unusual
from ._usual import usual_line


def encode(points: Points, now: int | None = None, precision: Precision = "ns") -> str:
    """One line a point, joined by line ends; one point or many.

    - Tags and fields are sorted by key; ``None`` and empty tags are left out.
    - In measurement, keys and tag values every blank (line ends too) becomes a space, and backslashes at the end are
      removed; a text field keeps its line ends.
    - ``now`` are the nanoseconds of points without a timestamp.
    - ``precision`` is the unit in which timestamps are *written*, nanoseconds unless said otherwise; what is finer is
      cut off. The receiver must be told: its query parameter ``precision`` takes :data:`WIRE_PRECISIONS`'s letter.

    Raises :class:`~dffkit.errors.MisuseError` naming point and value: for a point without a field, a number outside
    64 bits, ``nan`` and ``inf``, a list of mixed kinds, a tag and a field of one name, a measurement that begins with
    ``#`` (a comment, for the receiver), and whatever the receiver would cut: 256 tags, 1024 fields, keys of 256 bytes,
    tag values and measurements of 1024, text of 32 MiB.
    """
    return "\n".join(encode_each(points, now, precision))


def encode_each(points: Points, now: int | None = None, precision: Precision = "ns") -> list[str]:
    """The lines of :func:`encode`, one by one."""
    now = time.time_ns() if now is None else now
    unit = unit_of(precision)
    if isinstance(points, Mapping):
        return [_line(points, "the point", now, unit)]
    given: object = points
    if not isinstance(given, Iterable) or isinstance(given, (str, bytes)):
        raise MisuseError(f"points must be a dict or a list of dicts, not {shown(points)}")
    if isinstance(points, list):
        return [line for start in range(0, len(points), SIZE) for line in _block(points, start, now, unit)]
    return [_line(point, index, now, unit) for index, point in enumerate(points)]


def _block(points: list[Any], start: int, now: int, unit: int) -> list[str]:
    block = points[start : start + SIZE]
    if are_alike(block):
        try:
            return block_lines(block, now, unit)
        except Unusual:
            pass
    return [_line(point, start + index, now, unit) for index, point in enumerate(block)]


def _line(point: object, name: str | int, now: int, unit: int) -> str:
    try:
        return usual_line(point, now, unit)
    except Unusual:
        return careful_line(point, name if isinstance(name, str) else f"point {name}", now, unit)
