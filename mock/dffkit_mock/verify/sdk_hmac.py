"""SDK-HMAC-SHA256: AK and SK of Huawei Cloud.

Source: Huawei Cloud API reference, "AK/SK-based Authentication" and "API Request Signing Guide": the date window is
15 minutes, there is no nonce. The canonical request is recomputed from what is on the wire, with the header list of
``SignedHeaders``. Assumed: a signed header that is repeated counts with its values joined by a comma; a request
without a body may be signed over the hash of nothing or over ``UNSIGNED-PAYLOAD``, where it says that.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, unquote, unquote_plus

from ._verifier import drift, named, refusal, same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ..credentials import AccessKey
    from ..exchange import Exchange
    from ..refusals import Kind, Refusal
    from ..route import Route

ALGORITHM = "SDK-HMAC-SHA256"
WINDOW = 15 * 60.0
EMPTY_HASH = hashlib.sha256(b"").hexdigest()
UNSIGNED = "UNSIGNED-PAYLOAD"
DATE_LENGTH = len("20260101T000000Z")
PATH_SHOWN = 100  # or else error_msg (512 characters) cuts the sentence
REMEMBERED, LONGEST_REMEMBERED = 1024, 512  # paths, characters of one
_AUTHORIZATION = re.compile(rf"{ALGORITHM}\s+Access=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]{{64}})")

_DATE = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})Z")
_UNRESERVED = re.compile(r"[A-Za-z0-9/._~-]*")


class Claim(NamedTuple):
    """What an ``Authorization`` header says."""

    access: str
    signed_headers: tuple[str, ...]
    signature: str


class SdkHmac:
    """Recomputes the signature of a request with the secret key of its access key.

    ``issued`` finds the keys that were not there from the start.
    """

    scheme = "sdk-hmac-sha256"
    ways = f"Authorization: {ALGORITHM} Access=…, SignedHeaders=…, Signature=… with X-Sdk-Date (AK/SK)"

    def __init__(
        self, access_keys: Mapping[str, AccessKey], issued: Callable[[str], AccessKey | None] = lambda _: None
    ) -> None:
        self._keys = access_keys
        self._issued = issued

    def concerns(self, route: Route) -> bool:
        """Operations that name the scheme."""
        return named(route, self.scheme)

    def presented(self, exchange: Exchange) -> bool:
        """A request with an ``Authorization`` header."""
        return "authorization" in exchange.headers

    def verify(self, exchange: Exchange) -> Refusal | None:
        """Parses the header, then looks at key, date, life, security token, headers and signature, in this order."""
        found = _AUTHORIZATION.fullmatch(exchange.headers.get("authorization").strip())
        if found is None:
            return _no(
                f"the Authorization header cannot be read: expected {ALGORITHM} Access=<AK>, SignedHeaders=<a;b>, "
                "Signature=<64 hex digits>"
            )
        claim = Claim(found[1], tuple(found[2].split(";")), found[3])
        key = self._keys.get(claim.access) or self._issued(claim.access)
        if key is None:
            return _no("the access key (AK) does not exist: check the AK", "unknown")
        problem = (
            _check_date(exchange)
            or _check_life(exchange, key)
            or _check_token(exchange, key)
            or _check_headers(exchange, claim)
        )
        if problem is not None:
            return _no(problem)
        return self._check_signature(exchange, claim, key)

    def _check_signature(self, exchange: Exchange, claim: Claim, key: AccessKey) -> Refusal | None:
        date = exchange.headers.get("x-sdk-date").strip()
        request = ""
        for payload in payload_hashes(exchange):
            request = canonical_request(exchange, claim.signed_headers, payload)
            if same(sign(string_to_sign(date, request), key.secret), claim.signature):
                exchange.identity = claim.access
                return None
        return _no(
            "verify aksk signature fail: the signature is not that of this request with this AK's secret key. "
            f"The canonical request here has SHA-256 {_sha256(request)}, "
            f"path {canonical_path(exchange.path)[:PATH_SHOWN]} and payload hash "
            f"{request.rpartition(chr(10))[2]}: compare them with your signer's, else check the SK"
        )


def canonical_request(exchange: Exchange, signed_headers: tuple[str, ...], payload_hash: str) -> str:
    """The six parts of the vendor's canonical request, joined by line feeds."""
    block = "".join(f"{name}:{canonical_value(exchange, name)}\n" for name in signed_headers)
    parts = (exchange.method, canonical_path(exchange.path), canonical_query(exchange.query), block)
    return "\n".join((*parts, ";".join(signed_headers), payload_hash))


def canonical_path(path: str) -> str:
    """The path decoded as a whole, encoded again segment by segment, with a slash at its end."""
    return _remembered_path(path) if len(path) <= LONGEST_REMEMBERED else _encode_again(path)


def _encode_again(path: str) -> str:
    if _UNRESERVED.fullmatch(path):
        return path if path.endswith("/") else f"{path}/"
    segments = unquote(path, errors="surrogateescape").split("/")
    encoded = "/".join(quote(segment, safe="~", errors="surrogateescape") for segment in segments)
    return encoded if encoded.endswith("/") else f"{encoded}/"


_remembered_path = lru_cache(REMEMBERED)(_encode_again)


def canonical_query(query: str) -> str:
    """The pairs sorted by decoded name, then value, both encoded; ``+`` is a blank, as in every query."""
    if not query:
        return ""
    pairs = sorted(
        (unquote_plus(name, errors="surrogateescape"), unquote_plus(value, errors="surrogateescape"))
        for name, _, value in (pair.partition("=") for pair in query.split("&") if pair)
    )
    return "&".join(f"{_encode(name)}={_encode(value)}" for name, value in pairs)


def canonical_value(exchange: Exchange, name: str) -> str:
    """The value of a signed header without the blanks around it."""
    return ",".join(value.strip() for other, value in exchange.headers.pairs if other == name)


def payload_hashes(exchange: Exchange) -> Iterator[str]:
    """The hashes that the last line may have: one, but for a request that leaves an absent body unsigned."""
    if exchange.headers.get("x-sdk-content-sha256").strip() == UNSIGNED:
        yield UNSIGNED
        if exchange.body:
            return
    yield hashlib.sha256(exchange.body).hexdigest() if exchange.body else EMPTY_HASH


def string_to_sign(date: str, request: str) -> str:
    """Algorithm, date and hash of the canonical request, a line each."""
    return f"{ALGORITHM}\n{date}\n{_sha256(request)}"


def sign(text: str, secret: str) -> str:
    """The hex HMAC-SHA256 of the string to sign."""
    return hmac.digest(secret.encode(), text.encode("latin-1", "replace"), "sha256").hex()


def _check_date(exchange: Exchange) -> str | None:
    text = exchange.headers.get("x-sdk-date").strip()
    if not text:
        return "the header X-Sdk-Date is missing: send the UTC time as YYYYMMDDTHHMMSSZ and sign with it"
    date = _read_date(text) if len(text) == DATE_LENGTH else None
    if date is None:
        return "the header X-Sdk-Date cannot be read: expected UTC as YYYYMMDDTHHMMSSZ, such as 20260101T000000Z"
    if abs(date - exchange.received) > WINDOW:
        return (
            f"the request has expired: X-Sdk-Date is {drift(exchange.received, date)}, at most {WINDOW / 60:.0f} "
            "minutes are allowed; set the clock, and sign each request anew"
        )
    return None


@lru_cache(64)
def _read_date(text: str) -> float | None:
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    try:
        year, month, day, hour, minute, second = map(int, found.groups())
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC).timestamp()
    except ValueError:
        return None


def _check_life(exchange: Exchange, key: AccessKey) -> str | None:
    if key.expires is None or key.expires > exchange.received:
        return None
    until = datetime.fromtimestamp(key.expires, UTC).isoformat(timespec="seconds")
    return f"the temporary AK has expired: it was good until {until}, ask for a new one"


def _check_token(exchange: Exchange, key: AccessKey) -> str | None:
    presented = exchange.headers.get("x-security-token").strip()
    if not presented:
        return (
            "the AK is a temporary one and X-Security-Token is missing: send the token that came with it"
            if key.temporary
            else None
        )
    if key.security_token is None or not same(key.security_token, presented):
        return "the X-Security-Token does not belong to this AK: send the token that came with it, or none"
    return None


def _check_headers(exchange: Exchange, claim: Claim) -> str | None:
    absent = [name for name in claim.signed_headers if name not in exchange.headers]
    if absent:
        return (
            f"SignedHeaders names {', '.join(absent)[:120]}, which the request does not have: send it, or sign without"
        )
    claimed = exchange.headers.get("x-sdk-content-sha256").strip()
    if claimed and claimed != UNSIGNED and not same(hashlib.sha256(exchange.body).hexdigest(), claimed.lower()):
        return f"X-Sdk-Content-Sha256 is not the SHA-256 of the body: send that of the bytes on the wire, or {UNSIGNED}"
    return None


def _encode(text: str) -> str:
    return quote(text, safe="~", errors="surrogateescape")


def _sha256(text: str) -> str:
    # Header values came as Latin-1, so these are the bytes of the wire again.
    return hashlib.sha256(text.encode("latin-1")).hexdigest()


def _no(sentence: str, kind: Kind = "credential") -> Refusal:
    return refusal(sentence, kind, gateway=True)
