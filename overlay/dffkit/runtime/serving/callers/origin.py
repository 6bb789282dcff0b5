"""Who may use what is open without signing in: programs of this machine and the page, not pages of other origins.

- *By another name.* A name on the internet may be made to mean this machine (DNS rebinding), and its page is then of
  the server's own origin. So ``Host`` has to be an address, a name without a dot, or one that no public DNS has.
- *By a request across origins.* A page may send one that it cannot read the answer of. So it is refused where
  ``Sec-Fetch-Site`` or ``Origin`` says that it comes from elsewhere. Programs send neither.

- *Through a proxy* of this machine, which makes everybody's requests its own.

Sources: WHATWG Fetch, "`Origin` header"; W3C "Fetch Metadata Request Headers", 2.4; RFC 6761; RFC 6762; RFC 7239;
RFC 8375; RFC 9110, 7.6.3.
"""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING

from ..refusals import Refusal

if TYPE_CHECKING:
    from starlette.requests import Request

PRIVATE = (".localhost", ".local", ".test", ".internal", ".home.arpa")
"""Names under these are never those of public DNS."""

OF_PROXIES = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
"""Headers by which a proxy says that it passes on what somebody else has asked."""

_OWN = frozenset({"same-origin", "none"})
_HOST = re.compile(r"(\[[0-9a-f:.%]+\]|[^:\[\]/@?#\\]+)(?::[0-9]*)?", re.IGNORECASE)


def refuse_foreign(request: Request) -> None:
    """Raises :class:`Refusal` for what a page of another origin may have sent."""
    host = request.headers.get("host", "")
    if not _is_local(host):
        raise Refusal(
            "EUserPrivilege", "By this name any page could reach the runtime: call it by IP address, or as localhost"
        )
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    is_navigation = request.method == "GET" and request.headers.get("sec-fetch-mode") == "navigate"
    if (site and site not in _OWN and not is_navigation) or (
        origin and origin.partition("://")[2].lower() != host.lower()
    ):
        raise Refusal("EUserPrivilege", "A page of another origin may not call this: use the runtime's own page")


def is_of_this_machine(request: Request) -> bool:
    """Whether a program of this machine asks, for itself: what a proxy beside the server passes on is of anybody."""
    is_passed_on = any(name in request.headers for name in OF_PROXIES)
    return is_loopback(request.client.host if request.client else None) and not is_passed_on


def refuse_strangers(request: Request) -> None:
    """Raises :class:`Refusal` for a page from elsewhere that calls an API which nobody has declared.

    Such APIs are there so that a folder can be tried: a page that somebody happens to look at may not call them. Pages
    of this machine may, also those of another port.
    """
    if is_loopback(request.client.host if request.client else None) and not _is_local(request.headers.get("host", "")):
        raise _stranger()
    origin = request.headers.get("origin")
    if origin is not None:
        host = origin.partition("://")[2]
        if host.lower() != request.headers.get("host", "").lower() and not _is_loopback_name(host):
            raise _stranger()
    elif request.headers.get("sec-fetch-site") in {"cross-site", "same-site"}:
        raise _stranger()


def is_loopback(address: str | None) -> bool:
    """Whether an address is one of this machine only."""
    try:
        return ipaddress.ip_address(address or "").is_loopback
    except ValueError:
        return address == "localhost"


def _stranger() -> Refusal:
    return Refusal(
        "EUserPrivilege",
        "Pages from elsewhere call only what dff.yaml declares: declare this API under sync_apis or async_apis",
    )


def _is_loopback_name(host: str) -> bool:
    found = _HOST.fullmatch(host)
    return found is not None and (is_loopback(found[1].strip("[]")) or found[1].lower().endswith(".localhost"))


def _is_local(host: str) -> bool:
    found = _HOST.fullmatch(host)
    if found is None:
        return not host
    name = found[1].lower().rstrip(".")
    if "." not in name.strip("[]") and not name.startswith("["):
        return True
    try:
        ipaddress.ip_address(name.strip("[]").partition("%")[0])
    except ValueError:
        return name.endswith(PRIVATE)
    return True
