"""DataWay: a workspace token in the query, and DWAY signatures where both keys are set.

Source: Guance, DataWay, "API" (DWAY signature). Covered by DWAY: method, the body as sent (compressed bytes where it
is compressed), Content-Type and Date. Not covered: host, path, query (the token in it included), other headers.

DataFlux Func signs method and Date only, with an empty body and an empty Content-Type in place of what it sends. That
is here too, by name; a receiver that verifies by the vendor's rule refuses it for whatever has a body or a type.
"""

from __future__ import annotations

import hashlib
import hmac
import time
from base64 import b64encode
from email.utils import formatdate
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import attrs
import httpx

from . import body
from .credential import MASK, CredentialError, masked, sendable
from .explain import Explanation
from .query import with_fields

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

SCHEME = "dway"
TOKEN_SCHEME = "dataway-token"  # noqa: S105 - the name of a scheme
TOKEN = "token"  # noqa: S105 - the name of a parameter
ADDRESSES = 64  # remembered with the token in them: to write it into one takes a tenth of the time of a request
OPTIONAL = attrs.validators.optional(sendable)


@attrs.frozen(kw_only=True)
class DataWayKey:
    """The token of a workspace, and the two keys of a DataWay that demands signatures; raises with one key only."""

    token: str | None = attrs.field(default=None, validator=OPTIONAL, repr=masked)
    ak: str | None = attrs.field(default=None, validator=OPTIONAL)
    sk: str | None = attrs.field(default=None, validator=OPTIONAL, repr=masked)

    def __attrs_post_init__(self) -> None:
        if (self.ak is None) != (self.sk is None):
            raise CredentialError(f"DataWayKey has no {'ak' if self.ak is None else 'sk'}: give both keys or none")


class Signed(NamedTuple):
    """Every text on the way to the signature, and the headers it puts on the request."""

    content_md5: str
    string_to_sign: str
    signature: str
    headers: dict[str, str]


def content_md5(content: bytes) -> str:
    """Base64 of the MD5 of the body."""
    return b64encode(hashlib.md5(content, usedforsecurity=False).digest()).decode()


def string_to_sign(method: str, md5: str, content_type: str, date: str) -> str:
    """Method, digest, type and date, a line each."""
    return f"{method}\n{md5}\n{content_type}\n{date}"


def signature(sk: str, to_sign: str) -> str:
    """Base64 of the HMAC-SHA1 of the string to sign under the secret key."""
    return b64encode(hmac.digest(sk.encode(), to_sign.encode(), "sha1")).decode()


def sign(request: httpx.Request, ak: str, sk: str, now: float, *, whole: bool = True) -> Signed:
    """Signs a request whose body has been read. Changes nothing.

    Where it is not ``whole``, body and type count as empty and need not have been read, as DataFlux Func has it.
    """
    date = formatdate(now, usegmt=True)
    md5 = content_md5(request.content if whole else b"")
    content_type = request.headers.get("content-type", "") if whole else ""
    to_sign = string_to_sign(request.method, md5, content_type, date)
    signed = signature(sk, to_sign)
    return Signed(md5, to_sign, signed, {"Date": date, "Authorization": f"DWAY {ak}:{signed}"})


class DataWayAuth(httpx.Auth):
    """Adds the token, and signs where both keys are set; ``clock`` gives the seconds since 1970.

    ``whole=False`` signs as DataFlux Func does, neither body nor content type: a receiver that verifies refuses that.
    """

    def __init__(self, credentials: DataWayKey, *, clock: Callable[[], float] = time.time, whole: bool = True) -> None:
        self.credentials = credentials
        self.clock = clock
        self.whole = whole
        self._with_token = lru_cache(ADDRESSES)(_with_token)

    def __repr__(self) -> str:
        return f"DataWayAuth({self.credentials!r})"

    @property
    def signs(self) -> bool:
        """Whether bodies are signed; only then are they read."""
        return self.credentials.sk is not None and self.whole

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Adds token and signature to a request whose body has been read where it is signed."""
        key = self.credentials
        if key.token is not None:
            request.url = self._with_token(request.url, key.token)
        if key.ak is not None and key.sk is not None:
            request.headers.update(sign(request, key.ak, key.sk, self.clock(), whole=self.whole).headers)
        yield request

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Reads the body where it is signed, then signs."""
        if self.signs:
            body.read(request)
        yield from self.auth_flow(request)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Reads the body where it is signed, then signs."""
        if self.signs:
            await body.aread(request)
        for signed in self.auth_flow(request):
            yield signed

    def explain(self, request: httpx.Request) -> Explanation:
        """The steps of the signature of ``request`` now; the token is masked."""
        key = self.credentials
        fields = {} if key.token is None else {TOKEN: MASK}
        if key.ak is None or key.sk is None:
            return Explanation(TOKEN_SCHEME, {"request": f"{request.method} {request.url.path}"}, {}, fields)
        if self.signs:
            body.read(request)
        signed = sign(request, key.ak, key.sk, self.clock(), whole=self.whole)
        steps = {
            "content_md5": signed.content_md5,
            "string_to_sign": signed.string_to_sign,
            "signature": signed.signature,
        }
        return Explanation(SCHEME, steps, signed.headers, fields)


def _with_token(url: httpx.URL, token: str) -> httpx.URL:
    return with_fields(url, {TOKEN: token})
