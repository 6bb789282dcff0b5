"""A gateway over the bundled specs, with a clock that the test moves, and a client that calls it in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.engines import NativeEngine
from dffkit_mock.gateway import Gateway
from dffkit_mock.instance import Instance
from dffkit_mock.specs import find_bundles

from .clock import Clock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
def clock() -> Clock:
    """The clock of the gateway."""
    return Clock()


@pytest.fixture
def stateful() -> bool:
    """Whether the gateway remembers resources: a module that wants the examples of the specs says no."""
    return True


@pytest.fixture
def gateway(clock: Clock, stateful: bool) -> Gateway:
    """A gateway with everything new, over all bundled specs."""
    return Gateway(Catalogue(find_bundles()), NativeEngine(), Instance(clock), stateful=stateful)


@pytest.fixture
async def client(gateway: Gateway) -> AsyncIterator[httpx.AsyncClient]:
    """A client whose requests go to the gateway without a socket."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(gateway), base_url="http://mock") as opened:
        yield opened
