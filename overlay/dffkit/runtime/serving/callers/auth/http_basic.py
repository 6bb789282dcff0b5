"""HTTP Basic: a user and a password. Source: RFC 7617."""

from __future__ import annotations

import base64
import hmac
from typing import TYPE_CHECKING

from ...refusals import Refusal

if TYPE_CHECKING:
    from ....entities import ApiAuth
    from ...requests.incoming import Incoming
    from ...service import Service


async def check(service: Service, auth: ApiAuth, incoming: Incoming, realm: str) -> None:  # noqa: ARG001
    """Looks at ``Authorization``; a refusal asks for it."""
    user, password = _read(incoming.request.headers.get("authorization", ""))
    # Also of an unknown user: how long it takes tells nothing.
    known = auth.users.get(user, "")
    fits = hmac.compare_digest(password.encode("utf-8", "replace"), known.encode())
    if not (fits and user in auth.users):
        raise Refusal("EAPIAuth", "HTTP Basic Auth failed", headers={"WWW-Authenticate": f'Basic realm="{realm}"'})


def _read(header: str) -> tuple[str, str]:
    scheme, _, told = header.partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        user, _, password = base64.b64decode(told.strip(), validate=True).decode().partition(":")
    except ValueError:  # of what is no ASCII, no base64, or no UTF-8
        return "", ""
    return user, password
