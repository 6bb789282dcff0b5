"""DataFlux Func's Open API signature: the headers X-Dff-Ak-Id, -Timestamp, -Nonce and -Sign.

Source: DataFlux Func, "Open API", access keys; the form of the canonical body is the one the server computes.

Covered: method, path and query as sent, timestamp, nonce, and the canonical body:
JSON as such; of urlencoded and multipart forms the text fields (an object of strings, a repeated name is a list of
strings); no body is ``{}``. Not covered: host, other headers, files. Assumed, as no source documents it: a
``text/plain`` body counts as one JSON string, and a body of any other type as ``{}``, so it is not covered.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import time
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
import httpx

from . import body
from .body import UnsignableRequestError
from .credential import masked, sendable
from .explain import Explanation
from .js_json import canonical

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Iterable

SCHEME = "dff-ak"
FORMS = (body.FORM, body.MULTIPART)
FIELDS = "dffkit.dff_ak.fields"


@attrs.frozen(kw_only=True)
class DffAccessKey:
    """An access key of a DataFlux Func server."""

    ak_id: str = attrs.field(validator=sendable)
    ak_secret: str = attrs.field(validator=sendable, repr=masked)


class Signed(NamedTuple):
    """Every text on the way to the signature, and the headers it puts on the request."""

    canonical_body: str
    body_md5: str
    string_to_sign: str
    signature: str
    headers: dict[str, str]


def form_fields(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The fields of a form as the server sees them; raises for ``a[b]`` names, which it would nest."""
    fields: dict[str, Any] = {}
    for name, value in pairs:
        if "[" in name:
            raise UnsignableRequestError(f"the form field {name!r} has a bracket, which the server nests: send JSON")
        if name not in fields:
            fields[name] = value
        elif isinstance(fields[name], list):
            fields[name].append(value)
        else:
            fields[name] = [fields[name], value]
    return fields


def covers_body(request: httpx.Request) -> bool:
    """Whether the body must be read to be signed: not for files whose text fields are known."""
    covered = body.media_type(request) in {"application/json", "text/plain", *FORMS}
    return covered and FIELDS not in request.extensions and not body.is_empty(request.headers)


def signed_value(request: httpx.Request) -> Any:
    """The value of the body that the signature covers."""
    if FIELDS in request.extensions:
        return request.extensions[FIELDS]
    if not covers_body(request):
        return {}
    kind = body.media_type(request)
    if kind in FORMS:
        return form_fields(body.pairs(request))
    if kind == "text/plain":
        return request.content.decode(body.charset(request))
    return json.loads(request.content, parse_int=float)


def canonical_body(request: httpx.Request) -> str:
    """The canonical text of the covered value; raises :class:`UnsignableRequestError` where there is none."""
    try:
        return canonical(signed_value(request))
    except (UnicodeDecodeError, LookupError):
        raise UnsignableRequestError("the body is not in the charset of its Content-Type: send it as UTF-8") from None
    except json.JSONDecodeError:
        raise UnsignableRequestError("the body is no JSON, but its Content-Type says so: correct one of them") from None
    except RecursionError:
        raise UnsignableRequestError("the body is nested too deeply to be signed: make it flatter") from None


def body_md5(canonical_text: str) -> str:
    """Hex MD5 of the canonical body."""
    return hashlib.md5(canonical_text.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def string_to_sign(method: str, target: str, timestamp: str, nonce: str, md5: str) -> str:
    """Method, path with query, timestamp, nonce and digest joined by ``&``."""
    return f"{method}&{target}&{timestamp}&{nonce}&{md5}"


def signature(ak_secret: str, to_sign: str) -> str:
    """Hex HMAC-SHA1 of the string to sign under the secret."""
    return hmac.digest(ak_secret.encode(), to_sign.encode(), "sha1").hex()


def sign(request: httpx.Request, key: DffAccessKey, now: float, nonce: str) -> Signed:
    """Signs the request as it is on the wire; a body that is covered has been read before. Changes nothing."""
    text = canonical_body(request)
    md5, timestamp = body_md5(text), str(int(now))
    to_sign = string_to_sign(request.method, request.url.raw_path.decode("ascii"), timestamp, nonce, md5)
    signed = signature(key.ak_secret, to_sign)
    headers = {
        "X-Dff-Ak-Id": key.ak_id,
        "X-Dff-Ak-Timestamp": timestamp,
        "X-Dff-Ak-Nonce": nonce,
        "X-Dff-Ak-Sign": signed,
    }
    return Signed(text, md5, to_sign, signed, headers)


def fresh_nonce() -> str:
    """32 random hex digits."""
    return secrets.token_hex(16)


class DffAkAuth(httpx.Auth):
    """Signs each request anew; ``clock`` gives the seconds since 1970, ``nonce`` a text never used before.

    An upload is read whole, unless its arguments went through :meth:`prepare`.
    """

    def __init__(
        self,
        credentials: DffAccessKey,
        *,
        clock: Callable[[], float] = time.time,
        nonce: Callable[[], str] = fresh_nonce,
    ) -> None:
        self.credentials = credentials
        self.clock = clock
        self.nonce = nonce

    def __repr__(self) -> str:
        return f"DffAkAuth({self.credentials!r})"

    def prepare(self, kwargs: dict[str, Any]) -> dict[str, Any]:
        """Arguments for ``build_request`` that let an upload be signed without reading its files; a new dict."""
        if not kwargs.get("files"):
            return dict(kwargs)
        fields = form_fields(body.argument_pairs(kwargs))
        return {**kwargs, "extensions": {**(kwargs.get("extensions") or {}), FIELDS: fields}}

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Signs a request whose body, where it is covered, has been read."""
        request.headers.update(sign(request, self.credentials, self.clock(), self.nonce()).headers)
        yield request

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Reads the body where it is covered, then signs."""
        if covers_body(request):
            body.read(request)
        yield from self.auth_flow(request)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Reads the body where it is covered, then signs."""
        if covers_body(request):
            await body.aread(request)
        for signed in self.auth_flow(request):
            yield signed

    def explain(self, request: httpx.Request) -> Explanation:
        """The steps of the signature of ``request`` now, with a nonce of its own."""
        if covers_body(request):
            body.read(request)
        signed = sign(request, self.credentials, self.clock(), self.nonce())
        steps = {
            "canonical_body": signed.canonical_body,
            "body_md5": signed.body_md5,
            "string_to_sign": signed.string_to_sign,
            "signature": signed.signature,
        }
        return Explanation(SCHEME, steps, signed.headers)
