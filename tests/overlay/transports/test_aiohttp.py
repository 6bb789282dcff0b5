"""dffkit._transports._aiohttp: what httpx built goes out as with httpx, and what fails is what fails there."""

from __future__ import annotations

import asyncio
import gc
import gzip
import io
import traceback
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx
import pytest
from dffkit import _http
from dffkit._transports import _aiohttp
from dffkit._transports._failures import FAILURES, as_httpx
from dffkit._transports._upload import Upload
from dffkit.errors import CallTimeoutError, ConnectionFailedError, IncompleteReplyError, MisuseError, RedirectError
from dffkit.sender import AsyncSender
from dffkit.settings import Settings
from hypothesis import given
from hypothesis import strategies as st
from yarl import URL

from ..ways import GET, READ, WRITE, names
from .recording import OK, Recorder, head, read, serving

if TYPE_CHECKING:
    from .recording import Part, Received

SECRET = "a-secret-of-the-caller"
LARGE = bytes(range(256)) * 1024
SHORT = 0.05  # seconds that a server is waited for, where it never comes
FAST, PLAIN = Settings(fast=True, retries=0), Settings(fast=False, retries=0)


async def pieces(*given_pieces: bytes) -> AsyncIterator[bytes]:
    """A body of pieces."""
    for piece in given_pieces:
        yield piece


REQUESTS: dict[str, Callable[[], dict[str, Any]]] = {
    "escapes": lambda: {"method": "get", "url": "/a%3Ab/%7E/%2F/%41/urn:x?q=%3A%2B&r=a%20b&s=%2f", "params": None},
    "params": lambda: {"method": "get", "url": "/a", "params": {"q": "a b+c/d:~中", "r": [1, 2]}},
    "headers": lambda: {
        "method": "get",
        "url": "/",
        "headers": {"X-A": "1", "x-b": "", "Accept": "*/*", "X-C": "ü".encode()},
    },
    "json": lambda: {"method": "post", "url": "/a", "json": {"name": "中"}},
    "nothing": lambda: {"method": "post", "url": "/a"},
    "form": lambda: {"method": "post", "url": "/a", "data": {"a": "b c"}},
    "text": lambda: {"method": "put", "url": "/a", "content": "text"},
    "delete": lambda: {"method": "delete", "url": "/a", "json": [1]},
    "delete nothing": lambda: {"method": "delete", "url": "/a"},
    "large": lambda: {"method": "put", "url": "/a", "content": LARGE},
    "file": lambda: {"method": "put", "url": "/a", "content": io.BytesIO(LARGE)},
    "stream": lambda: {"method": "put", "url": "/a", "content": pieces(b"one", b"", b"two")},
    "typed stream": lambda: {
        "method": "post",
        "url": "/a",
        "content": pieces(b"1"),
        "headers": {"Content-Type": "a/b"},
    },
}


async def test_nothing_is_added_to_a_request() -> None:
    """Headers that were left out on purpose stay out, whatever the method."""
    transport = _aiohttp.AiohttpTransport(httpx.create_ssl_context())
    recorder = Recorder()
    async with serving(recorder) as url:
        for method in ("GET", "POST", "DELETE", "OPTIONS"):
            answer = await transport.handle_async_request(httpx.Request(method, url))
            await answer.aclose()
        await transport.aclose()
    assert [sorted(request.fields) for request in recorder.requests] == [
        ["host"],
        ["content-length", "host"],
        ["host"],
        ["host"],
    ]


async def received(settings: Settings, kwargs: dict[str, Any]) -> Received:
    """A request as it arrives."""
    recorder = Recorder()
    async with serving(recorder) as url:
        sender = AsyncSender(url, settings=settings)
        await sender.raw(WRITE, kwargs)
        await sender.aclose()
    (request,) = recorder.requests
    request.headers = sorted((name, value.replace(url, "")) for name, value in request.headers if name != "Host")
    return request


async def call(part: Part, kwargs: dict[str, Any] = GET, **settings: Any) -> Any:
    """What a call gives or raises."""
    async with serving(part) as url:
        sender = AsyncSender(url, settings=Settings(fast=True, retries=0, **settings))
        try:
            return await sender(READ, kwargs, names)
        finally:
            await sender.aclose()


@pytest.mark.parametrize("make", REQUESTS.values(), ids=list(REQUESTS))
async def test_a_request_goes_out_as_with_httpx(make: Callable[[], dict[str, Any]]) -> None:
    """Line, headers and body are those that were built, and signed."""
    assert await received(PLAIN, make()) == await received(FAST, make())


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1), st.text(st.characters(codec="utf-8")))
def test_an_address_is_not_decoded_anew(path: str, value: str) -> None:
    """Whatever httpx made of it: a signature covers its escapes."""
    try:
        url = httpx.URL("http://api.test/a", params={"q": value}).copy_with(path=f"/{path}")
    except httpx.InvalidURL:
        return
    assert url.raw_path.decode() == URL(str(url), encoded=True).raw_path_qs


async def test_a_request_is_sent_once() -> None:
    """A GET may delete something, and aiohttp would send it again on its own when a kept connection breaks."""
    seen: list[Received] = []

    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while request := await read(reader):
            seen.append(request)
            if len(seen) == 2:
                return
            writer.write(OK)

    async with serving(once) as url:
        sender = AsyncSender(url, settings=FAST)
        assert await sender(READ, GET, names) == []
        with pytest.raises(ConnectionFailedError, match="closed the connection without an answer"):
            await sender(READ, GET, names)
        await sender.aclose()
    assert len(seen) == 2


async def test_connections_are_kept_and_cookies_are_not() -> None:
    """The second call goes over the first one's connection, and nobody has taken a cookie for it."""
    recorder = Recorder(OK.replace(b"\r\n", b"\r\nSet-Cookie: a=b; Path=/\r\n", 1))
    async with serving(recorder) as url:
        sender = AsyncSender(url.replace("127.0.0.1", "localhost"), settings=FAST)
        for _ in range(2):
            await sender(READ, GET, names)
        await sender.aclose()
    assert ["cookie" in request.fields for request in recorder.requests] == [False, False]
    assert recorder.connections == 1


@pytest.mark.parametrize(("header", "size"), [("X-Subject-Token", 60_000), ("X-Other", 9_000)])
async def test_a_long_header_is_read(header: str, size: int) -> None:
    """Tokens of IAM are longer than aiohttp takes by default."""
    answer = OK.replace(b"\r\n", f"\r\n{header}: {'t' * size}\r\n".encode(), 1)
    async with serving(Recorder(answer)) as url:
        sender = AsyncSender(url, settings=FAST)
        assert len((await sender.raw(READ, GET)).headers[header]) == size
        await sender.aclose()


async def test_the_first_line_of_an_answer_is_kept() -> None:
    """Version and reason, as logs show them."""
    async with serving(Recorder(b"HTTP/1.0 203 Some \xfctter words\r\nContent-Length: 0\r\n\r\n")) as url:
        sender = AsyncSender(url, settings=FAST)
        answer = await sender.raw(READ, GET)
        await sender.aclose()
    assert (answer.http_version, answer.status_code, answer.reason_phrase) == ("HTTP/1.0", 203, "Some tter words")


async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Reads a request and says nothing."""
    await read(reader)
    await asyncio.Event().wait()


async def stalling(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Begins to answer, and says no more."""
    await read(reader)
    writer.write(OK[:-4])
    await asyncio.Event().wait()


async def deaf(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Reads the head only."""
    await head(reader)
    await asyncio.Event().wait()


async def resetting(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Ends the connection by a reset."""
    await read(reader)
    writer.transport.abort()


@pytest.mark.parametrize("part", [silent, stalling])
async def test_a_server_that_does_not_go_on_is_a_timeout(part: Part) -> None:
    """Before the answer and in the middle of it."""
    with pytest.raises(CallTimeoutError, match="no answer in time"):
        await call(part, timeout=SHORT)


@pytest.mark.parametrize("content", [LARGE * 64, pieces(*[LARGE] * 64)], ids=["bytes", "stream"])
async def test_a_server_that_stops_reading_is_a_timeout(content: Any) -> None:
    """With aiohttp alone the call would wait for ever."""
    with pytest.raises(CallTimeoutError, match="the server stopped reading the body"):
        await call(deaf, {"method": "put", "url": "/a", "content": content}, timeout=4 * SHORT)


async def test_a_body_may_take_longer_than_the_timeout() -> None:
    """Only the server's time counts, piece by piece, not the time in which a piece is made."""
    armed: list[bool] = []

    async def made() -> AsyncIterator[bytes]:
        for piece in (b"one", b"two"):
            armed.append(upload._guard.when() is not None)
            yield piece

    upload = Upload(made(), None, seconds=60.0)
    async with upload:
        async for _ in upload:
            armed.append(upload._guard.when() is not None)  # noqa: PERF401 - in the order of things
    assert armed == [False, True, False, True]


async def test_an_upload_leaves_turns_to_others() -> None:
    """Each piece is one, however fast the server takes them."""
    turns = 0

    async def other() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    task = asyncio.create_task(other())
    async for _ in Upload(pieces(b"1", b"2", b"3", b"4"), None, seconds=None):
        pass
    task.cancel()
    assert turns == 4


async def test_a_reset_is_a_failed_connection() -> None:
    """Not a timeout."""
    with pytest.raises(ConnectionFailedError, match="the server cannot be reached or went away"):
        await call(resetting)


async def test_a_pool_that_stays_full_is_a_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call does not wait for ever for the connection of another one."""
    monkeypatch.setattr(_aiohttp, "CONNECTIONS", 1)
    monkeypatch.setattr(_http, "CONNECT_TIMEOUT", SHORT)
    async with serving(stalling) as url:
        sender = AsyncSender(url, settings=Settings(fast=True, retries=0, timeout=SHORT))
        async with sender.stream(READ, GET):
            with pytest.raises(CallTimeoutError, match="the connection was not made in time"):
                await sender(READ, GET, names)
        await sender.aclose()


def test_connecting_has_a_time_of_its_own() -> None:
    """The short one, beside that of waiting for a free place, as httpx counts them."""
    timeout = _aiohttp._timeout(connect=10.0, read=60.0, write=60.0, pool=60.0)
    assert timeout == aiohttp.ClientTimeout(total=None, connect=70.0, sock_connect=10.0, sock_read=60.0)
    assert _aiohttp._timeout() == aiohttp.ClientTimeout(total=None, connect=None, sock_connect=None, sock_read=None)


async def test_a_redirect_is_not_followed() -> None:
    """Credentials would travel along."""
    recorder = Recorder(b"HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n")
    with pytest.raises(RedirectError):
        await call(recorder)
    assert len(recorder.requests) == 1


async def test_a_compressed_answer_is_read_once_and_streamed_as_it_is() -> None:
    """Both as with httpx, which does the reading."""
    packed = gzip.compress(b'{"things": []}')
    top = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n"
    async with serving(Recorder(top.encode() + packed)) as url:
        sender = AsyncSender(url, settings=FAST)
        assert await sender(READ, GET, names) == []
        async with sender.stream(READ, GET) as answer:
            assert b"".join([piece async for piece in answer.aiter_raw()]) == packed
        await sender.aclose()


async def test_an_answer_before_the_end_of_the_body_counts() -> None:
    """A server that refuses early is heard."""

    async def refusing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await head(reader)
        writer.write(OK.replace(b"\r\n", b"\r\nConnection: close\r\n", 1))
        await reader.read()

    begun = asyncio.Event()

    async def endless() -> AsyncIterator[bytes]:
        yield b"begin"
        await begun.wait()

    assert await call(refusing, {"method": "put", "url": "/a", "content": endless()}) == []


async def test_what_goes_wrong_in_the_body_is_the_callers_own() -> None:
    """A failure while the body is made comes out as it is."""
    mine = RuntimeError("of the caller")

    async def breaking() -> AsyncIterator[bytes]:
        yield b"begin"
        raise mine

    with pytest.raises(RuntimeError) as caught:
        await call(Recorder(), {"method": "put", "url": "/a", "content": breaking()})
    assert mine is caught.value


@pytest.mark.parametrize(("length", "amount"), [(2, "much"), (4, "little")])
async def test_a_body_of_another_length_than_declared_is_misuse(length: int, amount: str) -> None:
    """As with httpx: the server would take it for something else."""
    stream = httpx.Request("PUT", "http://api.test", content=pieces(b"abc")).stream
    assert isinstance(stream, httpx.AsyncByteStream)
    request = httpx.Request("PUT", "http://api.test", headers={"Content-Length": str(length)}, stream=stream)
    transport = _aiohttp.AiohttpTransport(httpx.create_ssl_context())
    async with serving(Recorder()) as url:
        request.url = httpx.URL(url)
        with pytest.raises(httpx.LocalProtocolError, match=f"Too {amount} data"):
            await transport.handle_async_request(request)
    await transport.aclose()


@pytest.mark.parametrize("header", [("X-A", "a\r\nX-B: b"), ("X-A", b"\xff"), ("X-A", " a"), ("X A", "a"), ("", "a")])
async def test_what_could_forge_a_header_is_refused(header: tuple[str, Any]) -> None:
    """And not shown."""
    with pytest.raises(MisuseError, match=r"characters that HTTP does not allow|cannot be the name of a header"):
        await call(Recorder(), {**GET, "headers": dict([header])})


async def test_no_failure_shows_the_address() -> None:
    """Some vendors want their token in it, and aiohttp writes it into its messages."""
    with pytest.raises(CallTimeoutError) as caught:
        await call(silent, {**GET, "params": {"token": SECRET}}, timeout=SHORT)
    with pytest.raises(ConnectionFailedError) as broken:
        await call(resetting, {**GET, "params": {"token": SECRET}})
    for error in (caught.value, broken.value):
        assert SECRET not in "".join(traceback.format_exception(error))


async def test_a_broken_answer_is_an_incomplete_reply() -> None:
    """The connection ends in the middle of the body."""

    async def breaking(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read(reader)
        writer.write(OK[:-4])

    with pytest.raises(IncompleteReplyError):
        await call(breaking)


def failures(base: type[Exception]) -> set[type[Exception]]:
    """It and every class below it."""
    return {base}.union(*[failures(kind) for kind in base.__subclasses__()])


BELOW = [*sorted(failures(aiohttp.ClientError), key=str), OSError, TimeoutError, ConnectionResetError]


@pytest.mark.parametrize("kind", BELOW)
def test_every_failure_of_aiohttp_has_a_row(kind: type[Exception]) -> None:
    """Each is one of httpx, so that it becomes one of ours; what connects keeps its cause, which tells certificates."""
    failure = kind.__new__(kind)  # not made: they want connections and answers
    first = next(words for theirs, _, words in FAILURES if isinstance(failure, theirs))
    if first is None:
        return  # its text is made of what it was given
    error = as_httpx(failure)
    assert isinstance(error, httpx.TransportError)
    assert (str(error), error.__cause__) == (first, None)


def test_nobody_is_told_of_a_session_that_was_not_closed(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str], recwarn: pytest.WarningsRecorder
) -> None:
    """A script need not close its connector, and may call ``asyncio.run`` again."""

    async def main() -> None:
        async with serving(Recorder()) as url:
            sender = AsyncSender(url, settings=FAST)
            await sender(READ, GET, names)
            vars(sender)["itself"] = sender  # found by the collector only
            del sender
            gc.collect()

    asyncio.run(main())
    gc.collect()
    assert (caplog.text, capsys.readouterr().err) == ("", "")
    assert [str(warning.message) for warning in recwarn if "nclosed c" in str(warning.message)] == []
