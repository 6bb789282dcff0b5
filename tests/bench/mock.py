"""How soon the mock is ready, how many requests it judges and answers in a second, and what memory it takes."""

from __future__ import annotations

import re
import time
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import httpx
from dffkit.auth import AccessKey, HuaweiAuth
from dffkit_mock import MockProcess
from dffkit_mock.credentials import AK, GUANCE_KEY_ID, IAM_TOKEN, PROJECT_ID, SK, WORKSPACE_TOKEN
from dffkit_mock.prism_packages import find_node, find_packages
from dffkit_mock.stage import EngineUnavailable

from . import wrk
from .answers import body
from .null_app import NullServer
from .prism_cli import PrismCli
from .row import Row, Skipped, Target, alternate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dffkit_mock.engines import EngineName

STARTS = 5
TURNS = 5
URN = f"urn%3Afss%3Acn-north-4%3A{PROJECT_ID}%3Afunction%3Adefault%3Ahello%3Alatest"
FUNCTIONS = f"/v2/{PROJECT_ID}/fgs/functions"
CONFIG = f"{FUNCTIONS}/{URN}/config"
LOADS: tuple[tuple[str, str, str, Any], ...] = (
    ("signed GET", "GET", CONFIG, None),
    ("signed PUT", "PUT", CONFIG, {**body("functiongraph", "update_function_config"), "func_name": "hello"}),
)
KEYS = {"DF-API-KEY": GUANCE_KEY_ID, "X-Auth-Token": IAM_TOKEN}
READY: dict[EngineName, float] = {"native": 0.4, "prism": 2.0}
RATES: dict[EngineName, float] = {"native": 10_000, "prism": 2000}
TIMES_PRISM = Target("at least", 5)
MEMORY = Target("at most", 80, of="ours")


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
    yield _memory()
    if missing:
        raise Skipped(f"Prism is not measured: {missing}")
    yield from _beside_prism()


def _missing_prism() -> str:
    try:
        find_node()
        find_packages()
    except EngineUnavailable as reason:
        return str(reason)
    return ""


def _rates(engine: EngineName) -> Iterator[Row]:
    """Of a function that was created: signed requests that read it and change it, verified, validated and stored."""
    with MockProcess(engine=engine) as mock, NullServer() as null:
        _create(mock.url)
        for name, method, path, content in LOADS:
            ours, peer = (_signed(method, url + path, content) for url in (mock.url, null.url))
            load = wrk.requests_a_second
            pair = alternate(partial(load, ours), partial(load, peer), TURNS)
            target = Target("at least", RATES[engine], of="ours")
            yield Row(f"mock.{engine}, {name}", "1/s", pair.ours, "uvicorn, null app", pair.theirs, pair.ratio, target)


def _beside_prism() -> Iterator[Row]:
    with MockProcess() as mock, PrismCli("functiongraph") as prism:
        _create(mock.url)
        for name, method, path, content in LOADS:
            ours, peer = (_signed(method, url + path, content) for url in (mock.url, prism.url))
            load = wrk.requests_a_second
            pair = alternate(partial(load, ours), partial(load, peer), TURNS)
            yield Row(
                f"mock.native, {name}", "1/s", pair.ours, "plain prism mock", pair.theirs, pair.ratio, TIMES_PRISM
            )


def _memory() -> Row:
    """Resident memory of a native mock of all services, each operation called once: so all validators are made."""
    with MockProcess() as mock, httpx.Client(base_url=mock.url, trust_env=False, headers=KEYS) as client:
        for stem in client.get("/_mock/health").json()["stems"]:
            for path, item in client.get(f"/_mock/specs/{stem}.json").json()["paths"].items():
                for method in {"get", "put", "post", "delete", "patch"} & item.keys():
                    client.request(method, path.replace("{", "").replace("}", ""), params={"token": WORKSPACE_TOKEN})
        resident = _resident(mock.pid)
    return Row("mock.native, memory with all specs", "MB", resident, target=MEMORY)


def _resident(pid: int | None) -> float:
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text(encoding="ascii"))
    if found is None:
        raise Skipped("the memory of a process is read from /proc, which this system does not have: run it on Linux")
    return int(found[1]) / 1000


def _create(url: str) -> None:
    request = _signed("POST", f"{url}{FUNCTIONS}", {**body("functiongraph", "create_function"), "func_name": "hello"})
    with httpx.Client(trust_env=False) as client:
        client.send(request).raise_for_status()


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
