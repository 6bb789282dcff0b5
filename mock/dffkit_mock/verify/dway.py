"""``Authorization: DWAY <access key>:<signature>``: AK and SK of DataWay.

Source: Guance docs, "DataWay". String to sign: method, base64 MD5 of the body as sent, Content-Type, Date, a line each;
the signature is the base64 HMAC-SHA1 of it. Assumed: the date window of 15 minutes, and how a wrong one is refused.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from ._verifier import drift, named, refusal, same

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..exchange import Exchange
    from ..refusals import Refusal
    from ..route import Route

WINDOW = 15 * 60.0
SCHEME = "DWAY"


class Dway:
    """Recomputes the signature with the secret of the access key, where a request has one."""

    scheme = "dway"
    ways = "Authorization: DWAY <access key>:<signature> with Date"

    def __init__(self, keys: Mapping[str, str]) -> None:
        self._secrets = keys

    def concerns(self, route: Route) -> bool:
        """Operations that name the scheme, and those of the same service that name the token alone."""
        return named(route, self.scheme) or named(route, "dataway-token")

    def presented(self, exchange: Exchange) -> bool:
        """A request with a DWAY ``Authorization`` header; the name of a scheme is one in any case (RFC 9110, 11.1)."""
        return _credentials(exchange)[0].upper() == SCHEME

    def verify(self, exchange: Exchange) -> Refusal | None:
        """Looks at the form, the key, the date and the signature, in this order."""
        access, colon, signature = _credentials(exchange)[1].partition(":")
        if not colon or not _is_base64(signature):
            return refusal("the Authorization header cannot be read: expected DWAY <access key>:<base64 signature>")
        if access not in self._secrets:
            return refusal("the access key of the DWAY signature does not exist: check it", "unknown")
        if (problem := _check_date(exchange)) is not None:
            return refusal(problem)
        expected = hmac.digest(self._secrets[access].encode(), string_to_sign(exchange), "sha1")
        if not same(base64.b64encode(expected).decode(), signature):
            return refusal(
                "the DWAY signature is not that of this request: it covers the method, the base64 MD5 of the body as "
                f"sent (here {content_md5(exchange)}), the Content-Type and the Date, joined by line feeds"
            )
        exchange.identity = access
        return None


def _credentials(exchange: Exchange) -> tuple[str, str]:
    """Scheme and credentials of the ``Authorization`` header."""
    scheme, _, credentials = exchange.headers.get("authorization").strip().partition(" ")
    return scheme, credentials.strip()


def content_md5(exchange: Exchange) -> str:
    """The base64 MD5 of the body as sent."""
    return base64.b64encode(hashlib.md5(exchange.body, usedforsecurity=False).digest()).decode()


def string_to_sign(exchange: Exchange) -> bytes:
    """Method, MD5, Content-Type and Date, a line each."""
    headers = exchange.headers
    lines = (exchange.method, content_md5(exchange), headers.get("content-type"), headers.get("date"))
    return "\n".join(lines).encode("latin-1")


def _check_date(exchange: Exchange) -> str | None:
    try:
        parsed = parsedate_to_datetime(exchange.headers.get("date"))
        # An HTTP date is GMT (RFC 9110, 5.6.7), also where it does not say so.
        date = (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError):
        return "the Date header is missing or cannot be read: expected an RFC 1123 date in GMT"
    if abs(date - exchange.received) > WINDOW:
        return f"the request has expired: Date is {drift(exchange.received, date)}, at most 15 minutes are allowed"
    return None


def _is_base64(text: str) -> bool:
    try:
        return len(base64.b64decode(text, validate=True)) == hashlib.sha1(b"", usedforsecurity=False).digest_size
    except (binascii.Error, ValueError):
        return False
