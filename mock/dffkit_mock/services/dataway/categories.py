"""What a receiver makes of a point, by its category.

Sources: Guance docs, "DataKit API": metrics keep no texts, a dot in a key becomes an underscore elsewhere, a log
without status is ``unknown``, an object without name ``default``; ``metrics`` is an old name of ``metric``. Assumed: a
metric of the same measurement, tags and time is one point, and the later value of a field counts; of an object the
latest state is shown, but for its history.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ...line_protocol import Point

OLD_NAMES = {"metrics": "metric"}
OBJECTS = frozenset({"object", "custom_object"})
TEXTS = frozenset({str, bytes})


@dataclass(slots=True)
class StoredPoint:
    """A point as queries find it; ``time`` in nanoseconds since 1970."""

    category: str
    measurement: str
    tags: Mapping[str, str]
    fields: Mapping[str, Any]
    time: int


def category_of(name: str) -> str:
    """A category by its own name."""
    return OLD_NAMES.get(name, name)


def as_kept(category: str, point: Point, time: int) -> StoredPoint | None:
    """The point as its receiver keeps it; ``None`` for a metric of texts alone."""
    tags: dict[str, Any] = point.tags
    fields: dict[str, Any] = point.fields
    if category == "metric":
        if any(type(value) in TEXTS for value in fields.values()):
            fields = {key: value for key, value in fields.items() if type(value) not in TEXTS}
        return StoredPoint(category, point.measurement, tags, fields, time) if fields else None
    tags, fields = _without_dots(tags), _without_dots(fields)
    if category == "logging" and "status" not in tags and "status" not in fields:
        fields = {**fields, "status": "unknown"}
    if category in OBJECTS and "name" not in tags and "name" not in fields:
        tags = {**tags, "name": "default"}
    return StoredPoint(category, point.measurement, tags, fields, time)


def as_queried(namespace: str, points: Iterable[StoredPoint]) -> Iterable[StoredPoint]:
    """The points that a query in a namespace looks at: each metric once, and each object as it is now."""
    if namespace == "metric":
        return _merged(points)
    return _latest(points) if namespace in OBJECTS else points


def _without_dots(values: dict[str, Any]) -> dict[str, Any]:
    if any("." in key for key in values):
        return {key.replace(".", "_"): value for key, value in values.items()}
    return values


def _merged(points: Iterable[StoredPoint]) -> Iterable[StoredPoint]:
    """By series, then by time: there are few series, and one object for the tags of each keeps many points small."""
    series: dict[Any, tuple[Mapping[str, str], dict[int, StoredPoint]]] = {}
    for point in points:
        key = point.measurement, frozenset(point.tags.items())
        point.tags, times = series.setdefault(key, (point.tags, {}))
        before = times.setdefault(point.time, point)
        if before is not point:
            before.fields = {**before.fields, **point.fields}
    return (point for _, times in series.values() for point in times.values())


def _latest(points: Iterable[StoredPoint]) -> Iterable[StoredPoint]:
    found: dict[tuple[str, str], StoredPoint] = {}
    for point in points:
        key = point.measurement, str(point.tags.get("name", point.fields.get("name")))
        before = found.get(key)
        if before is None or point.time >= before.time:
            found[key] = point
    return found.values()
