"""List: the records of a scope, those that pass the filters, a page of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...exchange import Reply
    from ..call import Call


def list_records(call: Call) -> Reply:
    """Shows a page, in the order of creation; raises ``NotFound`` where the parent is not stored."""
    return call.show_list(call.filtered(call.records()))
