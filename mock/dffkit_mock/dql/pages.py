"""Pages by ``search_after``: where the next one begins, whatever has been written meanwhile.

A mark is the time of the last row in milliseconds, and how many rows of that time have been given. Of a mark that the
vendor gave only the time is read: the page begins behind all rows of that time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from .errors import MalformedQuery
from .points import StoredPoint, milliseconds

Mark = Sequence[object]
EVERY = 2**63


class Pages:
    """The page behind a mark, of points sorted by time; :attr:`mark` is that of the page after it."""

    def __init__(self, after: Mark, limit: int | None, *, descending: bool) -> None:
        self._time, self._given = _read(after)
        self._limit = limit
        self._descending = descending
        self.mark: list[int | float | str] = []

    def take(self, points: list[StoredPoint]) -> list[StoredPoint]:
        """The points of the page."""
        start = self._start(points)
        found = points[start:] if self._limit is None else points[start : start + self._limit]
        if found:
            last = milliseconds(found[-1])
            same = sum(milliseconds(point) == last for point in found)
            self.mark = [last, same + (self._given if last == self._time else 0)]
        return found

    def _start(self, points: list[StoredPoint]) -> int:
        if self._time is None:
            return 0
        skipped = 0
        for place, point in enumerate(points):
            time = milliseconds(point)
            if time == self._time and skipped < self._given:
                skipped += 1
            elif time == self._time or (time < self._time) == self._descending:
                return place
        return len(points)


def _read(after: Mark) -> tuple[int | None, int]:
    if not after:
        return None, 0
    time, *others = after
    if type(time) is not int:
        raise MalformedQuery("search_after has to be empty, or what the answer before gave", "", 0)
    own = len(others) == 1 and type(others[0]) is int
    return time, cast("int", others[0]) if own else EVERY
