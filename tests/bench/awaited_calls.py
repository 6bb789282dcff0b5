"""One signed, typed, awaited call on loopback at a time, beside httpx alone."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import httpx
from dffkit import AsyncFunctionGraph
from dffkit.auth import AccessKey, HuaweiAuth

from .answers import answer
from .calls import AK, CALLS, CONFIG, LIKE_HTTPX, PROJECT, REGION, SK, TURNS, URN
from .raw_server import RawServer
from .row import Row, alternate

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

HTTPX = "httpx.AsyncClient, same auth, .json()"


def run() -> Iterator[Row]:
    """A call that shows a function, with the extra ``fast`` and without it."""
    shown = answer("functiongraph", "show_function_config")
    with RawServer({}, shown) as server, asyncio.Runner() as runner:
        plain = httpx.AsyncClient(auth=HuaweiAuth(AccessKey(ak=AK, sk=SK)), timeout=60)

        async def get() -> Any:
            return (await plain.get(server.url + CONFIG)).json()

        for name, fast in (("await.show", False), ("await.show, [fast]", True)):
            ours = AsyncFunctionGraph(endpoint=server.url, region=REGION, project_id=PROJECT, ak=AK, sk=SK, fast=fast)
            functions = ours.api.functions
            pair = alternate(
                lambda functions=functions: runner.run(_seconds(lambda: functions.show_function_config(URN))),  # type: ignore[misc]
                lambda: runner.run(_seconds(get)),
                TURNS,
            )
            runner.run(ours.aclose())
            yield Row(name, "µs", pair.ours * 1e6, HTTPX, pair.theirs * 1e6, pair.ratio, LIKE_HTTPX)
        runner.run(plain.aclose())


async def _seconds(call: Callable[[], Awaitable[object]]) -> float:
    """The time of one call, averaged."""
    start = time.perf_counter()
    for _ in range(CALLS):
        await call()
    return (time.perf_counter() - start) / CALLS
