"""Stored points as queries look at them: a value by its name, the source a point belongs to."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from .namespaces import Namespace

TIME = "time"
MILLISECOND = 1_000_000
DEFAULT_INDEX = "default"


class StoredPoint(Protocol):
    """A point with the category it was written to, and its time in nanoseconds since 1970."""

    @property
    def category(self) -> str:
        """Such as ``metric`` or ``logging``."""
        ...

    @property
    def measurement(self) -> str:
        """What the point is of."""
        ...

    @property
    def tags(self) -> Mapping[str, str]:
        """By what the point is told from others."""
        ...

    @property
    def fields(self) -> Mapping[str, Any]:
        """The values."""
        ...

    @property
    def time(self) -> int:
        """Nanoseconds since 1970."""
        ...


Reader = Callable[[StoredPoint], Any]


def reader(name: str, namespace: Namespace) -> Reader:
    """What a point has under a name: its time in milliseconds, a tag, a field, or what its namespace adds."""
    if name == TIME:
        return milliseconds
    added = _added(name, namespace)

    def read(point: StoredPoint) -> Any:
        found = point.tags.get(name)
        if found is None:
            found = point.fields.get(name)
        return added(point) if found is None and added else found

    return read


def milliseconds(point: StoredPoint) -> int:
    """The time of a point, as answers have it."""
    return point.time // MILLISECOND


def source_of(namespace: Namespace) -> Callable[[StoredPoint], str]:
    """To which source of a namespace a point belongs."""
    name = namespace.source
    if name is None or not namespace.tagged:
        return lambda point: point.measurement
    return lambda point: point.tags.get(name) or point.measurement


def names_of(points: Iterable[StoredPoint], namespace: Namespace) -> list[str]:
    """All names that points have values under, sorted, without the time."""
    found: set[str] = {namespace.source} if namespace.source else set()
    if namespace.index:
        found.add("index")
    for point in points:
        found.update(point.tags, point.fields)
    return sorted(found - {TIME})


def plain(value: Any) -> Any:
    """A value as JSON has it: bytes are base64."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return [plain(one) for one in value] if isinstance(value, list) else value


def _added(name: str, namespace: Namespace) -> Reader | None:
    if name == namespace.source:
        return source_of(namespace)
    if name == "index" and namespace.index:
        return lambda _: DEFAULT_INDEX
    return None
