"""Who may use what is open without signing in: programs of this machine and the page, not pages of other origins.

- *By another name.* A name on the internet may be made to mean this machine (DNS rebinding), and its page is then of
  the server's own origin. So ``Host`` has to be an address, a name without a dot, or one that no public DNS has.
- *By a request across origins.* A page may send one that it cannot read the answer of. So it is refused where
  ``Sec-Fetch-Site`` or ``Origin`` says that it comes from elsewhere. Programs send neither.

Sources: WHATWG Fetch, "`Origin` header"; W3C "Fetch Metadata Request Headers", 2.4; RFC 6761; RFC 6762; RFC 8375.
"""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING

from .refusals import Refusal

if TYPE_CHECKING:
    from starlette.requests import Request

PRIVATE = (".localhost", ".local", ".test", ".internal", ".home.arpa")
"""Names under these are never those of public DNS."""

_OWN = frozenset({"same-origin", "none"})
_HOST = re.compile(r"(\[[0-9a-f:.%]+\]|[^:\[\]/@?#\\]+)(?::[0-9]*)?", re.IGNORECASE)


def refuse_foreign(request: Request) -> None:
    """Raises :class:`Refusal` for what a page of another origin may have sent."""
    host = request.headers.get("host", "")
    if host and not _is_local(host):
        raise Refusal(
            "EUserPrivilege", "By this name any page could reach the runtime: call it by IP address, or as localhost"
        )
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    is_navigation = request.method == "GET" and request.headers.get("sec-fetch-mode") == "navigate"
    if (site and site not in _OWN and not is_navigation) or (
        origin and origin.partition("://")[2].lower() != host.lower()
    ):
        raise Refusal("EUserPrivilege", "A page of another origin may not call this: use the runtime's own page")


def is_loopback(address: str | None) -> bool:
    """Whether an address is one of this machine only."""
    try:
        return ipaddress.ip_address(address or "").is_loopback
    except ValueError:
        return address == "localhost"


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
