"""``X-Dff-Ak-*``: access keys of DataFlux Func.

Source: DataFlux Func docs, "Open API / Access Key". String to sign: method, path with query as sent, timestamp, nonce
and the MD5 of the canonical body, joined by ``&``; the signature is the hex HMAC-SHA1 of it. The timestamp may be off
by 15 minutes, a nonce is good once a key within 24 hours. Access-key headers are checked on public routes too.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from typing import TYPE_CHECKING

from ._verifier import drift, named, refusal, same
from .dff_body import canonical_bodies

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..exchange import Exchange
    from ..instance import Nonces
    from ..refusals import Refusal
    from ..route import Route

WINDOW = 15 * 60.0
ID, TIMESTAMP, NONCE, SIGN = (f"x-dff-ak-{part}" for part in ("id", "timestamp", "nonce", "sign"))


class DffAk:
    """Recomputes the signature of a request, then uses its nonce up."""

    scheme = "dff-ak"
    ways = "X-Dff-Ak-Id, X-Dff-Ak-Timestamp, X-Dff-Ak-Nonce and X-Dff-Ak-Sign"

    def __init__(self, keys: Mapping[str, str], nonces: Nonces) -> None:
        self._secrets = keys
        self._nonces = nonces

    def concerns(self, route: Route) -> bool:
        """Every operation of DataFlux Func, public ones included."""
        return route.stem == "func" or named(route, self.scheme)

    def presented(self, exchange: Exchange) -> bool:
        """A request with the id or the signature of an access key."""
        return ID in exchange.headers or SIGN in exchange.headers

    def verify(self, exchange: Exchange) -> Refusal | None:
        """Looks at the headers, the key, the time, the signature and the nonce, in this order."""
        headers = exchange.headers
        absent = [name for name in (ID, TIMESTAMP, NONCE, SIGN) if not headers.get(name).strip()]
        if absent:
            return refusal(f"the access key is incomplete, {', '.join(absent)} missing: send {self.ways}")
        key = headers.get(ID).strip()
        if key not in self._secrets:
            return refusal("No such Access Key: nobody has the id in X-Dff-Ak-Id", "unknown")
        problem = _check_time(exchange) or self._check_sign(exchange, self._secrets[key])
        if problem is None and not self._nonces.use(key, headers.get(NONCE), exchange.received):
            problem = "X-Dff-Ak-Nonce was used before: each request needs a new one, for 24 hours"
        if problem is not None:
            return refusal(problem)
        exchange.identity = key
        return None

    def _check_sign(self, exchange: Exchange, secret: str) -> str | None:
        presented = exchange.headers.get(SIGN).strip()
        try:
            for body in canonical_bodies(exchange):
                expected = hmac.digest(secret.encode(), string_to_sign(exchange, body), "sha1").hex()
                if same(expected, presented):
                    return None
        except RecursionError:
            return "the body is nested too deeply to be signed"
        return (
            "X-Dff-Ak-Sign is not that of this request: it covers METHOD&path?query&timestamp&nonce&MD5 of the "
            "canonical body, path and query as sent; check them and the secret"
        )


def string_to_sign(exchange: Exchange, body: bytes) -> bytes:
    """Method, target, timestamp, nonce and the MD5 of the canonical body, joined by ``&``."""
    headers = exchange.headers
    md5 = hashlib.md5(body, usedforsecurity=False).hexdigest()
    parts = (exchange.method, exchange.target, headers.get(TIMESTAMP), headers.get(NONCE), md5)
    return "&".join(parts).encode("latin-1", "replace")


def _check_time(exchange: Exchange) -> str | None:
    text = exchange.headers.get(TIMESTAMP).strip()
    if re.fullmatch(r"[0-9]{1,15}", text) is None:
        return "X-Dff-Ak-Timestamp is not a whole number: expected seconds since 1970"
    if abs(int(text) - exchange.received) > WINDOW:
        return f"X-Dff-Ak-Timestamp is {drift(exchange.received, int(text))}, at most 900 s are allowed"
    return None
