"""Huawei Cloud's SDK-HMAC-SHA256: access key and secret key sign the canonical request.

Source: Huawei Cloud, API Gateway, "AK/SK Signing and Authentication Algorithm". The steps have the names of that
page; they agree with the signer of the official Python SDK, which the conformance tests compare them with.

Covered: method, decoded path, decoded query, the signed headers, and the body where its type is JSON or BSON or
not given. Not covered: any other body, headers with ``_`` in their name, and what the HTTP client adds by itself.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import time
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qsl, quote

import attrs
import httpx

from . import body
from .credential import MASK, masked, sendable
from .explain import Explanation

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Mapping

SCHEME = "sdk-hmac-sha256"
ALGORITHM = "SDK-HMAC-SHA256"
DATE_FORMAT = "%Y%m%dT%H%M%SZ"
CONTENT_HEADER = "x-sdk-content-sha256"
UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD"
HASHED_TYPES = ("application/json", "application/bson")
EMPTY_HASH = hashlib.sha256(b"").hexdigest()

# Every escape, and every character that may not stand in a canonical path, with what stands there instead. One pass
# over the path as sent takes a third of the time of decoding and encoding it.
UNRESERVED = "A-Za-z0-9._~/-"
NOT_CANONICAL = re.compile(f"%[0-9A-Fa-f]{{2}}|[^{UNRESERVED}]")
CANONICAL = {chr(code): f"%{code:02X}" for code in range(128)} | {
    "%" + high + low: quote(bytes.fromhex(high + low))
    for high in "0123456789ABCDEFabcdef"
    for low in "0123456789ABCDEFabcdef"
}

# Written by the HTTP client after or beside the caller: a proxy may change them, and the official SDK never signs them.
CLIENT_HEADERS = frozenset(
    ["accept", "accept-encoding", "authorization", "connection", "content-length", "cookie", "transfer-encoding"]
)
SECRET_HEADERS = frozenset(["x-security-token", "x-auth-token", "x-subject-token"])


@attrs.frozen(kw_only=True)
class AccessKey:
    """An access key, permanent or temporary (with ``security_token``), and the scope its requests name."""

    ak: str = attrs.field(validator=sendable)
    sk: str = attrs.field(validator=sendable, repr=masked)
    security_token: str | None = attrs.field(default=None, validator=attrs.validators.optional(sendable), repr=masked)
    project_id: str | None = attrs.field(default=None, validator=attrs.validators.optional(sendable))
    domain_id: str | None = attrs.field(default=None, validator=attrs.validators.optional(sendable))

    def scope_headers(self) -> dict[str, str]:
        """The headers that name project, domain and security token, as far as they are set."""
        headers = {
            "X-Project-Id": self.project_id,
            "X-Domain-Id": self.domain_id,
            "X-Security-Token": self.security_token,
        }
        return {name: value for name, value in headers.items() if value is not None}


class Signed(NamedTuple):
    """Every text on the way to the signature, and the headers it puts on the request."""

    signed_headers: dict[str, str]
    payload_hash: str
    canonical_request: str
    string_to_sign: str
    signature: str
    headers: dict[str, str]


def canonical_uri(path: str) -> str:
    """The path with every escape decoded and each segment encoded again, with a slash at its end."""
    uri = NOT_CANONICAL.sub(_canonical, path)
    return uri if uri.endswith("/") else uri + "/"


def _canonical(match: re.Match[str]) -> str:
    return CANONICAL[match[0]]


def canonical_query_string(query: str) -> str:
    """The pairs sorted by decoded name and value, encoded again (a blank is ``%20``, ``~`` stays)."""
    if not query:
        return ""
    pairs = sorted(parse_qsl(query, keep_blank_values=True))
    return "&".join([f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs])


def headers_to_sign(headers: Mapping[str, str], added: Mapping[str, str]) -> dict[str, str]:
    """Lower-case names and trimmed values of the signed headers, sorted by name; ``added`` replaces ``headers``."""
    values = {name: value.strip() for name, value in headers.items() if name not in CLIENT_HEADERS and "_" not in name}
    values.update([(name.lower(), value) for name, value in added.items()])
    return dict(sorted(values.items()))


def canonical_headers(headers: Mapping[str, str]) -> str:
    """One ``name:value`` line a header, each with its line end."""
    return "".join([f"{name}:{value}\n" for name, value in headers.items()])


def signed_headers(headers: Mapping[str, str]) -> str:
    """The names of the signed headers joined by ``;``."""
    return ";".join(headers)


def hashes_body(headers: Mapping[str, str]) -> bool:
    """Whether the signature covers the body; only then must it be read."""
    content_type = headers.get("content-type", "").lower()
    return CONTENT_HEADER not in headers and (not content_type or content_type.startswith(HASHED_TYPES))


def hashed_request_payload(request: httpx.Request, headers: Mapping[str, str]) -> str:
    """Hex SHA-256 of the body; of nothing without one; the word that stands for it where it is not covered."""
    if body.is_empty(headers):
        return EMPTY_HASH
    if hashes_body(headers):
        return hashlib.sha256(request.content).hexdigest()
    return headers.get(CONTENT_HEADER, UNSIGNED_PAYLOAD).strip()


def canonical_request(request: httpx.Request, headers: Mapping[str, str], payload_hash: str) -> str:
    """The six parts of the request that the signature covers."""
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    return (
        f"{request.method}\n{canonical_uri(path)}\n{canonical_query_string(query)}\n"
        f"{canonical_headers(headers)}\n{signed_headers(headers)}\n{payload_hash}"
    )


def string_to_sign(date: str, canonical: str) -> str:
    """Algorithm, date and the hash of the canonical request."""
    return f"{ALGORITHM}\n{date}\n{hashlib.sha256(canonical.encode()).hexdigest()}"


def signature(sk: str, to_sign: str) -> str:
    """Hex HMAC-SHA256 of the string to sign under the secret key."""
    return hmac.digest(sk.encode(), to_sign.encode(), "sha256").hex()


def added_headers(headers: Mapping[str, str], key: AccessKey, now: float) -> dict[str, str]:
    """What is put on the request before it is signed: date, scope, and the mark of a body that is not covered."""
    added = {"X-Sdk-Date": time.strftime(DATE_FORMAT, time.gmtime(now)), **key.scope_headers()}
    if CONTENT_HEADER not in headers and not hashes_body(headers):
        added["X-Sdk-Content-Sha256"] = UNSIGNED_PAYLOAD
    return added


def sign(request: httpx.Request, key: AccessKey, now: float) -> Signed:
    """Signs the request as it is on the wire; a body that is covered has been read before. Changes nothing."""
    sent = dict(request.headers.items())
    added = added_headers(sent, key, now)
    headers = headers_to_sign(sent, added)
    payload_hash = hashed_request_payload(request, sent)
    canonical = canonical_request(request, headers, payload_hash)
    to_sign = string_to_sign(added["X-Sdk-Date"], canonical)
    signed = signature(key.sk, to_sign)
    authorization = f"{ALGORITHM} Access={key.ak}, SignedHeaders={signed_headers(headers)}, Signature={signed}"
    return Signed(headers, payload_hash, canonical, to_sign, signed, {**added, "Authorization": authorization})


def reads_body(request: httpx.Request) -> bool:
    """Whether the body of a request is to be read first: it is covered, or reading it costs nothing."""
    return body.in_memory(request) or hashes_body(request.headers)


def put_signature(request: httpx.Request, key: AccessKey, now: float) -> None:
    """Signs a request whose body, where it is covered, has been read."""
    for name, value in sign(request, key, now).headers.items():
        request.headers[name] = value


class HuaweiAuth(httpx.Auth):
    """Signs each request anew with an :class:`AccessKey`; ``clock`` gives the seconds since 1970."""

    def __init__(self, credentials: AccessKey, *, clock: Callable[[], float] = time.time) -> None:
        self.credentials = credentials
        self.clock = clock

    def __repr__(self) -> str:
        return f"HuaweiAuth({self.credentials!r})"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Signs a request whose body, where it is covered, has been read."""
        put_signature(request, self.credentials, self.clock())
        yield request

    def reads(self, request: httpx.Request) -> bool:
        """Whether the body must be read before the request is signed."""
        return reads_body(request)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Reads the body where it is covered, then signs."""
        if reads_body(request):
            body.read(request)
        yield from self.auth_flow(request)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Reads the body where it is covered, then signs."""
        if reads_body(request):
            await body.aread(request)
        for signed in self.auth_flow(request):
            yield signed

    def explain(self, request: httpx.Request) -> Explanation:
        """The steps of the signature of ``request`` now; secrets in signed headers are masked."""
        if reads_body(request):
            body.read(request)
        signed = sign(request, self.credentials, self.clock())
        shown = {name: MASK if name in SECRET_HEADERS else value for name, value in signed.signed_headers.items()}
        steps = {
            "canonical_request": canonical_request(request, shown, signed.payload_hash),
            "string_to_sign": signed.string_to_sign,
            "signature": signed.signature,
        }
        added = {name: MASK if name.lower() in SECRET_HEADERS else value for name, value in signed.headers.items()}
        return Explanation(SCHEME, steps, added)
