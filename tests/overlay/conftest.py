"""Fixtures of the overlay's tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .servers import serving
from .ways import Way

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest) -> Way:
    """Each of the two ways to send."""
    return Way(request.param)


@pytest.fixture(params=["sync", "async", "aiohttp"])
def wire(request: pytest.FixtureRequest) -> Way:
    """The same, and what carries them, for tests with real sockets."""
    return Way(request.param)


@pytest.fixture
def serve() -> Iterator[Callable[..., str]]:
    """Starts loopback servers that answer every connection with the given bytes; gives their address."""
    yield from serving()
