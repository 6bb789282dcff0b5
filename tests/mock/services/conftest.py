"""Our own connectors, whose requests go to the gateway without a socket; their clock is that of the gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from dffkit import AsyncDataset, AsyncDataWay, AsyncGuance
from dffkit.clock import Clock as ConnectorClock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from dffkit_mock.gateway import Gateway

    from ..clock import Clock


@pytest.fixture
async def dataway(gateway: Gateway, clock: Clock) -> AsyncIterator[AsyncDataWay]:
    """DataWay, with the token of the workspace."""
    transport = httpx.ASGITransport(gateway)
    options = {"endpoint": "http://mock", "token": "tkn_mock", "transport": transport}
    async with AsyncDataWay(**options, clock=ConnectorClock(clock)) as connector:
        yield connector


@pytest.fixture
async def guance(gateway: Gateway, clock: Clock) -> AsyncIterator[AsyncGuance]:
    """The OpenAPI of Guance, with the key of an administrator."""
    transport = httpx.ASGITransport(gateway)
    options = {"endpoint": "http://mock", "api_key_id": "wsak_mock", "transport": transport}
    async with AsyncGuance(**options, clock=ConnectorClock(clock)) as connector:
        yield connector


@pytest.fixture
async def dataset(gateway: Gateway, clock: Clock) -> AsyncIterator[AsyncDataset]:
    """SmartChart, as the published visitor."""
    options = {"visitor": "mock-visitor", "secret": "mock-secret", "transport": httpx.ASGITransport(gateway)}
    async with AsyncDataset(endpoint="http://mock", **options, clock=ConnectorClock(clock)) as connector:
        yield connector
