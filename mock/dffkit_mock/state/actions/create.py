"""Create: a new record, or one for each key that the body names."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...exchange import Reply
    from ..call import Call


def create(call: Call) -> Reply:
    """Makes what the body says, and shows the first of it; raises ``Conflict`` where a key is taken."""
    place = call.resource.key
    if place is None or place.is_made:
        return call.show(call.make(call.payload))
    made = [
        call.make(owner, **{call.kind.id: key})
        for key, owner in zip(call.keys(), place.owners(call.exchange), strict=True)
    ]
    return call.show(made[0] if made else None)
