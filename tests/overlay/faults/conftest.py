"""A mock on a real port, what reaches it, and the connectors of a service that call it; nobody waits."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from dffkit.clock import Clock
from dffkit_mock import MockServer
from dffkit_mock.exchange import Exchange, Reply

from ..connectors.sides import Side
from .services import Call, Calls

NOW = 1_767_225_600.0  # 2026-01-01T00:00:00Z


class Heard:
    """The first stage: keeps the requests as they came."""

    name = "heard"

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []

    async def __call__(self, exchange: Exchange) -> Reply | None:
        """Passes everything on."""
        self.exchanges.append(exchange)
        return None

    def of(self, call: Call) -> list[Exchange]:
        """The requests of one operation."""
        name = call.operation.rpartition(".")[2]
        return [exchange for exchange in self.exchanges if exchange.route and exchange.route.operation_id == name]


class Server:
    """A mock whose clock is ``now``, and what it has ``heard``."""

    def __init__(self, *, stateful: bool = False) -> None:
        self.now = NOW
        self.heard = Heard()
        self.mock = MockServer(clock=lambda: self.now, stateful=stateful)
        gateway = self.mock.gateway
        gateway.stages = (self.heard, *gateway.stages)


@pytest.fixture(scope="package")
def running() -> Iterator[Server]:
    """One for all tests of this folder."""
    server = Server()
    with server.mock:
        yield server


@pytest.fixture
def server(running: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """It has forgotten everything, and every connector calls it."""
    running.mock.reset()
    running.now = NOW
    running.heard.exchanges.clear()
    monkeypatch.setenv("DFFKIT_MOCK_URL", running.mock.url)
    return running


@pytest.fixture
def remembering(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Another one, which keeps what is created."""
    other = Server(stateful=True)
    with other.mock:
        monkeypatch.setenv("DFFKIT_MOCK_URL", other.mock.url)
        yield other


class Caller:
    """Makes calls with a connector of one kind, whose clock goes on by a second each time somebody looks at it.

    Nobody waits: what would have been slept is in ``waits``.
    """

    def __init__(self, kind: str, server: Server) -> None:
        self._kind, _, self._transport = kind.partition(" by ")
        self._server = server
        self.waits: list[float] = []

    def __call__(self, calls: Calls, call: Call, **options: Any) -> Any:
        """What the call gives."""
        seconds = count(int(self._server.now))
        side = Side(self._kind, calls.pair)
        side.waits = self.waits
        given = {
            "clock": Clock(lambda: float(next(seconds))),
            **({"fast": False} if self._transport else {}),
            **options,
        }
        return side.do(call.act, **given)


@pytest.fixture(params=["sync", "async", "async by httpx"])
def caller(request: pytest.FixtureRequest, server: Server) -> Caller:
    """Each way to call."""
    return Caller(request.param, server)
