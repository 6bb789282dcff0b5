"""dffkit.sender: both senders against real sockets, streams, and their end."""

from __future__ import annotations

import asyncio
import inspect
import os
import ssl
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import trustme
from dffkit._http import InsecureConnectionWarning
from dffkit.errors import (
    CallTimeoutError,
    CertificateError,
    ConnectionFailedError,
    IncompleteReplyError,
    InvalidSettingError,
    MisuseError,
    NotFoundError,
    UnreadableReplyError,
)
from dffkit.sender import AsyncSender, Sender
from dffkit.settings import Settings

from ..servers import dead_port
from ..ways import GET, READ, Body, Script, Way, names, refusal, things

if TYPE_CHECKING:
    from pathlib import Path

OK = b'HTTP/1.1 200 OK\r\nContent-Length: 29\r\n\r\n{"things": [{"name": "sky"}]}'
SHORT = b'HTTP/1.1 200 OK\r\nX-Request-Id: r-9\r\nContent-Length: 900\r\n\r\n{"things": [{"na'
CHUNKED = b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"thi\r\n'
HTML = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html><title>Portal</title>"
ONCE = Settings(retries=0)

Serve = Callable[..., str]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    """A certificate authority that nobody trusts."""
    return trustme.CA()


@pytest.fixture
def tls_server(serve: Serve, authority: trustme.CA) -> str:
    """A server with a certificate of that authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return serve(OK, tls=context)


def test_a_call_over_a_socket(wire: Way, serve: Serve) -> None:
    """The whole way, without a replaced transport."""
    assert wire.call(None, base_url=serve(OK)) == ["sky"]


@pytest.mark.parametrize("answer", [SHORT, CHUNKED], ids=["length", "chunked"])
def test_a_truncated_body_is_an_incomplete_reply(wire: Way, serve: Serve, answer: bytes) -> None:
    """The connection ends in the middle: said so, with the head of the answer kept."""
    with pytest.raises(IncompleteReplyError, match="the connection ended in the middle of the body") as caught:
        wire.call(None, base_url=serve(answer), settings=ONCE)
    assert caught.value.status_code == 200
    assert ("r-9" if answer is SHORT else None) == caught.value.request_id


def test_a_truncated_stream_is_an_incomplete_reply(wire: Way, serve: Serve) -> None:
    """Also when the caller reads the body piece by piece."""
    with pytest.raises(IncompleteReplyError):
        wire.stream(None, base_url=serve(SHORT))


def test_html_on_a_200_is_an_unreadable_reply(wire: Way, serve: Serve) -> None:
    """A portal or login page in front of the API is named by its title."""
    with pytest.raises(UnreadableReplyError, match="an HTML page titled 'Portal'"):
        wire.call(None, base_url=serve(HTML))


def test_what_is_no_http_is_a_failed_connection(wire: Way, serve: Serve) -> None:
    """Another protocol on the port."""
    with pytest.raises(ConnectionFailedError, match="RemoteProtocolError"):
        wire.call(None, base_url=serve(b"SSH-2.0-OpenSSH_9.2\r\n"), settings=ONCE)


def test_a_server_that_closes_without_a_word_is_a_failed_connection(wire: Way, serve: Serve) -> None:
    """Nothing came back: not an unreadable reply."""
    with pytest.raises(ConnectionFailedError, match="went away"):
        wire.call(None, base_url=serve(b""), settings=ONCE)


def test_a_dead_port_is_a_failed_connection(wire: Way) -> None:
    """The sentence names the address and says what to check, after the attempts that are allowed."""
    port = dead_port()
    with pytest.raises(ConnectionFailedError, match=f"http://127.0.0.1:{port}/things.*Check that the server runs"):
        wire.call(None, base_url=f"http://127.0.0.1:{port}")
    assert len(wire.waits) == 2


def test_a_self_signed_certificate_is_refused_with_what_to_do(wire: Way, tls_server: str) -> None:
    """No certificate is accepted by accident, and no second attempt is made."""
    with pytest.raises(CertificateError, match=r"verify='/path/to/ca\.pem'"):
        wire.call(None, base_url=tls_server)
    assert wire.waits == []


def test_a_ca_file_makes_it_trusted(wire: Way, tls_server: str, authority: trustme.CA, tmp_path: Path) -> None:
    """``verify`` takes the authority's file."""
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    assert wire.call(None, base_url=tls_server, settings=Settings(verify=str(path))) == ["sky"]


def test_checks_can_be_switched_off_with_one_warning(wire: Way, tls_server: str) -> None:
    """``verify=False`` works and says once what it means."""
    with pytest.warns(InsecureConnectionWarning, match="certificates are not checked") as warned:
        assert wire.call(None, base_url=tls_server, settings=Settings(verify=False)) == ["sky"]
    assert len(warned) == 1


@pytest.mark.parametrize("content", [None, "not a certificate"])
def test_a_ca_file_that_cannot_be_read_is_named(wire: Way, tmp_path: Path, content: str | None) -> None:
    """A missing or wrong file is a wrong setting, found at the first call."""
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    with pytest.raises(InvalidSettingError, match=f"verify names '{path}'"):
        wire.call(None, settings=Settings(verify=str(path)))


def test_a_server_that_does_not_answer_is_a_timeout(way: Way) -> None:
    """The timeout ends the call with a class of its own."""
    with pytest.raises(CallTimeoutError, match="no answer in time"):
        way.call(Script([httpx.ReadTimeout("")] * 3))


def test_a_stream_gives_the_body_unread(way: Way) -> None:
    """The answer is open inside the block, piece by piece."""
    assert way.stream(Script([httpx.Response(200, content=b"abc")])) == [b"abc"]


def test_a_stream_raises_and_retries_like_a_call(way: Way) -> None:
    """Only a success is opened."""
    with pytest.raises(NotFoundError, match="gone"):
        way.stream(Script([refusal(404, {"code": "c", "message": "gone"})]))
    assert way.stream(Script([httpx.Response(503), httpx.Response(200, content=b"abc")])) == [b"abc"]


def test_a_stream_that_is_left_in_the_middle_is_closed(way: Way) -> None:
    """Its connection is free for others, whatever happened in the block."""

    def fail(_: bytes) -> bytes:
        raise ZeroDivisionError

    body = Body(b"abc", b"def")
    with pytest.raises(ZeroDivisionError):
        way.stream(lambda _: httpx.Response(200, stream=body), fail)
    assert body.is_closed


def test_an_error_of_the_caller_inside_a_stream_passes(way: Way) -> None:
    """What the caller's own code raises in the block is not renamed."""
    mine = httpx.ConnectError("another server")

    def fail(_: bytes) -> bytes:
        raise mine

    with pytest.raises(httpx.ConnectError) as caught:
        way.stream(Script([httpx.Response(200, content=b"abc")]), fail)
    assert mine is caught.value


def test_raw_gives_the_answer_itself(way: Way) -> None:
    """Read, judged and retried like a call."""
    assert way.raw(Script([httpx.Response(503), things()])).content.replace(b" ", b"") == b'{"things":[]}'


def test_nothing_is_opened_before_the_first_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """Making a sender loads no certificates and makes no client."""
    opened: list[str] = []
    monkeypatch.setattr(httpx, "Client", lambda **_: opened.append("sync"))
    monkeypatch.setattr(httpx, "AsyncClient", lambda **_: opened.append("async"))
    Sender("https://api.test")
    AsyncSender("https://api.test")
    assert opened == []


def test_a_closed_sender_says_so(way: Way) -> None:
    """A call after the end is misuse, not a failure of the server."""
    sender: Any = Sender("https://api.test") if way.kind == "sync" else AsyncSender("https://api.test")

    async def main() -> None:
        await sender.aclose()
        await sender(READ, GET, httpx.Response.json)

    def both() -> None:
        sender.close()
        sender(READ, GET, httpx.Response.json)

    with pytest.raises(MisuseError, match="is closed: make a new one"):
        asyncio.run(main()) if way.kind == "async" else both()


def test_a_sender_that_is_closed_while_a_call_begins_says_so(way: Way) -> None:
    """Another thread or task closes it after the call has taken its client: the same sentence."""
    sender: Any = Sender("https://api.test") if way.kind == "sync" else AsyncSender("https://api.test")

    async def main() -> None:
        client = sender._of_this_loop()
        await client.aclose()
        await sender.raw(READ, GET)

    def both() -> None:
        sender._connect().close()
        sender.raw(READ, GET)

    with pytest.raises(MisuseError, match="is closed: make a new one"):
        asyncio.run(main()) if way.kind == "async" else both()


FORKED = """
import os, httpx
from dffkit.sender import Sender
sender = Sender("http://api.test", transport=httpx.MockTransport(lambda request: httpx.Response(200)))
before = sender._connect()
sender._lock.acquire()  # as another thread may have, which does not live on in the child
if child := os.fork():
    sender._lock.release()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert sender._connect() is before
else:
    os._exit(0 if sender._connect() is not before else 1)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_process_has_connections_of_its_own() -> None:
    """On a connection of the parent it would read the parent's answers."""
    ended = subprocess.run([sys.executable, "-c", FORKED], capture_output=True, text=True, timeout=20, check=False)
    assert (0, "") == (ended.returncode, ended.stderr)


def test_an_async_sender_outlives_its_loop() -> None:
    """Scripts that call ``asyncio.run`` again and again can keep their connector."""
    sender = AsyncSender("https://api.test", transport=httpx.MockTransport(Script([things("a"), things("b")])))

    async def main() -> Any:
        return await sender(READ, GET, names)

    assert [asyncio.run(main()), asyncio.run(main())] == [["a"], ["b"]]


def test_an_async_sender_is_not_shared_by_living_loops() -> None:
    """Connections cannot be used from another loop: said in one sentence instead of a crash below."""
    sender = AsyncSender("https://api.test", transport=httpx.MockTransport(Script([things("a"), things("b")])))

    async def main() -> Any:
        return await sender(READ, GET, names)

    with asyncio.Runner() as first, asyncio.Runner() as second:
        assert first.run(main()) == ["a"]
        with pytest.raises(MisuseError, match="belongs to another event loop: make one here"):
            second.run(main())


def test_the_twins_have_the_same_arguments() -> None:
    """Whoever knows one sender knows the other."""
    assert list(inspect.signature(Sender).parameters) == list(inspect.signature(AsyncSender).parameters)
