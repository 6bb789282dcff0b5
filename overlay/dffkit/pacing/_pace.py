"""What a sender asks before each attempt: the thin shells around :class:`~dffkit.pacing.Traffic`."""

from __future__ import annotations

import logging
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..errors import InvalidSettingError
from ._traffic import PROCESS, Caller, Ticket, Traffic
from ._window import Place

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from ..errors import ThrottledError

CALLS = 20  # Guance docs, "OpenAPI / API limit", as the next
WORKSPACE_CALLS = 200
OF_WORKSPACE = "ft.TriggerApiWorkspaceCurrentLimiting"

SHORTEST_NAP = 0.05  # seconds: whoever is first may be just about to wake up
LONGEST_NAP = 5.0  # seconds: so long the turn of a task that was cancelled stays unused
NAPS = 20  # who has long to wait looks so often, and not each 5 s: there may be thousands of them
WORTH_A_LINE = 5.0  # seconds: a program that is silent for longer seems to hang

logger = logging.getLogger("dffkit")


@dataclass(frozen=True, slots=True)
class Limits:
    """How many requests a minute a server takes; without arguments, as many as the OpenAPI of Guance documents.

    - ``calls``: with one key.
    - ``workspace_calls``: in one workspace, with all of its keys.
    - ``traffic``: the requests that count, those of this process without it. Another one has windows and a clock of
      its own, for tests.

    Processes do not know of each other: give each its share.
    """

    calls: int = CALLS
    workspace_calls: int = WORKSPACE_CALLS
    traffic: Traffic = field(default=PROCESS, repr=False)

    def __post_init__(self) -> None:
        for name in ("calls", "workspace_calls"):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise InvalidSettingError(f"{name} must be a number of requests a minute, 1 or more, not {value!r}")


class Pace:
    """The pace of one key at one address; connectors with the same key have the same pace, whoever made them.

    A turn is taken for each attempt, not for each call: to the server, a retry is a request like any other.
    """

    def __init__(self, limits: Limits, address: str, key: str) -> None:
        self.limits = limits
        self._caller = Caller(address, key)

    def __repr__(self) -> str:
        return f"<Pace {self.limits!r} at {self._caller.address}>"

    @contextmanager
    def turn(self, sleep: Callable[[float], object]) -> Iterator[None]:
        """Waits until a request may be sent; it is sent in the block, up to the head of its answer."""
        place = self._waited_for(sleep)
        try:
            yield
        finally:
            self.limits.traffic.end(place)

    @asynccontextmanager
    async def async_turn(self, sleep: Callable[[float], Awaitable[object]]) -> AsyncIterator[None]:
        """The twin of :meth:`turn`; a task that is cancelled while it waits leaves its place in the queue."""
        place = await self._waited_for_async(sleep)
        try:
            yield
        finally:
            self.limits.traffic.end(place)

    def learn(self, workspace: str) -> None:
        """Takes note of the workspace that the key belongs to."""
        self.limits.traffic.learn(self._caller, workspace)

    def throttled(self, error: ThrottledError) -> None:
        """Takes note that the server refused all the same: others use the key, or its workspace.

        Whatever comes next waits for a minute, the next attempt of the same call too.
        """
        self.limits.traffic.shut(self._caller, workspace=error.error_code == OF_WORKSPACE)

    def _waited_for(self, sleep: Callable[[float], object]) -> Place:
        ticket = self._ticket()
        told = False
        try:
            while not isinstance(found := self.limits.traffic.ask(ticket), Place):
                told = self._tell(found, told=told)
                sleep(self._nap(ticket, found))
        finally:
            self.limits.traffic.leave(ticket)
        return found

    async def _waited_for_async(self, sleep: Callable[[float], Awaitable[object]]) -> Place:
        ticket = self._ticket()
        told = False
        try:
            while not isinstance(found := self.limits.traffic.ask(ticket), Place):
                told = self._tell(found, told=told)
                await sleep(self._nap(ticket, found))
        finally:
            self.limits.traffic.leave(ticket)
        return found

    def _ticket(self) -> Ticket:
        ticket = Ticket(self._caller, self.limits.calls, self.limits.workspace_calls)
        self.limits.traffic.queue(ticket)
        return ticket

    def _nap(self, ticket: Ticket, wait: float) -> float:
        seconds = min(max(wait, SHORTEST_NAP), max(LONGEST_NAP, wait / NAPS))
        self.limits.traffic.nap(ticket, seconds)
        return seconds

    def _tell(self, wait: float, *, told: bool) -> bool:
        """Says why nothing happens: the first time to everybody, later to those who listen."""
        if not told and wait >= WORTH_A_LINE:
            logger.log(
                logging.WARNING if self.limits.traffic.is_news(self._caller) else logging.INFO,
                "a request to %s waits for %.0f s or longer: %d a minute are allowed with its key, %d in its workspace",
                self._caller.address,
                wait,
                self.limits.calls,
                self.limits.workspace_calls,
            )
            return True
        return told
