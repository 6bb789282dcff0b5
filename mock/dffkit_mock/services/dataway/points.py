"""The points that were written, kept as they came: one item a request, read again when a query asks.

An item of the log ``("dataway", "points")`` is what a seed may write, too::

    {"category": "metric", "received": 1767225600000000000, "points": 1, "first": …, "last": …,
     "measurements": ["cpu"], "lines": "cpu,host=a usage=1"}

- ``category`` and ``lines`` are all that is needed. A body in JSON stands under ``objects`` instead of ``lines``.
- ``received``, ``first``, ``last`` are nanoseconds since 1970: the time of points that have none, the earliest and the
  latest of the request. ``unit`` is how many nanoseconds a unit of its times is, 1 where it is left out.
- ``measurements`` names those of the request, unless they are many.

Of a million points or 256 MiB of text the oldest requests go, down to nine tenths; the newest always stays. A record of
the kind ``("dataway", "point_log")`` counts them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from ...line_protocol import LineProtocolError, Point, read_lines, read_objects
from .categories import as_kept, category_of

if TYPE_CHECKING:
    from ...store import Store
    from .categories import StoredPoint

LOG, COUNTS = ("dataway", "points"), ("dataway", "point_log")
SECOND = 1_000_000_000
NAMED = 16  # measurements of an item
ITEM = 600  # bytes that an item takes beside its text

Item = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is kept: ``points``, and ``size`` in bytes."""

    points: int = 1_000_000
    size: int = 256 * 1024 * 1024


class Wanted(Protocol):
    """Which points a reader is interested in; what it is not, it may get all the same."""

    @property
    def category(self) -> str:
        """Of the points."""
        ...

    @property
    def measurements(self) -> frozenset[str] | None:
        """Names, ``None`` for all."""
        ...

    @property
    def start(self) -> int | None:
        """Nanoseconds since 1970."""
        ...

    @property
    def end(self) -> int | None:
        """Nanoseconds since 1970, included."""
        ...


class PointLog:
    """The points of the workspace, in a store."""

    def __init__(self, store: Store, limits: Limits | None = None) -> None:
        self._store, self._limits = store, limits or Limits()

    def append(self, item: Item) -> None:
        """Keeps the points of a request; a transaction is open."""
        counts = self.counts()
        self._store.append(LOG, (), [item])
        counts = _added(counts, item)
        written = {**counts["written"], item["category"]: counts["written"].get(item["category"], 0) + item["points"]}
        counts = {**counts, "written": written}
        if counts["points"] > self._limits.points or counts["size"] > self._limits.size:
            counts = self._shorten(counts)
        self._store.put(COUNTS, (), "kept", counts)

    def counts(self) -> dict[str, Any]:
        """``points`` and ``size`` that are kept, and how many points were ``written``, by category."""
        kept = self._store.get(COUNTS, (), "kept")
        if kept is not None:
            return dict(kept.value)
        counts: dict[str, Any] = {"points": 0, "size": 0, "written": {}}
        for item in self._store.items(LOG, ()):
            counts = _added(counts, item)
        return counts

    def read(self, wanted: Wanted) -> Iterator[StoredPoint]:
        """The points that may be wanted, in the order in which they came."""
        for item in self._store.items(LOG, ()):
            if category_of(item["category"]) == wanted.category and _may_have(item, wanted):
                yield from _read(item, wanted.category)

    def _shorten(self, counts: dict[str, Any]) -> dict[str, Any]:
        items: Sequence[Item] = self._store.items(LOG, ())
        most, size, first = self._limits.points * 9 // 10, self._limits.size * 9 // 10, 0
        while first < len(items) - 1 and (counts["points"] > most or counts["size"] > size):
            counts = _added(counts, items[first], -1)
            first += 1
        self._store.trim(LOG, (), first)
        return counts


def make_item(category: str, payload: Any, points: Sequence[Point], unit: int, received: int) -> dict[str, Any]:
    """What is kept of a request: its text as it came, and what is needed to pass over it."""
    names = {point.measurement for point in points}
    times = [received if point.time is None else point.time for point in points]
    return {
        "category": category,
        "received": received,
        "points": len(points),
        "first": min(times),
        "last": max(times),
        **({"unit": unit} if unit != 1 else {}),
        **({"measurements": sorted(names)} if len(names) <= NAMED else {}),
        "lines" if isinstance(payload, str) else "objects": payload,
    }


def _added(counts: dict[str, Any], item: Item, sign: int = 1) -> dict[str, Any]:
    text = item.get("lines")
    size = ITEM + (len(text) if text is not None else ITEM * len(item.get("objects", ())))
    points = item.get("points", text.count("\n") + 1 if text is not None else len(item.get("objects", ())))
    return {**counts, "points": counts["points"] + sign * points, "size": counts["size"] + sign * size}


def _may_have(item: Item, wanted: Wanted) -> bool:
    names = item.get("measurements")
    if names is not None and wanted.measurements is not None and wanted.measurements.isdisjoint(names):
        return False
    begins_in_time = wanted.end is None or item.get("first", wanted.end) <= wanted.end
    return begins_in_time and (wanted.start is None or item.get("last", wanted.start) >= wanted.start)


def _read(item: Item, category: str) -> Iterator[StoredPoint]:
    unit, received = item.get("unit", 1), item.get("received", 0)
    for point in _points(item):
        time = received if point.time is None else point.time * unit
        kept = as_kept(category, point, time)
        if kept is not None:
            yield kept


def _points(item: Item) -> list[Point]:
    """What was validated when it came; a seed may hold anything, and what is none is passed over."""
    try:
        return read_objects(item["objects"]) if "objects" in item else read_lines(item["lines"])
    except (LineProtocolError, KeyError, TypeError):
        return []
