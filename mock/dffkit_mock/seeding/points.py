"""Points in a seed: a text of line protocol, or ``{category: logging, lines: …}``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..line_protocol import LineProtocolError, read_lines
from ..services.dataway.points import SECOND, PointLog, make_item
from .problems import SeedRefused

if TYPE_CHECKING:
    from ..instance import Instance
    from .seed import Entry

METRIC = "metric"


def add_points(instance: Instance, entry: Entry) -> None:
    """Keeps the points as if they had been written now; a text alone has metrics. Raises :class:`SeedRefused`."""
    given = {"lines": entry.value} if isinstance(entry.value, str) else entry.value
    if not isinstance(given, Mapping) or given.keys() - {"category", "lines"} or "lines" not in given:
        raise SeedRefused(f"{entry.place}: line protocol is expected, or {{category: …, lines: …}}")
    category, lines = given.get("category", METRIC), given["lines"]
    if not isinstance(category, str) or not isinstance(lines, str):
        raise SeedRefused(f"{entry.place}: category and lines are texts")
    try:
        points = read_lines(lines)
    except LineProtocolError as error:
        raise SeedRefused(f"{entry.place}: {error}") from None
    PointLog(instance.store).append(make_item(category, lines, points, 1, round(instance.clock() * SECOND)))
