"""The answer to a query out of stored points, in one pass over them and a sort of what was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import patterns
from .bounds import NO_BOUNDS, Bounds, Plan, interval, plan
from .filters import Predicate, predicate
from .pages import Pages
from .points import MILLISECOND, TIME, StoredPoint, reader, source_of
from .query import Query, Regex
from .rows import Row, columns_of, computed_rows, rows_of_points, sorted_points, sorted_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """One table; ``columns`` begin with ``time``, in milliseconds since 1970. Values are as JSON has them.

    ``name`` is the measurement, empty where a table has points of several; ``tags`` is what a query grouped by,
    ``None`` where it did not.
    """

    name: str
    tags: dict[str, str] | None
    columns: list[str]
    values: list[Row]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query found.

    - ``interval``: milliseconds from row to row, 0 where rows have none.
    - ``hits``: how many points were found before pages and functions.
    - ``mark``: ``search_after`` of the next page, ``None`` where there are no such pages.
    """

    series: list[Series]
    interval: int
    hits: int
    mark: list[int | float | str] | None = None

    @property
    def column_names(self) -> list[str]:
        """The columns of all series, without the time."""
        return list(dict.fromkeys(name for one in self.series for name in one.columns if name != TIME))


def evaluate(query: Query, points: Iterable[StoredPoint], now: float, bounds: Bounds = NO_BOUNDS) -> list[Series]:
    """The series that a query finds; none where nothing is found. See :func:`answer`."""
    return answer(query, points, now, bounds).series


def answer(query: Query, points: Iterable[StoredPoint], now: float, bounds: Bounds = NO_BOUNDS) -> Answer:
    """What a query finds among points, in whatever order they come; ``now`` are seconds since 1970.

    Raises :class:`MalformedQuery` or :class:`UnsupportedQuery` for ``conditions`` or ``search_after`` of the bounds.
    """
    planned = plan(query, now, bounds)
    accepts = _acceptance(query, planned)
    found = [point for point in points if accepts(point)]
    width = interval(query, planned, bounds, found)
    pages = _pages(query, planned, bounds)
    groups = _groups(query, found)
    keys = sorted(groups)
    keys = keys[planned.series.of(keys)]
    tables = [_table(query, planned, (key, groups[key]), width=width, pages=pages) for key in keys]
    series = [one for one in tables if one.values]
    return Answer(series, (width or 0) // MILLISECOND, len(found), (pages.mark or None) if pages else None)


def _pages(query: Query, planned: Plan, bounds: Bounds) -> Pages | None:
    """Pages by mark; other than logs by their time, ungrouped, have none."""
    (order, *others) = planned.order
    plain = not (query.namespace.metric or query.by or query.aggregated or query.by_interval)
    if bounds.search_after is None or not plain or planned.rows.offset or others or order.column != TIME:
        return None
    return Pages(bounds.search_after, planned.rows.limit, descending=order.descending)


def _acceptance(query: Query, planned: Plan) -> Predicate:
    category, start, end = query.namespace.category, planned.start, planned.end
    belongs = _belonging(query)
    holds = predicate(planned.condition, query.namespace)
    shown = _having_any(query)

    def accepts(point: StoredPoint) -> bool:
        return (
            point.category == category
            and (start is None or point.time >= start)
            and (end is None or point.time <= end)
            and belongs(point)
            and holds(point)
            and shown(point)
        )

    return accepts


def _belonging(query: Query) -> Predicate:
    if not query.sources:
        return lambda _: True
    source = source_of(query.namespace)
    names = {one for one in query.sources if isinstance(one, str)}
    searches = [patterns.searcher(one.pattern) for one in query.sources if isinstance(one, Regex)]
    return lambda point: (name := source(point)) in names or any(search(name) for search in searches)


def _having_any(query: Query) -> Predicate:
    """Whether a point has a row: a metric that has none of the columns asked for has none."""
    fields = {column.field for column in query.columns} - {TIME, "*"}
    if not query.namespace.metric or not fields or any(column.field in (TIME, "*") for column in query.columns):
        return lambda _: True
    return lambda point: any(name in point.fields or name in point.tags for name in fields)


def _groups(query: Query, points: list[StoredPoint]) -> dict[_Key, list[StoredPoint]]:
    key = _grouping(query)
    found: dict[_Key, list[StoredPoint]] = {}
    for point in points:
        found.setdefault(key(point), []).append(point)
    return found


def _grouping(query: Query) -> Callable[[StoredPoint], _Key]:
    namespace, metric = query.namespace, query.namespace.metric
    (only,) = query.sources if len(query.sources) == 1 else ("",)
    name = only if isinstance(only, str) else ""
    readers = [reader(one, namespace) for one in query.by]
    return lambda point: (point.measurement if metric else name, *(_label(read(point)) for read in readers))


def _label(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def _table(
    query: Query, planned: Plan, group: tuple[_Key, list[StoredPoint]], *, width: int | None, pages: Pages | None
) -> Series:
    (name, *values), points = group
    columns = columns_of(query, points)
    if query.aggregated or query.by_interval:
        rows = computed_rows(points, columns, query.namespace, width, planned.start)
        rows = sorted_rows(rows, columns, planned.order)
        rows = rows[planned.rows.of(rows)]
    else:
        chosen = sorted_points(points, planned.order, query.namespace)
        chosen = pages.take(chosen) if pages else chosen[planned.rows.of(chosen)]
        rows = rows_of_points(chosen, columns, query.namespace)
    tags = dict(zip(query.by, values, strict=True)) if query.by else None
    return Series(name, tags, [TIME, *(column.name for column in columns)], rows)
