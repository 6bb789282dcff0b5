"""The rows of one group of points: the points themselves, or what functions make of them."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, Any

from .aggregates import FUNCTIONS, Timed, distinct
from .ordering import ordered
from .points import MILLISECOND, TIME, StoredPoint, milliseconds, names_of, plain, reader
from .query import Column, Order, Query

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .namespaces import Namespace

Row = list[Any]


def columns_of(query: Query, points: Sequence[StoredPoint]) -> tuple[Column, ...]:
    """The columns of the answer beside the time: those named, or all names that no group has been made by."""
    if query.columns:
        return tuple(column for column in query.columns if column.function or column.field != TIME)
    return tuple(Column(name, name) for name in names_of(points, query.namespace) if name not in query.by)


def sorted_points(points: Sequence[StoredPoint], orders: Sequence[Order], namespace: Namespace) -> list[StoredPoint]:
    """The points in the order of their rows."""

    def value(column: str) -> Callable[[StoredPoint], Any]:
        return (lambda point: point.time) if column == TIME else reader(column, namespace)

    return ordered(list(points), orders, value)


def rows_of_points(points: Sequence[StoredPoint], columns: Sequence[Column], namespace: Namespace) -> list[Row]:
    """One row a point: its time, then the columns, ``None`` for what it lacks."""
    readers = [reader(column.field, namespace) for column in columns]
    return [[milliseconds(point), *(plain(read(point)) for read in readers)] for point in points]


def computed_rows(
    points: Sequence[StoredPoint],
    columns: Sequence[Column],
    namespace: Namespace,
    interval: int | None,
    start: int | None,
) -> list[Row]:
    """One row an interval that has points, else one of all; its time is that of its start, if it has one.

    Of ``first`` and ``last`` alone, without an interval, it is the time of the value. Plain columns are the last values
    of the interval.
    """
    found: list[Row] = []
    for began, group in _intervals(points, interval).items():
        time = start if began is None else began
        found += _computed(group, columns, namespace, time, alone=began is None)
    return found


def sorted_rows(rows: list[Row], columns: Sequence[Column], orders: Sequence[Order]) -> list[Row]:
    """Computed rows in their order; a column that they do not have leaves it as it is."""
    places = {TIME: 0} | {column.name: place for place, column in enumerate(columns, 1)}

    def value(column: str) -> Callable[[Row], Any]:
        place = places.get(column)
        return (lambda _: None) if place is None else (lambda row: row[place])

    return ordered(rows, orders, value)


def _intervals(points: Sequence[StoredPoint], interval: int | None) -> dict[int | None, list[StoredPoint]]:
    if interval is None:
        return {None: list(points)}
    found: dict[int | None, list[StoredPoint]] = {}
    for point in points:
        found.setdefault(point.time // interval * interval, []).append(point)
    return found


def _computed(
    points: list[StoredPoint], columns: Sequence[Column], namespace: Namespace, time: int | None, *, alone: bool
) -> list[Row]:
    shown = None if time is None else time // MILLISECOND
    values = [_timed(points, column, namespace) for column in columns]
    if len(columns) == 1 and columns[0].function == "distinct":
        return [[shown, plain(value)] for value in distinct(values[0])]
    results = [FUNCTIONS[_function(column)](timed) for column, timed in zip(columns, values, strict=True)]
    if all(result is None for result in results) and namespace.metric:
        return []
    if alone and len(columns) == 1 and columns[0].function in ("first", "last") and values[0]:
        pick = min if columns[0].function == "first" else max
        shown = pick(time for time, _ in values[0]) // MILLISECOND
    return [[shown, *map(plain, results)]]


def _function(column: Column) -> Any:
    return column.function or "last"


def _timed(points: list[StoredPoint], column: Column, namespace: Namespace) -> Timed:
    if column.field == "*":
        return list(zip((point.time for point in points), repeat(1), strict=False))
    read = reader(column.field, namespace)
    return [(point.time, value) for point in points if (value := read(point)) is not None]
