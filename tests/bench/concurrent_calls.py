"""Fifty awaited calls at once on loopback, signed and parsed, beside bare httpx and beside the official SDK.

Bare is what httpx gives without any work of ours: an unsigned GET and no look at the body. The SDK's client that calls
itself asynchronous hands each call to a pool of eight threads. The rows of the server say how much of one core it had
while ours were measured, so that nobody takes its limit for ours.
"""

from __future__ import annotations

import asyncio
import statistics
import time
import warnings
from typing import TYPE_CHECKING, Any

import httpx
from dffkit import AsyncFunctionGraph
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkfunctiongraph.v2 import FunctionGraphAsyncClient, ShowFunctionConfigRequest

from .answers import answer
from .calls import AK, CONFIG, OFFICIAL, PROJECT, REGION, SK, URN
from .raw_server import RawServer
from .row import Row, Target, alternate

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    Call = Callable[[], Awaitable[object]]

AT_ONCE = 50
CALLS = 500
TURNS = 11
BARE = "httpx.AsyncClient, unsigned, unparsed"
ASYNC_SDK = f"{OFFICIAL}, its async client"

THRICE_HTTPX = Target("at most", 0.333)
TWICE_SDK = Target("at most", 0.5)
LIKE_HTTPX = Target("at most", 1.0)


def run() -> Iterator[Row]:
    """With the extra ``fast`` and without it."""
    shown = answer("functiongraph", "show_function_config")
    with RawServer({}, shown) as server, asyncio.Runner() as runner, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the SDK warns of dates that it cannot read in its own documented answers
        bare = httpx.AsyncClient(timeout=60)
        sdk = _sdk(server.url)
        peers: dict[str, Call] = {
            BARE: lambda: bare.get(server.url + CONFIG),
            ASYNC_SDK: lambda: _awaited(sdk),
        }
        for fast, name, targets in (
            (True, "at once, [fast]", (THRICE_HTTPX, TWICE_SDK)),
            (False, "at once", (LIKE_HTTPX, None)),
        ):
            ours = _ours(server.url, fast=fast)
            yield from _rows(runner, server, ours, name, dict(zip(peers.items(), targets, strict=True)))
            runner.run(ours.aclose())
        runner.run(bare.aclose())


def _rows(
    runner: asyncio.Runner,
    server: RawServer,
    ours: AsyncFunctionGraph,
    name: str,
    peers: dict[tuple[str, Call], Target | None],
) -> Iterator[Row]:
    functions = ours.api.functions
    shares: list[float] = []

    def mine() -> float:
        before, start = server.cpu_seconds(), time.perf_counter()
        took = runner.run(_seconds(lambda: functions.show_function_config(URN)))
        shares.append((server.cpu_seconds() - before) / (time.perf_counter() - start))
        return took

    for (peer, call), target in peers.items():
        pair = alternate(mine, lambda call=call: runner.run(_seconds(call)), TURNS)  # type: ignore[misc]
        short = "httpx" if peer == BARE else "sdk"
        yield Row(f"{name} ({short})", "µs", pair.ours * 1e6, peer, pair.theirs * 1e6, pair.ratio, target)
    yield Row(f"{name}: the server", "% core", 100 * statistics.median(shares))


async def _seconds(call: Call) -> float:
    """The time of one of many calls, of which fifty are under way at any moment."""
    left = iter(range(CALLS))

    async def one_after_the_other() -> None:
        for _ in left:
            await call()

    start = time.perf_counter()
    await asyncio.gather(*[one_after_the_other() for _ in range(AT_ONCE)])
    return (time.perf_counter() - start) / CALLS


def _ours(url: str, *, fast: bool) -> AsyncFunctionGraph:
    return AsyncFunctionGraph(endpoint=url, region=REGION, project_id=PROJECT, ak=AK, sk=SK, fast=fast)


async def _awaited(sdk: Any) -> object:
    """A call of the SDK, whose futures nobody can await: its two are waited for without a thread of ours."""
    answered = sdk.show_function_config_async(ShowFunctionConfigRequest(function_urn=URN))
    return (await asyncio.wrap_future(await asyncio.wrap_future(answered._future))).data


def _sdk(url: str) -> Any:
    return (
        FunctionGraphAsyncClient.new_builder()
        .with_http_config(HttpConfig.get_default_config())
        .with_credentials(BasicCredentials(AK, SK, PROJECT))
        .with_endpoint(url)
        .build()
    )
