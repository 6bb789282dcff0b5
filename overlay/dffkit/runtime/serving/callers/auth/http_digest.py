"""HTTP Digest with MD5 and ``qop=auth``: a user proves a password without sending it. Source: RFC 2617."""

from __future__ import annotations

import hashlib
import hmac
import uuid
from functools import partial
from typing import TYPE_CHECKING
from urllib.request import parse_http_list, parse_keqv_list

from starlette.concurrency import run_in_threadpool

from ...exchange import original_url
from ...refusals import Refusal

if TYPE_CHECKING:
    from ....entities import ApiAuth
    from ....stores import Stores
    from ...requests.incoming import Incoming
    from ...service import Service

NONCE_LIFE = 300  # seconds
OPAQUE = "DataFlux Func Love You!"


async def check(service: Service, auth: ApiAuth, incoming: Incoming, realm: str) -> None:
    """Looks at ``Authorization``; a refusal gives a nonce, which is good for five minutes."""
    stores = service.platform.stores
    told = _told(incoming.request.headers.get("authorization", ""))
    fits: bool = await run_in_threadpool(partial(_fits, told, auth, incoming, realm, stores))
    if fits:
        return
    nonce = str(uuid.uuid4())
    await run_in_threadpool(stores.keep, f"digest:{nonce}", realm, NONCE_LIFE)
    challenge = f'Digest realm="{realm}", nonce="{nonce}", opaque="{OPAQUE}", qop="auth"'
    raise Refusal("EAPIAuth", "HTTP Digest Auth failed", headers={"WWW-Authenticate": challenge})


def response(told: dict[str, str], method: str, realm: str, password: str) -> str:
    """The proof that a user with this password sends."""
    who = _md5(f"{told.get('username', '')}:{realm}:{password}")
    what = _md5(f"{method}:{told.get('uri', '')}")
    middle = ":".join(told.get(name, "") for name in ("nonce", "nc", "cnonce", "qop"))
    return _md5(f"{who}:{middle}:{what}")


def _fits(told: dict[str, str], auth: ApiAuth, incoming: Incoming, realm: str, stores: Stores) -> bool:
    user = told.get("username", "")
    if user not in auth.users or told.get("qop") != "auth" or told.get("realm") != realm:
        return False
    # A proof is good for the request that it was made for.
    if told.get("uri") != original_url(incoming.request.scope):
        return False
    expected = response(told, incoming.request.method, realm, auth.users[user])
    fits = hmac.compare_digest(expected.encode(), told.get("response", "").encode("utf-8", "replace"))
    return fits and stores.kept(f"digest:{told.get('nonce', '')}") == realm


def _told(header: str) -> dict[str, str]:
    scheme, _, told = header.partition(" ")
    if scheme.lower() != "digest":
        return {}
    try:
        return parse_keqv_list([item for item in parse_http_list(told) if "=" in item])
    except (ValueError, IndexError):
        return {}


def _md5(text: str) -> str:
    return hashlib.md5(text.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()
