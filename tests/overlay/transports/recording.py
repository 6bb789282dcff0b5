"""A server in the loop of the test that keeps what it was sent, byte by byte, and plays a part."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

OK = b'HTTP/1.1 200 OK\r\nContent-Length: 14\r\n\r\n{"things": []}'

Part = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Received:
    """One request."""

    line: str
    headers: list[tuple[str, str]]
    body: bytes = b""

    @property
    def fields(self) -> dict[str, str]:
        """The headers by their names in lower case."""
        return {name.lower(): value for name, value in self.headers}


@dataclass
class Recorder:
    """Answers every request with ``answer``, on kept connections, which it counts."""

    answer: bytes = OK
    requests: list[Received] = field(default_factory=list)
    connections: int = 0

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        self.connections += 1
        while (received := await read(reader)) is not None:
            self.requests.append(received)
            writer.write(self.answer)


@asynccontextmanager
async def serving(part: Part) -> AsyncIterator[str]:
    """The address of a server whose connections ``part`` plays; they end with the block."""
    tasks: set[asyncio.Task[None]] = set()

    async def play(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await part(reader, writer)
        except (asyncio.CancelledError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(play, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks)


async def head(reader: asyncio.StreamReader) -> Received | None:
    """The first lines of a request; ``None`` at the end of the connection."""
    try:
        lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    except asyncio.IncompleteReadError:
        return None
    pairs = [line.split(": ", 1) for line in lines[1:] if line]
    return Received(lines[0], [(name, value) for name, value in pairs])


async def read(reader: asyncio.StreamReader) -> Received | None:
    """A whole request."""
    received = await head(reader)
    if received is not None and "chunked" in received.fields.get("transfer-encoding", ""):
        while size := int(await reader.readline(), 16):
            received.body += await reader.readexactly(size)
            await reader.readline()
        await reader.readline()
    elif received is not None:
        received.body = await reader.readexactly(int(received.fields.get("content-length", 0)))
    return received
