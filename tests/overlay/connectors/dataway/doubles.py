"""Stand-ins: a clock that a test moves, and a server that says what a test wants."""

from __future__ import annotations

import gzip
import threading
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import httpx
from dffkit import DataWay
from dffkit.clock import Clock
from dffkit.connectors.dataway.buffered import wire_of
from dffkit.connectors.dataway.buffered._engine import Engine
from dffkit.connectors.dataway.buffered._memory import Memory
from dffkit.connectors.dataway.buffered._options import BufferOptions, checked
from dffkit.connectors.dataway.buffered._surroundings import Time

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = httpx.Response | Exception

ENDPOINT = "https://openway.test"
PATIENCE = 20.0  # seconds: far more than any of it takes, so that only what never comes fails
AT = 1_577_808_000_000_000_000


def body(request: httpx.Request) -> bytes:
    """What was sent, unpacked."""
    packed = request.headers.get("content-encoding") == "gzip"
    return gzip.decompress(request.content) if packed else request.content


def options(**more: Any) -> dict[str, Any]:
    """Where nothing is, with a token."""
    return {"endpoint": ENDPOINT, "token": "tkn_secret_of_a_test", **more}


class Receiver:
    """Takes lines in, by category, or says what the test wants; ``calls`` has what came, refused or not."""

    def __init__(self, answer: Callable[[str, str], Answer | None] = lambda category, text: None) -> None:
        self.answer = answer
        self.calls: list[tuple[str, str]] = []
        self.requests: list[httpx.Request] = []
        self.taken: dict[str, list[str]] = defaultdict(list)
        self._news = threading.Condition()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answers."""
        category, text = request.url.path.rpartition("/")[2], body(request).decode()
        found = self.answer(category, text)
        with self._news:
            self.requests.append(request)
            self.calls.append((category, text))
            if found is None:
                self.taken[category] += text.splitlines()
            self._news.notify_all()
        if isinstance(found, Exception):
            raise found
        if found is None:
            return httpx.Response(200)
        return httpx.Response(found.status_code, headers=found.headers, content=found.content)

    def wait_for(self, calls: int) -> list[tuple[str, str]]:
        """What came, as soon as so many calls have."""
        with self._news:
            assert self._news.wait_for(lambda: len(self.calls) >= calls, PATIENCE), self.calls
            return list(self.calls)


class Hands(Time):
    """A clock that stands still until a test moves it; who waits for a time, waits for the test."""

    def __init__(self) -> None:
        self._now = 1000.0
        self._waiting: set[threading.Condition] = set()

    def now(self) -> float:
        """The time of the test."""
        return self._now

    def wait(self, news: threading.Condition, seconds: float) -> None:
        """Waits for news; the test moving the clock is some."""
        self._waiting.add(news)
        news.wait(PATIENCE)

    def advance(self, seconds: float) -> None:
        """Lets time pass."""
        self._now += seconds
        for news in list(self._waiting):
            with news:
                news.notify_all()


def engine(
    receiver: Callable[[httpx.Request], httpx.Response], clock: Time | None = None, store: Any = None, **given: Any
) -> Engine:
    """An engine that sends to the receiver, with pauses that are never shortened by chance."""
    dataway = DataWay(**options(transport=httpx.MockTransport(receiver), clock=Clock(lambda: AT / 1e9)))
    made: BufferOptions = given  # type: ignore[assignment]
    return Engine(wire_of(dataway), store or Memory(), checked(made), clock=clock, draw=lambda: 1.0)
