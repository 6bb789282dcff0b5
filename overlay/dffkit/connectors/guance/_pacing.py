"""Whether requests to Guance are held back, and who is counted.

Source: Guance docs, "OpenAPI / API limit": 20 requests a minute with one API key, 200 in one workspace.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ...nodes import table
from ...pacing import Limits, Pace
from ...settings import flag

if TYPE_CHECKING:
    from ...settings import Settings


def pacing(given: Any) -> bool | Limits:
    """True or false, or the limits to keep to."""
    if isinstance(given, Limits):
        return given
    try:
        return flag(given)
    except ValueError:
        raise ValueError("true or false, or limits of your own: Limits(calls=…) of dffkit.pacing") from None


def pace(settings: Settings, endpoint: str) -> Pace | None:
    """The pace of the key at this address; ``None`` where requests go out as they come."""
    given = settings.values["pacing"]
    if given is False or (given is None and not is_vendors(endpoint)):
        return None
    limits = given if isinstance(given, Limits) else Limits()
    return Pace(limits, place(endpoint), settings.text("api_key_id"))


def is_vendors(endpoint: str) -> bool:
    """Whether an address is one of the vendor's: of a node in the table, or of a newer one beside them."""
    return _domain(endpoint) in _domains()


def place(endpoint: str) -> str:
    """An address as it is compared with others: without its scheme, in small letters."""
    parts = urlsplit(endpoint)
    return f"{parts.netloc.lower().removesuffix(':443')}{parts.path}".rstrip("/")


@cache
def _domains() -> frozenset[str]:
    return frozenset(_domain(node.addresses.openapi) for node in table().nodes.values())


def _domain(address: str) -> str:
    """The last two names of a host, as ``guance.com``."""
    return ".".join((urlsplit(address).hostname or "").rsplit(".", 2)[-2:])
