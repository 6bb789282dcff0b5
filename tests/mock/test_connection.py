"""The connection behind a request, and ending it."""

from __future__ import annotations

import asyncio
import socket
from typing import cast

import pytest
from dffkit_mock.connection import TRANSPORT, find_transport, reset
from dffkit_mock.loops import loop_factory


@pytest.mark.parametrize("scope", [{}, {"extensions": {}}, {"extensions": {TRANSPORT: {}}}])
def test_there_may_be_none(scope: dict[str, object]) -> None:
    """A client that calls the application itself has no socket."""
    assert find_transport(scope) is None


@pytest.mark.parametrize("fast", [True, False])
def test_a_reset_drops_what_is_unsent(fast: bool) -> None:
    """On both event loops: the peer is told by a reset, whatever was written before."""

    class Server(asyncio.Protocol):
        transport: asyncio.Transport

        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            self.transport = cast("asyncio.Transport", transport)

        def data_received(self, data: bytes) -> None:
            self.transport.write(data * 100_000)
            reset(find_transport({"extensions": {TRANSPORT: {"transport": self.transport}}}) or self.transport)

    def ask(port: int) -> None:
        with socket.create_connection(("127.0.0.1", port), timeout=10) as client:
            client.sendall(b"0123456789")
            while client.recv(65_536):
                continue

    async def main() -> None:
        server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0)
        async with server:
            with pytest.raises(ConnectionResetError):
                await asyncio.to_thread(ask, server.sockets[0].getsockname()[1])

    with asyncio.Runner(loop_factory=loop_factory() if fast else None) as runner:
        runner.run(main())
