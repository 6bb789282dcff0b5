"""Who may call an API: four types, a file each."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...refusals import Refusal
from . import fixed_field, func, http_basic, http_digest

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ....entities import Api, ApiAuth
    from ...requests.incoming import Incoming
    from ...service import Service

__all__ = ["TYPES", "authorise"]

TYPES: dict[str, Callable[[Service, ApiAuth, Incoming, str], Awaitable[None]]] = {
    "fixedField": fixed_field.check,
    "httpBasic": http_basic.check,
    "httpDigest": http_digest.check,
    "func": func.check,
}
"""Each returns where the caller may call, and raises :class:`Refusal` otherwise; the text is the realm."""


async def authorise(service: Service, api: Api, incoming: Incoming) -> None:
    """Lets pass who proves to be one that may; raises :class:`Refusal`."""
    if api.auth_id is None:
        return
    auth = service.entities().auth(api.auth_id)
    if auth is None:
        # An API that somebody wanted guarded is never open.
        raise Refusal("EAPIAuth", f"API Auth {api.auth_id} is missing", {"id": api.id})
    await TYPES[auth.type](service, auth, incoming, f"{api.kind}:{quote(api.id)}")  # a header is ASCII
