"""SmartChart data sets that are configured, loaded, queried and paged, and files that are uploaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .definition import WrongDefinition, read_definition
from .querying import page, query
from .receiving import receive
from .uploads import upload

if TYPE_CHECKING:
    from ...exchange import Reply
    from ...state import Call

__all__ = ["HANDLERS", "WrongDefinition", "read_definition"]


def post(call: Call) -> Reply:
    """One address, two things: with ``ds`` it receives, without it shows a page."""
    return receive(call) if "ds" in call.exchange.payload else page(call)


HANDLERS = {
    ("dataset", "post_dataset"): post,
    ("dataset", "query_dataset"): query,
    ("dataset", "upload_file"): upload,
}
