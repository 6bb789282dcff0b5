"""A field of the header, the query or the body that has the value agreed upon: any one of several."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any

from ...refusals import Refusal

if TYPE_CHECKING:
    from ....entities import ApiAuth
    from ...requests.incoming import Incoming
    from ...service import Service


async def check(service: Service, auth: ApiAuth, incoming: Incoming, realm: str) -> None:  # noqa: ARG001
    """Looks at the fields, and takes those of query and body away: the function is not given them."""
    body = incoming.body.value if isinstance(incoming.body.value, dict) else {}
    places: dict[str, Any] = {"header": incoming.request.headers, "query": incoming.query, "body": body}
    fits = [_equal(places[field.location].get(field.name), field.value) for field in auth.fields]
    for field in auth.fields:
        if field.location != "header":
            places[field.location].pop(field.name, None)
    if not any(fits):
        raise Refusal("EAPIAuth", "Fixed Field Auth failed")


def _equal(found: object, value: str) -> bool:
    return isinstance(found, str) and hmac.compare_digest(found.encode("utf-8", "replace"), value.encode())
