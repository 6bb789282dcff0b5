"""What is promised to become of a point, said a second time: the point a receiver finds, or that it is refused.

Source: the docstrings of ``dffkit.line_protocol``. Nothing of what encodes is used here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

from dffkit_mock.line_protocol import Point

from .refusal import Refused, need

INT64 = range(-(2**63), 2**63)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
PARTS = {"measurement", "tags", "fields", "timestamp"}


def promised(point: Any, now: int, unit: int) -> Point:
    """The point as it is read again; raises :class:`Refused`."""
    need(isinstance(point, Mapping) and point.keys() <= PARTS and isinstance(point.get("measurement"), str))
    tags = point.get("tags") or {}
    need(isinstance(tags, Mapping) and isinstance(point.get("fields"), Mapping))
    measurement = name(point["measurement"], 1024)
    need(measurement and not measurement.startswith("#"))
    found_tags = unique([pair for key, value in tags.items() if (pair := tag(key, value))])
    found_fields = unique(
        [(name(key, 256), field(value)) for key, value in point["fields"].items() if value is not None]
    )
    need(found_fields and "" not in found_fields and not found_tags.keys() & found_fields.keys())
    return Point(measurement, found_tags, found_fields, time(point.get("timestamp"), now) // unit)


def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The pairs; no name may be there twice."""
    need(len(dict(pairs)) == len(pairs))
    return dict(pairs)


def name(text: str, most: int) -> str:
    """Blanks become spaces, backslashes at the end go."""
    found = "".join(" " if character.isspace() else character for character in text).rstrip("\\")
    need(len(characters(found)) <= most)
    return found


def characters(text: str) -> bytes:
    """As UTF-8; half of a surrogate pair is no character."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise Refused from None


def tag(key: str, value: Any) -> tuple[str, str] | None:
    """``None`` for an empty one, which is left out."""
    need(value is None or isinstance(value, (bool, str)))
    text = str(value).lower() if isinstance(value, bool) else value or ""
    # The value alone says whether the tag is there, so the key of an empty one may be anything.
    if not text.rstrip("\\"):
        return None
    written, key = name(text, 1024), name(key, 256)
    return (key, written) if key else None


def field(value: Any) -> Any:
    """A scalar, or a list of one kind."""
    if not isinstance(value, (list, tuple)):
        return scalar(value)
    items = [scalar(item) for item in value]
    need(len(set(map(type, items))) <= 1)
    return items


def scalar(value: Any) -> Any:
    """Text, a number that fits, a boolean or bytes."""
    need(isinstance(value, (bool, int, float, str, bytes, bytearray)))
    if isinstance(value, str):
        characters(value)
    elif isinstance(value, float):
        need(math.isfinite(value))
    elif isinstance(value, int):
        need(value in INT64)
    return bytes(value) if isinstance(value, bytearray) else value


def time(given: Any, now: int) -> int:
    """Nanoseconds: times 1000 until it has the size of them, three times at most; fractions are kept."""
    if isinstance(given, datetime):
        need(given.tzinfo is not None)
        lasting = given - EPOCH
        return ((lasting.days * 86400 + lasting.seconds) * 10**6 + lasting.microseconds) * 1000
    need(given is None or (isinstance(given, (int, float, Decimal)) and not isinstance(given, bool)))
    if not given:
        return now
    need(math.isfinite(given))
    found = Fraction(repr(given) if isinstance(given, float) else given)
    for _ in range(3):
        found *= 1000 if found < 10**18 else 1
    need(0 <= found < 2**63)
    return math.floor(found)
