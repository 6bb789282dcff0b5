"""A server that takes in every request and then loses the answer, refuses for load, or doubts the clock."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import TYPE_CHECKING

import httpx
from hypothesis import strategies as st

from ..overlay.ways import Body
from .connected import InProcess

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dffkit_mock.gateway import Gateway
    from hypothesis.strategies import SearchStrategy

LOST: dict[str, Callable[[httpx.Request], Exception]] = {
    "refused": lambda request: httpx.ConnectError("refused", request=request),
    "dropped": lambda request: httpx.RemoteProtocolError("dropped", request=request),
    "reset": lambda request: httpx.ReadError("reset", request=request),
    "not connected": lambda request: httpx.ConnectTimeout("no connection", request=request),
    "silent": lambda request: httpx.ReadTimeout("silent", request=request),
    "untrusted": lambda request: _caused(httpx.ConnectError("untrusted", request=request)),
}
"""What a transport raises in place of an answer."""
BROKEN_OFF = "broken off"
"""An answer that begins as a success, and ends in the middle of its body."""
OFFSETS = (0, -20, 20, -45, 45, -600, 600, 86_400)
"""Seconds by which the server's clock differs from ours; half a minute is what the overlay lets pass."""


@dataclass(frozen=True)
class Event:
    """What becomes of one attempt: ``lost`` in a way of :data:`LOST`, ``BROKEN_OFF``, or answered with ``status``.

    ``retry_after`` is the text of that header, with ``{date+n}`` for the date n seconds after the answer. ``is_dated``
    is whether the answer has a ``Date``, the server's.
    """

    lost: str = ""
    status: int = 0
    retry_after: str | None = None
    is_dated: bool = True

    def __repr__(self) -> str:
        more = "" if self.retry_after is None else f" after {self.retry_after!r}"
        return f"<{self.lost or self.status}{more}{'' if self.is_dated or self.lost else ' undated'}>"

    def headers(self, server_time: float) -> dict[bytes, bytes]:
        """The headers of the answer, at a time of the server's."""
        found = {b"Date": formatdate(server_time, usegmt=True).encode()} if self.is_dated else {}
        if self.retry_after is not None:
            found[b"Retry-After"] = _dated(self.retry_after, server_time).encode()
        return found


@dataclass(frozen=True)
class Weather:
    """One call: how often it may be sent again, how wrong our clock is, and what becomes of each attempt.

    Attempts beyond ``events`` are answered by the mock itself.
    """

    retries: int
    offset: int
    events: tuple[Event, ...]


RETRY_AFTER = st.one_of(
    st.sampled_from(["0", "1", "7", "3600", "99999999999999999999", "-1", "1.5", "soon", "", "１"]),
    st.integers(25, 40).map(str),  # around the longest that is waited for
    st.integers(-40, 40).map(lambda seconds: f"{{date{seconds:+d}}}"),
)
DATED = st.sampled_from([True, True, True, False])
PASSING = st.builds(
    Event, status=st.sampled_from([429, 502, 503, 504]), retry_after=st.none() | RETRY_AFTER, is_dated=DATED
) | st.sampled_from([*(name for name in LOST if name != "untrusted"), BROKEN_OFF]).map(Event)
ENDS = (400, 403, 404, 409, 410, 418, 500, 500, 501, 507, 599)
FINAL = st.builds(Event, status=st.sampled_from(ENDS), retry_after=st.none() | RETRY_AFTER, is_dated=DATED)
DOUBTED = st.builds(Event, status=st.just(401), is_dated=DATED)
# Of one_of, a strategy that is given seven times counts once, so what should be drawn more often is sampled.
BETWEEN = st.sampled_from([st.just(Event("untrusted")), *[DOUBTED] * 3, *[FINAL] * 5]).flatmap(lambda event: event)
# Much that goes on, and one thing in between that may end the call: all that comes behind an end is not seen.
EVENTS = st.tuples(
    st.lists(PASSING, max_size=2), st.lists(BETWEEN, max_size=1), st.lists(PASSING | DOUBTED, max_size=3)
).map(lambda parts: tuple(event for part in parts for event in part))
# What asks for patience again and again, until it asks for too much of it.
TIRING = st.lists(
    st.builds(Event, status=st.just(503), retry_after=st.integers(24, 30).map(str)), min_size=3, max_size=5
).map(tuple)
RETRIES = st.sampled_from([0, 1, 2, 2, 3, 6])
CHANGING = st.builds(Weather, retries=RETRIES, offset=st.sampled_from(OFFSETS), events=EVENTS)
WEATHER: SearchStrategy[Weather] = st.sampled_from(
    [*[CHANGING] * 9, st.builds(Weather, retries=st.just(6), offset=st.just(0), events=TIRING)]
).flatmap(lambda weather: weather)


@dataclass
class Attempt:
    """One request as it came, and whether the mock took it for genuine."""

    request: httpx.Request
    is_genuine: bool


@dataclass
class FickleServer(InProcess):
    """Hands each request to the mock, which verifies it, and answers as the weather says; counts time itself.

    ``time`` is ours; the server's, which the mock goes by, is ``offset`` seconds ahead.
    """

    gateway: Gateway
    time: float
    offset: float = 0.0
    attempts: list[Attempt] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    bodies: list[Body] = field(default_factory=list)
    _events: Iterator[Event] = field(default_factory=lambda: iter(()))

    def __post_init__(self) -> None:
        super().__init__(self.gateway)

    def expect(self, weather: Weather) -> None:
        """A new call: nothing has been sent yet."""
        self.offset = weather.offset
        self.attempts.clear()
        self.waits.clear()
        self.bodies.clear()
        self._events = iter(weather.events)

    def server_time(self) -> float:
        """The seconds since 1970 as the server counts them."""
        return self.time + self.offset

    def wait(self, seconds: float) -> None:
        """Nobody sleeps."""
        self.waits.append(seconds)
        self.time += seconds

    async def async_wait(self, seconds: float) -> None:
        """Nor here."""
        self.wait(seconds)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.time += 1.0  # so that no two attempts are at the same time
        answer = super()._answer(request)
        (entry,) = self.gateway.instance.journal.entries()
        self.gateway.instance.journal.clear()
        self.attempts.append(Attempt(request, is_genuine=entry.refused_by != "verify"))
        event = next(self._events, None)
        if event is None:
            return answer
        if event.lost in LOST:
            raise LOST[event.lost](request)
        headers = event.headers(self.server_time())
        if event.lost == BROKEN_OFF:
            return httpx.Response(200, headers=headers, stream=self._opened(BrokenOff(request)))
        return httpx.Response(event.status, headers=headers, stream=self._opened(Body()))

    def _opened(self, body: Body) -> Body:
        self.bodies.append(body)
        return body


class BrokenOff(Body):
    """A body that ends too early."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__(b"{")
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        yield from super().__iter__()
        raise httpx.ReadError("broken off", request=self._request)


def _dated(text: str, server_time: float) -> str:
    if not text.startswith("{date"):
        return text
    return formatdate(server_time + int(text[len("{date") : -1]), usegmt=True)


def _caused(error: Exception) -> Exception:
    error.__cause__ = ssl.SSLCertVerificationError("self-signed certificate")
    return error
