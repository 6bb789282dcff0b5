"""Act: whatever else is done with a thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..sets import apply_sets

if TYPE_CHECKING:
    from ...exchange import Reply
    from ..call import Call


def act(call: Call) -> Reply | None:
    """Leaves the answer to the engine; raises ``NotFound`` where what is named could be stored and is not.

    What the operation sets (``sets``) is set.
    """
    place = call.resource.key
    if call.resource.parent is not None:
        call.scope()
    if place is None or place.is_made or not call.kind.is_made:
        return None
    named = call.keys()
    for key in named:
        record = call.find(key)
        if call.resource.sets:
            call.change(record, **apply_sets(call.resource.sets, call.exchange, record.value))
    return None
