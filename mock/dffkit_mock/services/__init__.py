"""What one service does that no generic rule knows: one folder a stem, one file a topic.

A handler answers an operation from the store, instead of the generic action that its ``x-dffkit-resource`` names; it
may ask for that answer (``call.generic()``) and add to it. What the spec can say belongs into the spec.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..exchange import Reply
    from ..state import Call

Handler = Callable[["Call"], "Reply | None"]
"""``None`` leaves the answer to the engine."""

STEMS = frozenset({"dataset", "dataway", "functiongraph", "guance"})
"""The stems that have handlers: their ``HANDLERS``, by stem and operationId."""


def find_handler(stem: str, operation_id: str) -> Handler | None:
    """The handler of an operation; its service is imported when it is first asked for something."""
    return _handlers(stem).get((stem, operation_id)) if stem in STEMS else None


@cache
def _handlers(stem: str) -> Mapping[tuple[str, str], Handler]:
    handlers: Mapping[tuple[str, str], Handler] = import_module(f".{stem}", __package__).HANDLERS
    return handlers
