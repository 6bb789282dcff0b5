"""aiohttp's connections under httpx's interface: the extra ``fast``.

Two packages offer the like, and were measured with fifty calls at once. The transport of httpx-aiohttp is no faster; it
hands addresses to aiohttp as text, which decodes them anew (``%3A`` goes out as ``:``, so not the path that was
signed), lets aiohttp keep cookies and send a request twice, and takes a connection that breaks for a timeout. That of
pyreqwest, in Rust, takes a fifth less time; it adds all timeouts up to one for the whole answer, knows no
``ssl.SSLContext``, does not tell a certificate that is not trusted from a dead port, and refuses to work in a forked
process. aiohttp is the best kept of the three.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from weakref import finalize

import aiohttp
import httpx
from multidict import CIMultiDict
from yarl import URL

from ._failures import LOWER, as_httpx
from ._upload import Upload

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterable, AsyncIterator, Mapping

CONNECTIONS = 100  # at once, as with httpx
KEEP_ALIVE = httpx.Limits().keepalive_expiry
HEAD = 102_400  # bytes of a line of the head, as httpx takes them: tokens of IAM are longer than aiohttp's default
PIECE = 65_536  # larger bodies go out in pieces, each with its own time
# What aiohttp adds where it is missing, the last one to requests that may have a body.
AUTOMATIC = ("Accept", "Accept-Encoding", "User-Agent", "Content-Type")
BODILESS = frozenset(["GET", "HEAD", "OPTIONS"])
VERSIONS = (b"HTTP/1.1", b"HTTP/1.0")
# What h11 takes, without the line ends and the like that could forge a header.
NAME = re.compile(rb"[-!#$%&'*+.^_`|~0-9A-Za-z]+")
VALUE = re.compile(rb"(?:[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?)?")


class AiohttpTransport(httpx.AsyncBaseTransport):
    """Sends with aiohttp exactly what httpx has built, once; belongs to the asyncio loop of its first request."""

    def __init__(self, verify: ssl.SSLContext) -> None:
        verify.set_alpn_protocols(["http/1.1"])
        self._verify = verify
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, its body unread; raises what httpx would raise."""
        session = self._session or self._open()
        seconds = request.extensions.get("timeout", {})
        upload = _upload(request, seconds.get("write"))
        if upload is None:
            answer = await _sent(session, request, request.content or None, seconds)
        else:
            answer = await _uploaded(session, request, upload, seconds)
        extensions = _first_line(answer)
        return httpx.Response(answer.status, headers=answer.raw_headers, stream=_Body(answer), extensions=extensions)

    async def aclose(self) -> None:
        """Closes all connections."""
        session, self._session = self._session, None
        if session is not None:
            self._abandoned.detach()
            await session.close()

    def _open(self) -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(
            ssl=self._verify, limit=CONNECTIONS, keepalive_timeout=KEEP_ALIVE, resolver=aiohttp.ThreadedResolver()
        )
        session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            middlewares=(_once,),
            max_line_size=HEAD,
            max_field_size=HEAD,
        )
        self._abandoned = finalize(self, _abandon, session)
        self._session = session
        return session


def _abandon(session: aiohttp.ClientSession) -> None:
    """Whoever never closes a connector, or ends its loop first, is not told of a session that is not his."""
    connector = session.connector
    session.detach()
    if connector is not None:
        closing = connector.close().__await__()
        next(closing, None)  # as far as it goes without waiting, which nobody could here
        closing.close()


async def _once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Sends it as httpx built it; a failure that is not aiohttp's own keeps it from sending a GET again by itself."""
    if request.method == "DELETE" and request.headers.get("Content-Length") == "0":
        del request.headers["Content-Length"]  # an addition of aiohttp
    try:
        return await send(request)
    except LOWER as exc:
        raise as_httpx(exc)  # noqa: B904 - it has its cause, where that may be shown


async def _sent(
    session: aiohttp.ClientSession,
    request: httpx.Request,
    body: bytes | AsyncIterable[bytes] | None,
    seconds: Mapping[str, float | None],
) -> aiohttp.ClientResponse:
    headers = _headers(request.headers)
    additions = AUTOMATIC[:-1] if body is None and request.method in BODILESS else AUTOMATIC
    try:
        return await session.request(
            request.method,
            URL(str(request.url), encoded=True),
            headers=headers,
            # To skip none is much cheaper, and the common case.
            skip_auto_headers=[name for name in additions if name not in headers] or None,
            data=body,
            allow_redirects=False,
            timeout=_timeout(**seconds),
        )
    except LOWER as exc:
        raise as_httpx(exc)  # noqa: B904 - as above


async def _uploaded(
    session: aiohttp.ClientSession, request: httpx.Request, upload: Upload, seconds: Mapping[str, float | None]
) -> aiohttp.ClientResponse:
    try:
        async with upload:
            return await _sent(session, request, upload, seconds)
    except httpx.TransportError:
        if upload.failure is not None:
            raise upload.failure from None
        raise


def _upload(request: httpx.Request, seconds: float | None) -> Upload | None:
    """The body, where it is to go out in pieces."""
    stream: AsyncIterable[bytes]
    if isinstance(request.stream, httpx.ByteStream):
        if len(request.content) <= PIECE:
            return None
        stream = _pieces(request.content)
    else:
        assert isinstance(request.stream, httpx.AsyncByteStream)  # noqa: S101 - httpx has made sure of it
        stream = request.stream
    length = request.headers.get("content-length")
    return Upload(stream, None if length is None else int(length), seconds)


async def _pieces(content: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(content), PIECE):
        yield content[start : start + PIECE]


@lru_cache(maxsize=16)
def _timeout(
    connect: float | None = None, read: float | None = None, write: float | None = None, pool: float | None = None
) -> aiohttp.ClientTimeout:
    """What httpx counts one by one; aiohttp counts a connection from the wait for a free place on."""
    del write  # an upload's own
    total = None if connect is None or pool is None else connect + pool
    return aiohttp.ClientTimeout(total=None, connect=total, sock_connect=connect, sock_read=read)


def _headers(headers: httpx.Headers) -> CIMultiDict[str]:
    """The headers as they are, but for what aiohttp writes itself; raises what h11 would raise."""
    sent: CIMultiDict[str] = CIMultiDict()
    try:
        for name, value in headers.raw:
            if not VALUE.fullmatch(value) or not NAME.fullmatch(name):
                raise httpx.LocalProtocolError("Illegal header")
            sent.add(name.decode("ascii"), value.decode())
    except UnicodeDecodeError:  # aiohttp sends text only, as UTF-8
        raise httpx.LocalProtocolError("Illegal header") from None
    sent.popall("Transfer-Encoding", None)
    return sent


def _first_line(answer: aiohttp.ClientResponse) -> dict[str, bytes]:
    version = VERSIONS[answer.version == aiohttp.HttpVersion10]
    return {"http_version": version, "reason_phrase": (answer.reason or "").encode("ascii", "ignore")}


class _Body(httpx.AsyncByteStream):
    """The body of an answer as it comes; a connection whose answer was not read to its end is closed."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._answer.content.iter_any():
                yield piece
        except LOWER as exc:
            raise as_httpx(exc)  # noqa: B904 - as above

    async def aclose(self) -> None:
        """Safe to repeat."""
        self._answer.close()
