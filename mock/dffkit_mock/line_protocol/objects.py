"""The JSON form of points: a list of objects with measurement, tags, fields and time."""

from __future__ import annotations

from typing import Any

from .point import Point

DEFAULT_MEASUREMENT = "__default"


def read_objects(payload: list[dict[str, Any]]) -> list[Point]:
    """The points of a payload that the spec allows. JSON has one kind of number: whole ones are ``int``."""
    return [
        Point(given.get("measurement", DEFAULT_MEASUREMENT), given.get("tags", {}), given["fields"], given.get("time"))
        for given in payload
    ]
