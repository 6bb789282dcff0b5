"""Runs one query over the points that were written, whichever service asks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ...dql import Bounds, Order, answer, query_parse, read_query
from ...dql.bounds import plan
from .categories import OBJECTS, as_queried
from .points import PointLog

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ...dql import Answer, Query
    from ...store import Store
    from .categories import StoredPoint

STORE_OF_METRICS, STORE_OF_LOGS = "guancedb", "doris"


@dataclass(frozen=True, slots=True)
class Found:
    """A query and what it found."""

    query: Query
    answer: Answer


@dataclass(frozen=True, slots=True)
class _Wanted:
    category: str
    measurements: frozenset[str] | None
    start: int | None
    end: int | None


def find(store: Store, text: str, now: float, bounds: Bounds) -> Found:
    """What a query in DQL finds; ``now`` are seconds since 1970. Raises :class:`~dffkit_mock.dql.DqlError`."""
    query = read_query(text)
    return Found(query, answer(query, _points(store, query, now, bounds), now, bounds))


def found_nothing(text: str, now: float, bounds: Bounds) -> Found:
    """What a query finds in a workspace without data; raises as :func:`find`."""
    query = read_query(text)
    return Found(query, answer(query, (), now, bounds))


def describe(found: Found) -> dict[str, Any]:
    """What the answers of DataWay and of the OpenAPI say of a result, its series aside."""
    metric = found.query.namespace.metric
    index = "" if metric else "default"
    told: dict[str, Any] = {
        "points": None,
        "cost": "1ms",
        "is_running": False,
        "async_id": "",
        "query_parse": query_parse(found.query),
        "index_name": index,
        "index_names": index,
        "index_store_type": "" if metric else STORE_OF_LOGS,
        "query_type": STORE_OF_METRICS if metric else "",
        "complete": not metric,
        "scan_completed": not metric,
        "scan_index": "",
        "next_cursor_time": -1,
        "sample": 1,
        "interval": found.answer.interval,
        "window": found.answer.interval,
    }
    return told if metric else {**told, "search_after": found.answer.mark, "total_hits": found.answer.hits}


def _points(store: Store, query: Query, now: float, bounds: Bounds) -> Iterable[StoredPoint]:
    planned, namespace = plan(query, now, bounds), query.namespace
    names = frozenset(one for one in query.sources if isinstance(one, str))
    by_name = namespace.metric and len(names) == len(query.sources) > 0
    # The state of an object is its latest one, also where only that is out of the range.
    start, end = (None, None) if namespace.name in OBJECTS else (planned.start, planned.end)
    wanted = _Wanted(namespace.category, names if by_name else None, start, end)
    points = PointLog(store).read(wanted)
    return as_queried(namespace.name, (point for point in points if _is_wanted(point, wanted)))


def _is_wanted(point: StoredPoint, wanted: _Wanted) -> bool:
    """The test of the query, once more and early: what is not wanted need not be kept until all are read."""
    return (
        (wanted.measurements is None or point.measurement in wanted.measurements)
        and (wanted.start is None or point.time >= wanted.start)
        and (wanted.end is None or point.time <= wanted.end)
    )


def read_order(asked: Iterable[Mapping[str, str]]) -> tuple[Order, ...]:
    """``orderby``: a column each, with ``asc`` or ``desc``."""
    return tuple(Order(name, descending=way == "desc") for one in asked for name, way in one.items())


def with_page(bounds: Bounds, **options: int | None) -> Bounds:
    """The bounds with these options, of which 0 counts as left out."""
    given: dict[str, Any] = {name: value or None for name, value in options.items()}
    return replace(bounds, **given)
