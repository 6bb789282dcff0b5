"""The live page at ``/_mock/``: files of ours, and nothing from anywhere else."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..exchange import Reply

if TYPE_CHECKING:
    from ..exchange import Exchange
    from .address import Addresses

FOLDER = Path(__file__).parent.parent / "page"
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
FILES = (
    "index.html",
    "page.css",
    "page.js",
    "admin.js",
    "details.js",
    "elements.js",
    "faults.js",
    "icon.svg",
    "narrow.css",
    "operations.js",
    "requests.css",
    "requests.js",
    "state.js",
    "views.css",
)
INDEX = "index.html"

_HEADERS = {
    # Nothing inline, nothing from elsewhere, in nobody's frame: what was sent to the mock is shown here.
    "content-security-policy": "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",  # an upgrade shows at once
}


def page_addresses() -> Addresses:
    """The page itself, under the empty name, and its files by theirs."""
    return {("" if name == INDEX else name): {"GET": partial(_show, name)} for name in FILES}


def _show(name: str, _exchange: Exchange) -> Reply:
    path = FOLDER / name
    return Reply(200, {"content-type": f"{TYPES[path.suffix]}; charset=utf-8", **_HEADERS}, path.read_bytes())
