"""Our own connectors, whose requests go to the gateway without a socket; their clock is that of the gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import httpx
import pytest
from dffkit import AsyncDataset, AsyncDataWay, AsyncGuance
from dffkit.clock import Clock as ConnectorClock
from dffkit_mock.gateway import Gateway

from .conforming import Conformity

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from dffkit_mock.exchange import Exchange, Reply

    from ..clock import Clock


CONFORMITY = Conformity()


@pytest.fixture(autouse=True)
def _conforming(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fails a test in which any gateway answered what its spec does not document."""
    handle = Gateway.handle

    async def watched(gateway: Gateway, exchange: Exchange) -> Reply:
        reply = await handle(gateway, exchange)
        CONFORMITY.look(exchange, reply)
        return reply

    monkeypatch.setattr(Gateway, "handle", watched)
    CONFORMITY.found.clear()
    yield
    assert CONFORMITY.found == []


class Wire(TypedDict):
    """What keeps a connector in this process."""

    transport: httpx.AsyncBaseTransport
    clock: ConnectorClock


@pytest.fixture
async def dataway(gateway: Gateway, clock: Clock) -> AsyncIterator[AsyncDataWay]:
    """DataWay, with the token of the workspace."""
    own = Wire(transport=httpx.ASGITransport(gateway), clock=ConnectorClock(clock))
    async with AsyncDataWay(endpoint="http://mock", token="tkn_mock", **own) as connector:
        yield connector


@pytest.fixture
async def guance(gateway: Gateway, clock: Clock) -> AsyncIterator[AsyncGuance]:
    """The OpenAPI of Guance, with the key of an administrator."""
    own = Wire(transport=httpx.ASGITransport(gateway), clock=ConnectorClock(clock))
    async with AsyncGuance(endpoint="http://mock", api_key_id="wsak_mock", **own) as connector:
        yield connector


@pytest.fixture
async def dataset(gateway: Gateway, clock: Clock) -> AsyncIterator[AsyncDataset]:
    """SmartChart, as the published visitor."""
    own = Wire(transport=httpx.ASGITransport(gateway), clock=ConnectorClock(clock))
    async with AsyncDataset(endpoint="http://mock", visitor="mock-visitor", secret="mock-secret", **own) as connector:
        yield connector
