"""What requests say beside the text of a query, and what comes of both.

Sources: Guance docs, "DataKit API" (raw queries: what the request says takes the place of what the text says, 20 series
unless that is lifted, 1,000 rows as in the console) and "OpenAPI" (density of points). Ranges include both ends.
Assumed: without any range, all that is stored is found; one more millisecond of the end counts as its part; ``auto``
gives as many rows as the medium density.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .conditions import read_conditions
from .points import MILLISECOND, StoredPoint
from .query import AllOf, Condition, Order, Query
from .times import SECOND

if TYPE_CHECKING:
    from collections.abc import Sequence

SERIES = 20
ROWS = 1000
ROWS_OF_AUTO = 360


@dataclass(frozen=True, slots=True)
class Bounds:
    """The options of a request; ``None`` leaves it to the text of the query.

    - ``start``, ``end``: milliseconds since 1970, both included. ``max_duration``: milliseconds.
    - ``conditions``: DQL, held as well as those of the text.
    - ``interval``: milliseconds. ``max_points`` widens an interval that makes more rows a series; ``density`` does so,
      too, and makes one where there is none.
    - ``search_after``: the ``mark`` of the answer before, empty for the first page.
    """

    start: int | None = None
    end: int | None = None
    max_duration: int | None = None
    conditions: str | None = None
    order: tuple[Order, ...] = ()
    limit: int | None = None
    offset: int | None = None
    slimit: int | None = None
    soffset: int | None = None
    all_series: bool = False
    interval: int | None = None
    max_points: int | None = None
    density: int | None = None
    search_after: tuple[int | float | str, ...] | None = None


NO_BOUNDS = Bounds()


@dataclass(frozen=True, slots=True)
class Page:
    """Which of a sorted list to answer with."""

    offset: int
    limit: int | None

    def of(self, found: Sequence[object]) -> slice:
        """The place of the page in what was found."""
        start = min(self.offset, len(found))
        return slice(start, len(found) if self.limit is None else min(start + self.limit, len(found)))


@dataclass(frozen=True, slots=True)
class Plan:
    """A query within its bounds: ``start`` and ``end`` in nanoseconds, both included; ``interval`` likewise."""

    start: int | None
    end: int | None
    interval: int | None
    condition: Condition
    order: tuple[Order, ...]
    rows: Page
    series: Page


def plan(query: Query, now: float, bounds: Bounds) -> Plan:
    """What a query asks for; ``now`` are seconds since 1970. Raises for ``conditions`` as :func:`read_conditions`."""
    start, end = _range(query, round(now * SECOND), bounds)
    added = read_conditions(bounds.conditions) if bounds.conditions else AllOf()
    default = None if bounds.all_series else SERIES
    return Plan(
        start,
        end,
        query.times.interval if bounds.interval is None else bounds.interval * MILLISECOND or None,
        AllOf((query.condition, added)),
        bounds.order or query.order or (Order("time", descending=True),),
        Page(query.offset if bounds.offset is None else bounds.offset, _rows(query, bounds)),
        Page(
            query.soffset if bounds.soffset is None else bounds.soffset, _chosen(bounds.slimit, query.slimit, default)
        ),
    )


def interval(query: Query, plan: Plan, bounds: Bounds, points: Sequence[StoredPoint]) -> int | None:
    """Nanoseconds from row to row; ``None`` for rows that are points, or one row of all of them."""
    if not query.aggregated and not query.by_interval:
        return None
    auto = query.times.auto and plan.interval is None
    most = bounds.density or bounds.max_points or (ROWS_OF_AUTO if auto else None)
    if most is None or not points or (plan.interval is None and bounds.density is None and not auto):
        return plan.interval
    start = min(point.time for point in points) if plan.start is None else plan.start
    end = max(point.time for point in points) if plan.end is None else plan.end
    # Without the rest of the last millisecond, which would make an interval of 20 s one of 21.
    widest = -(-max((end - start) // MILLISECOND * MILLISECOND, 1) // most)
    return max(plan.interval or 0, -(-widest // SECOND) * SECOND if widest > SECOND else widest)


def _range(query: Query, now: int, bounds: Bounds) -> tuple[int | None, int | None]:
    if bounds.start is None and bounds.end is None:
        start = query.times.start.at(now) if query.times.start else None
        end = query.times.end.at(now) if query.times.end else None
        end = now if end is None and start is not None else end
    else:
        start = None if bounds.start is None else bounds.start * MILLISECOND
        end = None if bounds.end is None else bounds.end * MILLISECOND
    if bounds.max_duration is not None:
        earliest = (now if end is None else end) - bounds.max_duration * MILLISECOND
        start = earliest if start is None else max(start, earliest)
    return start, None if end is None else end // MILLISECOND * MILLISECOND + MILLISECOND - 1


def _rows(query: Query, bounds: Bounds) -> int | None:
    limit = _chosen(bounds.limit, query.limit, ROWS)
    if query.namespace.metric and limit is not None and bounds.max_points is not None:
        return min(limit, bounds.max_points)
    return limit


def _chosen(*given: int | None) -> int | None:
    return next((one for one in given if one is not None), None)
