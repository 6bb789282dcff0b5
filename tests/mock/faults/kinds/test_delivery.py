"""Answers that are lost on their way: on a real socket, and without one."""

from __future__ import annotations

import contextlib
import logging
import socket
from collections.abc import Iterator
from typing import Any
from unittest.mock import Mock

import httpx
import pytest
from dffkit_mock import MockServer
from dffkit_mock import exchange as delivered
from dffkit_mock.faults.kinds.delivery import Truncate
from dffkit_mock.gateway import Gateway

from ..conftest import KEY, WORKSPACE

RESET = (104, 54)  # ECONNRESET of Linux and of macOS


@pytest.fixture(scope="module")
def running() -> Iterator[MockServer]:
    """A mock on a port."""
    with MockServer(stems=["guance", "dataway"], stateful=False) as mock:
        yield mock


@pytest.fixture
def mock(running: MockServer) -> MockServer:
    """The same, with no faults."""
    running.reset()
    return running


class Wire:
    """A connection of our own, to see what goes over it."""

    def __init__(self, mock: MockServer) -> None:
        host, _, port = mock.url.removeprefix("http://").partition(":")
        self.socket = socket.create_connection((host, int(port)), timeout=10)

    def ask(self, method: str = "GET", path: str = WORKSPACE) -> None:
        """Sends a request."""
        self.socket.sendall(f"{method} {path} HTTP/1.1\r\nHost: mock\r\nDF-API-KEY: wsak_mock\r\n\r\n".encode())

    def read(self) -> tuple[bytes, bytes]:
        """Head and body, until the connection ends."""
        received = b""
        with self.socket:
            while chunk := self.socket.recv(65_536):
                received += chunk
        head, _, body = received.partition(b"\r\n\r\n")
        return head.lower(), body


@pytest.mark.parametrize("processed", [False, True])
def test_a_reset_is_one_of_tcp(mock: MockServer, processed: bool) -> None:
    """No byte of an answer, and no farewell."""
    mock.fault("guance", reset=True, processed=processed)
    wire = Wire(mock)
    wire.ask()
    with pytest.raises(ConnectionResetError) as raised:
        wire.read()
    assert raised.value.errno in RESET
    (entry,) = mock.journal.entries()
    assert entry.fault == f"fault-1: reset; {'processed; ' if processed else ''}operation=guance"
    assert (entry.status, entry.refused_by) == ((200, None) if processed else (0, "faults"))


def test_a_body_is_cut_off(mock: MockServer) -> None:
    """After so many bytes, though the whole length was promised."""
    length = len(httpx.get(mock.url + WORKSPACE, headers=KEY).content)
    mock.fault("guance", truncate=10)
    wire = Wire(mock)
    wire.ask()
    head, body = wire.read()
    assert b"content-length: %d" % length in head
    assert len(body) == 10


def test_the_last_byte_is_missing_at_least(mock: MockServer) -> None:
    """A cut behind the end would be none."""
    length = len(httpx.get(mock.url + WORKSPACE, headers=KEY).content)
    mock.fault("guance", truncate=10**6)
    wire = Wire(mock)
    wire.ask()
    assert len(wire.read()[1]) == length - 1


def test_a_chunked_body_has_no_last_chunk(mock: MockServer) -> None:
    """Its length is not promised, its end is."""
    mock.fault("guance", truncate=10, chunked=True)
    wire = Wire(mock)
    wire.ask()
    head, body = wire.read()
    assert b"transfer-encoding: chunked" in head
    assert b"content-length" not in head
    assert body == b'a\r\n{"code":20\r\n'


async def test_an_answer_without_a_body_says_that_its_connection_ends() -> None:
    """Whoever has read a 204 whole would send the next request on it, and lose that."""
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        return {"type": "http.disconnect"}

    ended = Mock()
    await Truncate(5)(delivered.Wire(send, receive, ended), 204, [], b"")
    assert sent[0] == {"type": "http.response.start", "status": 204, "headers": [(b"connection", b"close")]}
    ended.close.assert_called_once_with()


@pytest.mark.parametrize("what", [{"truncate": 5}, {"truncate": 5, "chunked": True}, {"drip": 10}], ids=str)
@pytest.mark.parametrize(("method", "path"), [("HEAD", "/api/v1/workspace/get"), ("POST", "/v1/write/metric?token=x")])
def test_answers_without_a_body_break_nothing(mock: MockServer, what: dict[str, Any], method: str, path: str) -> None:
    """A refused method, a refused token: the next request is served."""
    mock.fault("all", before="verify", times=1, **what)
    wire = Wire(mock)
    wire.ask(method, path)
    wire.socket.shutdown(socket.SHUT_WR)
    wire.read()
    mock.faults.clear()
    assert httpx.get(mock.url + WORKSPACE, headers=KEY).status_code == 200


def test_a_body_drips(mock: MockServer) -> None:
    """Piece by piece, and whole in the end; the connection is good for another request."""
    expected = httpx.get(mock.url + WORKSPACE, headers=KEY).content
    mock.fault("guance", drip=200_000)
    with httpx.Client(base_url=mock.url, headers=KEY) as client:
        assert client.get(WORKSPACE).content == expected
        assert client.get(WORKSPACE).content == expected


def test_a_drip_ends_with_the_fault(mock: MockServer) -> None:
    """Who clears the faults need not wait for them."""
    mock.fault("guance", drip=0.01)
    with httpx.Client(headers=KEY) as client, client.stream("GET", mock.url + WORKSPACE) as answer:
        mock.faults.clear()
        assert len(answer.read()) == int(answer.headers["content-length"])


@pytest.mark.parametrize("what", [{"reset": True}, {"truncate": 10}, {"drip": 1e5}], ids=str)
def test_nothing_is_logged(mock: MockServer, caplog: pytest.LogCaptureFixture, what: dict[str, Any]) -> None:
    """A fault that was asked for is no error of the server."""
    mock.fault("guance", **what)
    with caplog.at_level(logging.INFO), contextlib.suppress(httpx.TransportError):
        httpx.get(mock.url + WORKSPACE, headers=KEY)
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_a_mock_that_waits_can_be_stopped() -> None:
    """Its faults do not hold it up, and nobody is told of them."""
    with MockServer(stems=["guance"]) as mock:
        mock.fault("guance", latency=3600)
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(mock.url + WORKSPACE, headers=KEY, timeout=0.05)


@pytest.mark.parametrize("what", [{"reset": True}, {"reset": True, "processed": True}, {"truncate": 10}], ids=str)
async def test_without_a_socket_the_break_is_an_error(
    gateway: Gateway, client: httpx.AsyncClient, what: dict[str, Any]
) -> None:
    """The one that a client would see, with a sentence that says where it comes from."""
    gateway.fault("guance", **what)
    with pytest.raises(ConnectionResetError, match="a fault of the mock asked for that"):
        await client.get(WORKSPACE)


async def test_pieces_are_as_large_as_the_rate_allows(
    gateway: Gateway, client: httpx.AsyncClient, slept: list[float]
) -> None:
    """Ten a second, and at least a byte; together they take as long as the rate says."""
    length = len((await client.get(WORKSPACE)).content)
    with gateway.fault("guance", drip=1000):
        assert len((await client.get(WORKSPACE)).content) == length
    assert sum(slept) == pytest.approx(length / 1000)
    assert slept[0] == 0.1
    slept.clear()
    gateway.fault("guance", drip=2)
    await client.get(WORKSPACE)
    assert slept == [0.5] * length
