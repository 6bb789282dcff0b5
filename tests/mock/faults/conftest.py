"""A gateway whose faults nobody waits for, and requests that it lets in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import httpx
import pytest
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.engines import NativeEngine
from dffkit_mock.faults import FaultSet, Operations
from dffkit_mock.gateway import Gateway
from dffkit_mock.instance import Instance
from dffkit_mock.specs import find_bundles

from ..clock import Clock
from ..signing import sdk_hmac

WORKSPACE = "/api/v1/workspace/get"
FUNCTIONS = "/v2/mock-project/fgs/functions"
KEY = {"DF-API-KEY": "wsak_mock"}


@pytest.fixture(scope="package")
def catalogue() -> Catalogue:
    """All bundled specs."""
    return Catalogue(find_bundles())


@pytest.fixture(scope="package")
def operations(catalogue: Catalogue) -> Operations:
    """The names of their operations."""
    return Operations(catalogue.table.routes)


@pytest.fixture
def slept() -> list[float]:
    """What would have been slept."""
    return []


@pytest.fixture
def gateway(catalogue: Catalogue, clock: Clock, slept: list[float]) -> Gateway:
    """A gateway with everything new."""

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    return Gateway(catalogue, NativeEngine(), Instance(clock, faults=FaultSet(sleep=sleep)), stateful=False)


@pytest.fixture
async def client(gateway: Gateway) -> AsyncIterator[httpx.AsyncClient]:
    """A client of it, with a key of Guance."""
    transport = httpx.ASGITransport(gateway)
    async with httpx.AsyncClient(transport=transport, base_url="http://mock", headers=KEY) as opened:
        yield opened


@pytest.fixture
def signed(clock: Clock) -> Callable[..., dict[str, str]]:
    """The headers of a signed request to FunctionGraph."""

    def sign(target: str = FUNCTIONS) -> dict[str, str]:
        return dict(sdk_hmac("GET", target, [("Host", "mock")], b"", ak="mock-ak", sk="mock-sk", now=clock.now))

    return sign
