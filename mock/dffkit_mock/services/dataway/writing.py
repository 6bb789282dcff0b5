"""Takes points in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...validate.points import NANOSECONDS
from .categories import category_of
from .points import SECOND, PointLog, make_item

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call


def write(call: Call) -> Reply | None:
    """Keeps the points; the answer is the documented one."""
    exchange = call.exchange
    unit = NANOSECONDS.get(exchange.values.get("query", {}).get("precision", "n"), 1)
    category = category_of(exchange.values["path"]["category"])
    received = round(exchange.received * SECOND)
    PointLog(call.store).append(make_item(category, exchange.payload, exchange.points, unit, received))
    return None
