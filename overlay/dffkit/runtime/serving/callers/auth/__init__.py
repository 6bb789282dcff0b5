"""Who may call an API: four types, a file each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from ...refusals import Refusal
from . import fixed_field, func, http_basic, http_digest

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ....entities import Api, ApiAuth
    from ...requests.incoming import Incoming
    from ...service import Service

__all__ = ["TYPES", "authorise", "authorise_by_head"]

TYPES: dict[str, Callable[[Service, ApiAuth, Incoming, str], Awaitable[None]]] = {
    "fixedField": fixed_field.check,
    "httpBasic": http_basic.check,
    "httpDigest": http_digest.check,
    "func": func.check,
}
"""Each returns where the caller may call, and raises :class:`Refusal` otherwise; the text is the realm."""


OF_THE_HEAD = frozenset({"httpBasic", "httpDigest"})


async def authorise(service: Service, api: Api, incoming: Incoming) -> None:
    """Lets pass who proves to be one that may; raises :class:`Refusal`."""
    auth = _auth(service, api)
    if auth is not None:
        await TYPES[auth.type](service, auth, incoming, _realm(api))


async def authorise_by_head(service: Service, api: Api, incoming: Incoming) -> None:
    """The same before there is a body, where the proof stands in the head or in the query; else it lets pass."""
    auth = _auth(service, api)
    if auth is None:
        return
    has_fields = auth.type == "fixedField" and all(field.location != "body" for field in auth.fields)
    if has_fields or auth.type in OF_THE_HEAD:
        # Of a copy, because the fields are taken away.
        await TYPES[auth.type](service, auth, replace(incoming, query=dict(incoming.query)), _realm(api))


def _auth(service: Service, api: Api) -> ApiAuth | None:
    if api.auth_id is None:
        return None
    auth = service.entities().auth(api.auth_id)
    if auth is None:
        # An API that somebody wanted guarded is never open.
        raise Refusal("EAPIAuth", f"API Auth {api.auth_id} is missing", {"id": api.id})
    return auth


def _realm(api: Api) -> str:
    return f"{api.kind}:{quote(api.id)}"  # a header is ASCII
