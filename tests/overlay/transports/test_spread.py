"""dffkit._transports._spread: many small pools behave like a large one."""

from __future__ import annotations

import asyncio

import httpx
import pytest
from dffkit._transports import _spread
from dffkit._transports._spread import SpreadTransport
from dffkit.errors import CallTimeoutError
from dffkit.sender import AsyncSender
from dffkit.settings import Settings

from ..ways import GET, READ, names
from .recording import OK, Recorder, read, serving

PLAIN = Settings(fast=False, retries=0)


class Gate:
    """A server that holds every answer back until ``count`` requests have come."""

    def __init__(self, count: int) -> None:
        self.connections = 0
        self._count = count
        self._open = asyncio.Event()
        self.come = asyncio.Event()

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        self.connections += 1
        while await read(reader):
            self.come.set()
            self._count -= 1
            if self._count <= 0:
                self._open.set()
            await self._open.wait()
            writer.write(OK)


async def test_calls_one_after_the_other_share_a_connection() -> None:
    """As with one pool."""
    recorder = Recorder()
    async with serving(recorder) as url:
        sender = AsyncSender(url, settings=PLAIN)
        for _ in range(5):
            await sender(READ, GET, names)
        await sender.aclose()
    assert recorder.connections == 1


async def test_calls_at_once_have_a_connection_each_and_keep_it() -> None:
    """The second round opens no new one."""
    gate = Gate(50)
    async with serving(gate) as url:
        sender = AsyncSender(url, settings=PLAIN)
        for _ in range(2):
            assert await asyncio.gather(*[sender(READ, GET, names) for _ in range(50)]) == [[]] * 50
        await sender.aclose()
    assert gate.connections == 50


async def test_more_calls_than_connections_wait_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """None is lost, and no further connection is opened."""
    monkeypatch.setattr(_spread, "POOLS", 2)
    recorder = Recorder()
    async with serving(recorder) as url:
        sender = AsyncSender(url, settings=PLAIN)
        assert await asyncio.gather(*[sender(READ, GET, names) for _ in range(20)]) == [[]] * 20
        await sender.aclose()
    assert recorder.connections == 2 * _spread.POOL


async def test_a_call_does_not_wait_for_ever_for_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has the timeout of every wait."""
    monkeypatch.setattr(_spread, "POOLS", 1)
    async with serving(Gate(1000)) as url:
        sender = AsyncSender(url, settings=Settings(fast=False, retries=0, timeout=0.05))
        found = await asyncio.gather(*[sender(READ, GET, names) for _ in range(3)], return_exceptions=True)
        await sender.aclose()
    assert [type(error) for error in found] == [CallTimeoutError] * 3


async def test_places_are_given_back() -> None:
    """By answers that were read, closed unread and closed twice, by failures and by calls that were given up."""
    carrier = SpreadTransport(httpx.create_ssl_context())
    async with serving(Recorder()) as url, httpx.AsyncClient(transport=carrier) as client:
        await client.get(url)
        unread = await client.send(client.build_request("GET", url), stream=True)
        await unread.aclose()
        await unread.stream.aclose()  # type: ignore[union-attr]
        with pytest.raises(httpx.ConnectError):
            await client.get("http://127.0.0.1:1")
        held = Gate(1000)
        async with serving(held) as other:
            waiting = asyncio.ensure_future(client.get(other))
            await held.come.wait()
            waiting.cancel()
            await asyncio.wait([waiting])
        assert [pool.running for pool in carrier._pools] == [0]
