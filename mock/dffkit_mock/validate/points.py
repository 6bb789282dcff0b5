"""Bodies that are data points: line protocol in text, or objects in JSON."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..line_protocol import LineProtocolError, read_lines, read_objects

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..line_protocol import Point

OPERATIONS = frozenset({("dataway", "write_by_category")})
"""The operations whose bodies are points."""

NANOSECONDS = {"n": 1, "u": 10**3, "ms": 10**6, "s": 10**9, "m": 60 * 10**9, "h": 3600 * 10**9}
"""How long each unit is that the query parameter ``precision`` names (Guance docs, "DataKit API")."""


def read_points(exchange: Exchange) -> list[str]:
    """Sets ``exchange.points`` from a payload that the spec allows, times in nanoseconds; the violations."""
    payload = exchange.payload
    try:
        points = read_lines(payload) if isinstance(payload, str) else read_objects(payload)
    except LineProtocolError as error:
        return [str(error)]
    exchange.points = _in_nanoseconds(points, exchange.values.get("query", {}).get("precision", "n"))
    return []


def _in_nanoseconds(points: list[Point], precision: str) -> list[Point]:
    unit = NANOSECONDS.get(precision, 1)
    if unit == 1:
        return points
    return [point if point.time is None else replace(point, time=point.time * unit) for point in points]
