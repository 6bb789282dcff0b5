"""From the arguments of a call to the request of one attempt."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import httpx

from .. import _http
from .._extensions import RESENDABLE
from .._masking import masked_url
from ..errors import MisuseError
from ._body import CHUNK, Pieces, can_restart, is_plain, length_of, stream_of
from ._culprit import culprit
from ._heads import checked_headers, checked_parts
from ._judgement import arranged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dffkit_api import Operation

# Arguments of httpx.Request that are handed on as they are.
PASSED_ON = ("json", "data", "files", "cookies")
BODIED = frozenset(("PATCH", "POST", "PUT"))  # whose length is told even where there is no body
ADDRESSES = 64  # kept by each sender: to read one costs as much as to sign it, and most calls repeat another's


class Request(httpx.Request):
    """A request whose ``repr`` has no credential: some vendors want theirs in the address."""

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {masked_url(self.url)!r})>"


class Base:
    """What all requests of a sender have in common: address, headers, timeout."""

    __slots__ = ("_address", "_extensions", "_headers_at", "_root")

    def __init__(self, base_url: str, headers: httpx.Headers, timeout: float | None) -> None:
        self._root = base_url.rstrip("/")
        # All go to one host, but whether its address can be read is found out with the first request.
        self._headers_at = lru_cache(1)(lambda host: httpx.Headers([(b"Host", host), *headers.raw]))
        self._address = lru_cache(ADDRESSES)(httpx.URL)
        self._extensions: dict[str, Any] = {"timeout": _http.timeouts(timeout)}

    def request(self, operation: Operation, kwargs: dict[str, Any], auth: httpx.Auth | None = None) -> httpx.Request:
        """A new request; ``kwargs`` stay as they are, ``auth`` may arrange them. Raises :class:`MisuseError` for what
        cannot be sent.
        """
        try:
            return self._request(arranged(auth, kwargs))
        except httpx.InvalidURL as exc:
            raise MisuseError(f"{operation.id}: the address cannot be used: {exc}") from exc
        except UnicodeEncodeError as exc:
            what = "a header may hold ASCII characters only"
            if exc.encoding == "utf-8":
                what = "a text holds a lone surrogate, which UTF-8 does not have"
            raise MisuseError(f"{operation.id}: {what}") from exc
        except (TypeError, ValueError, RecursionError) as exc:
            if isinstance(exc, MisuseError):
                raise
            reason = "nested too deeply" if isinstance(exc, RecursionError) else exc
            what = culprit(kwargs.get("json")) or "an argument"
            raise MisuseError(f"{operation.id}: {what} cannot be sent: {reason}") from exc

    def url(self, path: str, params: Any = None) -> httpx.URL:
        """The address of a relative URL below the base URL, whose own path is kept."""
        if "." in path or "//" in path or "%2e" in path.lower():
            _refuse_escape(path)
        url = f"{self._root}/{path.lstrip('/')}"
        if not params:
            return self._address(url)
        if "?" in path:
            return httpx.URL(url).copy_merge_params(params)
        query = str(httpx.QueryParams(params))
        return self._address(f"{url}?{query}" if query else url)

    def _request(self, kwargs: Mapping[str, Any]) -> httpx.Request:
        url = self.url(kwargs["url"], kwargs.get("params"))
        headers = httpx.Headers(self._headers_at(url.netloc))
        if given := kwargs.get("headers"):
            headers.update(checked_headers(given))
        extensions = self._extensions
        if "timeout" in kwargs:
            extensions = {"timeout": _http.timeouts(kwargs["timeout"])}
        if noted := kwargs.get("extensions"):  # what a signing scheme noted about the arguments it prepared
            extensions = {**extensions, **noted}
        content = kwargs.get("content")
        if not is_plain(content):
            return _streamed(kwargs["method"], url, headers, content, extensions)
        if rest := {name: kwargs[name] for name in PASSED_ON if name in kwargs}:
            if files := rest.get("files"):
                rest["files"] = checked_parts(files)
            request = Request(kwargs["method"], url, headers=headers, content=content, extensions=extensions, **rest)
        else:
            request = _whole(kwargs["method"], url, headers, content, extensions)
        if isinstance(request.stream, httpx.ByteStream) and len(request.content) > CHUNK:
            request.stream = Pieces(request.content)
        return request


def _whole(
    method: str, url: httpx.URL, headers: httpx.Headers, content: str | bytes | None, extensions: dict[str, Any]
) -> Request:
    """What httpx makes of text or bytes, without its look for all the other kinds of body."""
    body = content.encode() if isinstance(content, str) else content or b""
    if body or (method.upper() in BODIED and "transfer-encoding" not in headers):
        headers.setdefault("Content-Length", str(len(body)))
    request = Request(method, url, headers=headers, stream=httpx.ByteStream(body), extensions=extensions)
    request.read()
    return request


def _streamed(
    method: str, url: httpx.URL, headers: httpx.Headers, content: Any, extensions: dict[str, Any]
) -> httpx.Request:
    stream = stream_of(content)
    extensions = {**extensions, RESENDABLE: can_restart(content)}
    if (length := length_of(content)) is None:
        headers["Transfer-Encoding"] = "chunked"
    else:
        headers["Content-Length"] = str(length)
    return Request(method, url, headers=headers, stream=stream, extensions=extensions)


def _refuse_escape(path: str) -> None:
    """Credentials go to the base URL only, so a path may neither name another host nor climb out."""
    before_query = path.partition("?")[0]
    if urlsplit(before_query).scheme and "://" in before_query:
        raise MisuseError(f"the path must be relative to the endpoint, not {masked_url(before_query)!r}")
    if any(unquote(segment) in {".", ".."} for segment in before_query.split("/")):
        raise MisuseError(f"the path must not hold '.' or '..' as a segment: {before_query!r}")
