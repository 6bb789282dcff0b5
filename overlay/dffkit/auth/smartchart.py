"""SmartChart's form token: hex SHA-1 of secret, stamp, visitor and type, among the fields of the request itself.

Source: SmartChart, help pages of the data service and data receiving interfaces. Covered: secret, stamp, visitor,
type. Not covered: path, rows (``ds``), ``update``, ``param``, files. No time window for the stamp is documented.
"""

from __future__ import annotations

import hashlib
import time
import warnings
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import attrs
import httpx

from .._masking import SECRETS
from . import body
from .body import UnsignableRequestError
from .credential import MASK, masked, present
from .explain import Explanation
from .query import with_fields

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Iterable

SCHEME = "smartchart-sha1"
PREPARED = "dffkit.smartchart.prepared"
FILLED_IN = ("visitor", "token", "stamp")


class UnencryptedTokenWarning(UserWarning):
    """The secret itself goes over the wire with each request."""


@attrs.frozen(kw_only=True)
class SmartChartUser:
    """A user of a SmartChart server and the secret ("token") its administrator set for data access."""

    visitor: str = attrs.field(validator=present)
    secret: str = attrs.field(validator=present, repr=masked)


def stamp(now: float) -> str:
    """Milliseconds since 1970."""
    return str(round(now * 1000))


def string_to_hash(secret: str, stamp_text: str, visitor: str, kind: str) -> str:
    """Secret, stamp, visitor and type, one behind the other."""
    return f"{secret}{stamp_text}{visitor}{kind}"


def token(text: str) -> str:
    """Hex SHA-1 of the string to hash."""
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()


def sign(user: SmartChartUser, kind: str, now: float, *, encrypt: bool = True) -> dict[str, str]:
    """The fields that prove who asks for the data set ``kind``; without ``encrypt`` the bare secret."""
    if not encrypt:
        return {"visitor": user.visitor, "token": user.secret}
    text = stamp(now)
    return {
        "visitor": user.visitor,
        "token": token(string_to_hash(user.secret, text, user.visitor, kind)),
        "stamp": text,
    }


def type_of(pairs: Iterable[tuple[str, str]]) -> str:
    """The one ``type`` among the fields; raises :class:`UnsignableRequestError` without it."""
    kinds = [value for name, value in pairs if name == "type"]
    if len(kinds) != 1:
        raise UnsignableRequestError(f"the request names {len(kinds)} types, one is needed: set type to the data set")
    return kinds[0]


def request_pairs(request: httpx.Request) -> list[tuple[str, str]]:
    """The fields of a request as sent: of the query, or of a form whose body has been read."""
    if request.method == "GET":
        return request.url.params.multi_items()
    if body.media_type(request) in {body.FORM, body.MULTIPART}:
        return body.pairs(request)
    raise UnsignableRequestError("a SmartChart token stands in a query (GET) or a form (POST): send one of them")


class SmartChartAuth(httpx.Auth):
    """Fills visitor, token and stamp into each request; ``clock`` gives the seconds since 1970.

    * Arguments that went through :meth:`prepare` are signed there, uploads always: the file is never read here.
    * Other GET and urlencoded requests are signed in the flow.
    * ``encrypt=False`` sends the secret itself, as old servers want it, and warns (:class:`UnencryptedTokenWarning`).
    """

    def __init__(
        self, credentials: SmartChartUser, *, clock: Callable[[], float] = time.time, encrypt: bool = True
    ) -> None:
        self.credentials = credentials
        self.clock = clock
        self.encrypt = encrypt
        if not encrypt:
            message = "encrypt=False sends the SmartChart secret in plain text with every request"
            warnings.warn(message, UnencryptedTokenWarning, stacklevel=2)

    def __repr__(self) -> str:
        return f"SmartChartAuth({self.credentials!r}, encrypt={self.encrypt})"

    def fields(self, kind: str) -> dict[str, str]:
        """The fields that sign a request for the data set or upload configuration ``kind`` now."""
        return sign(self.credentials, kind, self.clock(), encrypt=self.encrypt)

    def prepare(self, kwargs: dict[str, Any]) -> dict[str, Any]:
        """The arguments for ``build_request`` with the fields filled in; a new dict, files untouched."""
        extensions = {**(kwargs.get("extensions") or {}), PREPARED: True, SECRETS: [self.credentials.secret]}
        if str(kwargs.get("method", "GET")).upper() == "GET":
            params = httpx.QueryParams(kwargs.get("params"))
            fields = self.fields(type_of(params.multi_items()))
            kept = [pair for pair in params.multi_items() if pair[0] not in FILLED_IN]
            return {**kwargs, "params": [*kept, *fields.items()], "extensions": extensions}
        fields = self.fields(type_of(body.argument_pairs(kwargs)))
        data = {name: value for name, value in (kwargs.get("data") or {}).items() if name not in FILLED_IN}
        prepared = {**kwargs, "data": {**data, **fields}, "extensions": extensions}
        if kwargs.get("files"):
            prepared["files"] = [pair for pair in body.file_parts(kwargs) if pair[0] not in FILLED_IN]
        return prepared

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Signs a request that nobody prepared; a form has been read before and goes out as a new request."""
        if PREPARED in request.extensions:
            yield request
            return
        if body.media_type(request) == body.MULTIPART:
            raise UnsignableRequestError("an upload is signed among its arguments: pass them through prepare() first")
        pairs = request_pairs(request)
        fields = self.fields(type_of(pairs))
        if request.method == "GET":
            request.url = with_fields(request.url, fields)
            yield request
        else:
            yield _with_form(request, [pair for pair in pairs if pair[0] not in FILLED_IN], fields)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Reads a form, then signs."""
        if body.media_type(request) == body.FORM:
            body.read(request)
        yield from self.auth_flow(request)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Reads a form, then signs."""
        if body.media_type(request) == body.FORM:
            await body.aread(request)
        for signed in self.auth_flow(request):
            yield signed

    def explain(self, request: httpx.Request) -> Explanation:
        """The steps of the token for ``request`` now; the secret is masked wherever it stands."""
        if request.method != "GET":
            body.read(request)
        kind = type_of(request_pairs(request))
        fields = self.fields(kind)
        if not self.encrypt:
            return Explanation(SCHEME, {"token": MASK}, fields={**fields, "token": MASK})
        text = string_to_hash(MASK, fields["stamp"], fields["visitor"], kind)
        return Explanation(SCHEME, {"string_to_hash": text, "token": fields["token"]}, fields=fields)


def _with_form(request: httpx.Request, pairs: list[tuple[str, str]], fields: dict[str, str]) -> httpx.Request:
    headers = [(name, value) for name, value in request.headers.multi_items() if name != "content-length"]
    content = urlencode([*pairs, *fields.items()]).encode()
    return httpx.Request(request.method, request.url, headers=headers, content=content, extensions=request.extensions)
