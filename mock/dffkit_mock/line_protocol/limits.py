"""What the receivers take of one point. Source: Guance docs, "DataKit API", limits of data points."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .point import Point

TAGS = 256
FIELDS = 1024
KEY = SMALLEST_LIMIT = 256  # bytes, as all below
TAG_VALUE = 1024
ALL_TAGS = 64 * 1024
MEASUREMENT = 1024
TEXT = 32 * 1024 * 1024


def excess(point: Point) -> str | None:
    """What of a point is more than a receiver takes, in a few words; ``None`` for a point that fits."""
    if len(point.tags) > TAGS:
        return f"{len(point.tags)} tags, of at most {TAGS}"
    if len(point.fields) > FIELDS:
        return f"{len(point.fields)} fields, of at most {FIELDS}"
    for name, text, limit in _texts(point):
        # A character has four bytes at most, so most need no counting.
        if len(text) * 4 > limit and (size := _size(text)) > limit:
            return f"{name} of {size} bytes, of at most {limit}"
    if len(point.tags) * (KEY + TAG_VALUE) > ALL_TAGS:
        size = sum(_size(key) + _size(value) for key, value in point.tags.items())
        if size > ALL_TAGS:
            return f"tags of {size} bytes together, of at most {ALL_TAGS}"
    return None


def _texts(point: Point) -> list[tuple[str, str, int]]:
    found = [("a measurement", point.measurement, MEASUREMENT)]
    for key, tag in point.tags.items():
        found += (("a tag key", key, KEY), ("a tag value", tag, TAG_VALUE))
    for key, value in point.fields.items():
        found.append(("a field key", key, KEY))
        if type(value) is str:
            found.append(("a text", value, TEXT))
    return found


def _size(text: str) -> int:
    return len(text.encode("utf-8", "replace"))
