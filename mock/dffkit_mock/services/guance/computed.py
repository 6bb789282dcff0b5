"""Records with properties that Guance computes from others: made and changed as any, then computed anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .conditions import blacklist_conditions, index_conditions
from .mutes import moments
from .service_settings import team

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ...exchange import Reply
    from ...state import Call

COMPUTED: Mapping[str, Callable[[Mapping[str, Any]], Mapping[str, Any]]] = {
    "blacklist": blacklist_conditions,
    "log_backup": index_conditions,
    "log_index": index_conditions,
    "mute": moments,
    "service": team,
}
"""What is computed of a record, by its kind."""


def create(call: Call) -> Reply:
    """A new record, with what follows from it."""
    record = call.make(call.payload)
    return call.show(call.change(record, **COMPUTED[call.kind.name](record.value)))


def modify(call: Call) -> Reply:
    """A changed record, with what follows from it now."""
    record = call.merge(call.named(), call.payload)
    return call.show(call.change(record, **COMPUTED[call.kind.name](record.value)))
