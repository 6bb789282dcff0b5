"""Who may ask the mock's own addresses: anybody but pages of other origins, in the browser of whoever runs the mock.

- *By another name.* A name on the internet may be made to mean this machine (DNS rebinding), and its page is then of
  the mock's own origin. So ``Host`` has to be an address, a name without a dot, or one that no public DNS has.
- *By a request across origins.* A page may send one that it cannot read the answer of. So what changes something is
  refused where ``Sec-Fetch-Site`` or ``Origin`` says that it comes from elsewhere, another port of this machine
  included. Programs send neither, and are let through.

Sources: WHATWG Fetch, "`Origin` header"; W3C "Fetch Metadata Request Headers", 2.4; RFC 6761; RFC 6762; RFC 8375.
"""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING

from .address import refuse

if TYPE_CHECKING:
    from ..exchange import Exchange, Reply

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
PRIVATE = (".localhost", ".local", ".test", ".internal", ".home.arpa")
"""Names under these are never those of public DNS."""

_OWN = frozenset({"same-origin", "none"})
_HOST = re.compile(r"(\[[0-9a-f:.%]+\]|[^:\[\]/@?#\\]+)(?::[0-9]*)?", re.IGNORECASE)


def refuse_foreign(exchange: Exchange) -> Reply | None:
    """The refusal of what a page of another origin may have sent, ``None`` for everything else."""
    host = exchange.headers.get("host")
    if host and not _is_local(host):
        sentence = "by this name any page could reach the mock: call its own addresses by IP address, or as localhost"
        return refuse(403, sentence)
    if exchange.method in SAFE:
        return None
    site, origin = exchange.headers.get("sec-fetch-site"), exchange.headers.get("origin")
    if (site and site not in _OWN) or (origin and origin.partition("://")[2].lower() != host.lower()):
        return refuse(403, "a page of another origin may change nothing here: use the mock's own page, or no browser")
    return None


def _is_local(host: str) -> bool:
    found = _HOST.fullmatch(host)
    if found is None:
        return False
    name = found[1].lower().rstrip(".")
    if "." not in name.strip("[]") and not name.startswith("["):
        return True
    try:
        ipaddress.ip_address(name.strip("[]").partition("%")[0])
    except ValueError:
        return name.endswith(PRIVATE)
    return True
