"""A Prism engine over a small spec, with a fallback that shows when it was asked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from pathlib import Path

import pytest
import pytest_asyncio
from dffkit_mock.document import read_document
from dffkit_mock.engines.prism import PrismEngine
from dffkit_mock.exchange import Exchange, Headers, Reply
from dffkit_mock.route import read_routes
from dffkit_mock.routes import Match, RouteTable

Ask = Callable[..., Awaitable[tuple[Exchange, Reply]]]
SHOP = Path(__file__).with_name("shop.json")
TABLE = RouteTable(read_routes(read_document("shop", SHOP)))
FALLBACK = Reply(299, {}, b"the fallback's answer")


class Fallback:
    """The engine that answers where Prism does not."""

    name = "fallback"

    async def start(self) -> None:
        """Needs nothing."""

    async def answer(self, exchange: Exchange) -> Reply:
        """Always the same."""
        return FALLBACK

    async def close(self) -> None:
        """Holds nothing."""


@pytest.fixture(scope="session")
def shop() -> dict[str, Path]:
    """A spec with one operation for each way of sending something."""
    return {"shop": SHOP}


@pytest.fixture(scope="session")
def fallback() -> Fallback:
    """The engine behind Prism."""
    return Fallback()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def engine(shop: dict[str, Path], fallback: Fallback) -> AsyncIterator[PrismEngine]:
    """One engine for the tests of a module: they share its host, and none may end it."""
    engine = PrismEngine(shop, fallback)
    await engine.start()
    yield engine
    await engine.close()


@pytest.fixture(scope="session")
def asker() -> Callable[[PrismEngine], Ask]:
    """Makes the function that sends a request, as the gateway would hand it over, to an engine."""
    return _asker


@pytest.fixture(scope="module")
def ask(engine: PrismEngine) -> Ask:
    """Sends a request to the module's engine."""
    return _asker(engine)


def _asker(engine: PrismEngine) -> Ask:
    async def ask(
        method: str,
        target: str,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        content: bytes = b"",
    ) -> tuple[Exchange, Reply]:
        path, _, query = target.partition("?")
        match = TABLE.match(method, path)
        assert isinstance(match, Match), f"the spec has no {method} {path}"
        exchange = Exchange(
            method, path, query, Headers((headers or {}).items()), body, 0.0, "r1", match.route, content=content or body
        )
        return exchange, await engine.answer(exchange)

    return ask
