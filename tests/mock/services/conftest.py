"""Our own connectors, whose requests go to the gateway without a socket; their clock is that of the gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import httpx
import pytest
from dffkit import AsyncDataset, AsyncDataWay, AsyncGuance
from dffkit.clock import Clock as ConnectorClock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from dffkit_mock.gateway import Gateway

    from ..clock import Clock


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
