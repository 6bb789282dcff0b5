"""A data point as scripts write it, and the first look at one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

from ..errors import MisuseError

if TYPE_CHECKING:
    from datetime import datetime

# One point or many; a dict will do wherever a Point is meant.
Points = Mapping[str, Any] | Iterable[Mapping[str, Any]]


class Point(TypedDict, total=False):
    """One data point.

    - ``tags``: text by name; empty ones are left out.
    - ``fields``: text, whole numbers, floats, booleans, bytes, or lists of one of these kinds, by name; ``None`` is
      left out, and one value at least is needed.
    - ``timestamp``: seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by their size, or a
      ``datetime`` with a time zone; left out, it is now.
    """

    measurement: Required[str]
    tags: Mapping[str, str | None] | None
    fields: Required[Mapping[str, Any]]
    timestamp: float | datetime | None


KEYS = ("measurement", "tags", "fields", "timestamp")


def checked(point: object, name: str) -> Mapping[str, Any]:
    """The point, if it has the keys of one and of the right kinds; ``name`` stands for it in messages."""
    if not isinstance(point, Mapping):
        raise MisuseError(f"{name} must be a dict with measurement, tags, fields and timestamp, not {shown(point)}")
    for key in point:
        if key not in KEYS:
            raise MisuseError(f"{name} has a key {shown(key)}; the keys of a point are {', '.join(KEYS)}")
    measurement = point.get("measurement")
    if not isinstance(measurement, str):
        raise MisuseError(f"measurement of {name} must be text, not {shown(measurement)}")
    if point.get("tags") is not None:
        _check_mapping("tags", point["tags"], name)
    _check_mapping("fields", point.get("fields"), name)
    return point


def _check_mapping(part: str, given: object, name: str) -> None:
    if not isinstance(given, Mapping):
        raise MisuseError(f"{part} of {name} must be a dict, not {shown(given)}")
    for key in given:
        if not isinstance(key, str):
            raise MisuseError(f"a key in {part} of {name} must be text, not {shown(key)}")


def shown(value: object, longest: int = 60) -> str:
    """Kind and start of a value, for a message."""
    try:
        text = repr(value)
    except ValueError:  # Python's own limit, against the time that writing a long number takes
        text = "of very many digits"
    return f"{type(value).__name__} {text if len(text) <= longest else text[: longest - 1] + '…'}"
