"""How soon the mock is ready, and how many requests it judges and answers in a second, one process of each engine."""

from __future__ import annotations

import time
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING, Protocol

import httpx
from dffkit.auth import AccessKey, HuaweiAuth
from dffkit_mock import MockProcess
from dffkit_mock.credentials import AK, PROJECT_ID, SK
from dffkit_mock.prism_packages import find_node, find_packages
from dffkit_mock.stage import EngineUnavailable

from . import wrk
from .answers import body
from .null_app import NullServer
from .row import Row, Skipped, Target, alternate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dffkit_mock.engines import EngineName

STARTS = 5
TURNS = 5
URN = f"urn%3Afss%3Acn-north-4%3A{PROJECT_ID}%3Afunction%3Adefault%3Ahello%3Alatest"
FUNCTIONS = f"/v2/{PROJECT_ID}/fgs/functions"
READY: dict[EngineName, float] = {"native": 0.6, "prism": 2.0}
RATES: dict[EngineName, float] = {"native": 8000, "prism": 2000}


class Server(AbstractContextManager["Server"], Protocol):
    """A server in a process of its own."""

    @property
    def url(self) -> str:
        """Where it answers."""
        ...


def run() -> Iterator[Row]:
    """Readiness first, which needs no wrk; Prism where Node and its packages are."""
    missing = _missing_prism()
    engines: list[EngineName] = ["native"] if missing else ["native", "prism"]
    yield from map(_readiness, engines)
    wrk.require()
    for engine in engines:
        yield from _rates(engine)
    if missing:
        raise Skipped(f"Prism is not measured: {missing}")


def _missing_prism() -> str:
    try:
        find_node()
        find_packages()
    except EngineUnavailable as reason:
        return str(reason)
    return ""


def _rates(engine: EngineName) -> Iterator[Row]:
    with MockProcess(engine=engine) as mock, NullServer() as null:
        for name, method, path, content in (
            ("signed GET", "GET", f"{FUNCTIONS}/{URN}/config", None),
            ("signed POST", "POST", FUNCTIONS, body("functiongraph", "create_function")),
        ):
            ours, peer = (_signed(method, url + path, content) for url in (mock.url, null.url))
            load = wrk.requests_a_second
            pair = alternate(partial(load, ours), partial(load, peer), TURNS)
            target = Target("at least", RATES[engine], of="ours")
            yield Row(f"mock.{engine}, {name}", "1/s", pair.ours, "uvicorn, null app", pair.theirs, pair.ratio, target)


def _readiness(engine: EngineName) -> Row:
    mock = partial(MockProcess, engine=engine)
    ready = alternate(_seconds_until(mock, "/_mock/health"), _seconds_until(NullServer, "/"), STARTS)
    target = Target("at most", READY[engine], of="ours")
    return Row(f"mock.{engine}, ready", "s", ready.ours, "uvicorn, null app", ready.theirs, ready.ratio, target)


def _seconds_until(server: Callable[[], Server], path: str) -> Callable[[], float]:
    """A turn: from the start of the process to the first answer."""

    def turn() -> float:
        started = time.perf_counter()
        with server() as running:
            httpx.get(running.url + path, trust_env=False).raise_for_status()
            return time.perf_counter() - started

    return turn


def _signed(method: str, url: str, content: object) -> httpx.Request:
    """A request with a signature that is good for a quarter of an hour."""
    request = httpx.Request(method, url) if content is None else httpx.Request(method, url, json=content)
    return next(HuaweiAuth(AccessKey(ak=AK, sk=SK)).sync_auth_flow(request))
