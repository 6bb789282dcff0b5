"""The specs as the mock has read them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ..exchange import Reply

if TYPE_CHECKING:
    from ..catalogue import Catalogue
    from ..document import Document
    from ..exchange import Exchange
    from .address import Addresses


def spec_addresses(catalogue: Catalogue) -> Addresses:
    """``specs/<stem>.json`` of each stem."""
    return {f"specs/{stem}.json": {"GET": partial(_show, document)} for stem, document in catalogue.documents.items()}


def _show(document: Document, _exchange: Exchange) -> Reply:
    return Reply(200, {"content-type": "application/json"}, document.text)
