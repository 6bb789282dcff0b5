"""What one service does that no generic rule knows: one folder a stem, one file a topic.

A handler answers an operation from the store, instead of the generic action that its ``x-dffkit-resource`` names; it
may ask for that answer (``call.generic()``) and add to it. What the spec can say belongs into the spec.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from . import dataset, dataway, functiongraph, guance

if TYPE_CHECKING:
    from ..exchange import Reply
    from ..state import Call

Handler = Callable[["Call"], "Reply | None"]
"""``None`` leaves the answer to the engine."""

HANDLERS: Mapping[tuple[str, str], Handler] = {
    **dataset.HANDLERS,
    **dataway.HANDLERS,
    **functiongraph.HANDLERS,
    **guance.HANDLERS,
}
"""Handlers by stem and operationId."""
