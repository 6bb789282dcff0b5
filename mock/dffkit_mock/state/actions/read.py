"""Read: one record, by its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...exchange import Reply
    from ..call import Call


def read(call: Call) -> Reply:
    """Shows the named record; raises ``NotFound``."""
    return call.show(call.named())
