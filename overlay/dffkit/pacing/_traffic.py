"""Who waits for what, in one process."""

from __future__ import annotations

import os
import time
from collections import Counter, defaultdict
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakSet

from ._window import Place, Window

if TYPE_CHECKING:
    from collections.abc import Callable

GRACE = 10.0  # seconds after which a waiter that should have come back no longer holds up those behind it


class Caller(NamedTuple):
    """Whom a server counts: a key, at an address."""

    address: str
    key: str


class Ticket:
    """A request that waits: whose it is, what it keeps to, since when it waits, and when it looks again.

    ``slept`` are the seconds that it was asleep by its own account. A ``sleep`` that was replaced may be over at once;
    that counts as if it had passed, for this request alone, because nobody who does so wants to wait.
    """

    __slots__ = ("caller", "calls", "due", "since", "slept", "workspace_calls")

    def __init__(self, caller: Caller, calls: int, workspace_calls: int) -> None:
        self.caller = caller
        self.calls = calls
        self.workspace_calls = workspace_calls
        self.due = self.since = float("inf")
        self.slept = 0.0


class Traffic:
    """All paced requests of one process, on one clock; threads and the tasks of any event loop share it.

    - A key has a window of its own, whichever connectors use it.
    - A workspace has a window that all of its keys share, an address its own workspaces. Which workspace a key belongs
      to, only the server knows: :meth:`learn` is told as soon as somebody asked it.
    - Until then a key could belong to any of them, so its requests count for every workspace of the address, and keys
      whose workspace is not known share a window as if they were of one. Nobody notices below that limit, which takes
      more than ten busy keys; with so many keys of different workspaces, ask each for its workspace once.
    - First come, first served; who waits for its own key holds up nobody else.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = Lock()
        self._tickets: list[Ticket] = []
        self._keys: defaultdict[Caller, Window] = defaultdict(Window)
        self._homes: dict[Caller, str] = {}
        self._workspaces: defaultdict[str, dict[str | None, Window]] = defaultdict(lambda: {None: Window()})
        self._told: set[Caller] = set()
        _ALL.add(self)

    def is_news(self, caller: Caller) -> bool:
        """Whether this is the first long wait of a caller; true once."""
        with self._lock:
            told = caller in self._told
            self._told.add(caller)
        return not told

    def queue(self, ticket: Ticket) -> None:
        """Puts a request at the end of the queue."""
        with self._lock:
            ticket.due = ticket.since = self._now()
            self._tickets.append(ticket)

    def leave(self, ticket: Ticket) -> None:
        """Takes it out of the queue, wherever it is; nothing where it is no longer there."""
        with self._lock:
            if ticket in self._tickets:
                self._tickets.remove(ticket)

    def ask(self, ticket: Ticket) -> Place | float:
        """The place of a request that may be sent now, or the seconds that it takes at least."""
        with self._lock:
            now = self._now()
            wait = self._wait(ticket, max(now, ticket.since + ticket.slept))
            if wait > 0:
                return wait
            self._tickets.remove(ticket)
            place = Place()
            for window in self._windows(ticket.caller):
                window.forget(now)
                window.add(place)
            return place

    def nap(self, ticket: Ticket, seconds: float) -> None:
        """Notes that a request looks again after so many seconds."""
        with self._lock:
            ticket.due = self._now() + seconds
            ticket.slept += seconds

    def end(self, place: Place) -> None:
        """Notes that a request has its answer, or has failed."""
        with self._lock:
            place.ended = self._now()

    def learn(self, caller: Caller, workspace: str) -> None:
        """Takes note of the workspace of a key."""
        with self._lock:
            self._homes[caller] = workspace
            windows = self._workspaces[caller.address]
            if workspace not in windows:
                windows[workspace] = Window(windows[None].places)

    def shut(self, caller: Caller, *, workspace: bool) -> None:
        """Lets nothing through for a minute: for this key, or for its whole ``workspace`` where that is known."""
        with self._lock:
            now = self._now()
            self._keys[caller].shut(now)
            home = self._homes.get(caller)
            if workspace and home is not None:
                self._workspaces[caller.address][home].shut(now)

    def _windows(self, caller: Caller) -> list[Window]:
        """The windows in which a request takes a place, that of the key first."""
        workspaces = self._workspaces[caller.address]
        home = self._homes.get(caller)
        return [self._keys[caller], *(workspaces.values() if home is None else [workspaces[home]])]

    def _wait(self, ticket: Ticket, now: float) -> float:
        """The wait of one ticket: those before it take what there is, unless they wait for a key of their own."""
        ahead: Counter[Window] = Counter()
        full: set[Window] = set()  # of a key: what waits behind it need not be looked at, and there may be thousands
        for other in self._tickets:
            if other is ticket:
                return self._wait_behind(ahead, ticket, now)
            key = self._keys[other.caller]
            if other.due + GRACE >= now:
                if key not in full and key.wait(now, other.calls, ahead[key]) <= 0:
                    ahead.update(self._windows(other.caller))
                else:
                    full.add(key)
                    ahead[key] += 1
        raise LookupError("a request must be queued before it asks")

    def _wait_behind(self, ahead: Counter[Window], ticket: Ticket, now: float) -> float:
        key, *workspaces = self._windows(ticket.caller)
        waits = [window.wait(now, ticket.workspace_calls, ahead[window]) for window in workspaces]
        return max(key.wait(now, ticket.calls, ahead[key]), *waits)

    def _start_afresh(self) -> None:
        # Nobody who waited or sent in the parent does so here; what the parent has sent counts all the same.
        self._lock = Lock()
        self._tickets = []
        now = self._now()
        for window in (*self._keys.values(), *(one for some in self._workspaces.values() for one in some.values())):
            for place in window.places:
                place.ended = now if place.ended is None else place.ended


_ALL: WeakSet[Traffic] = WeakSet()

PROCESS = Traffic()


def _after_fork() -> None:
    for traffic in list(_ALL):
        traffic._start_afresh()  # noqa: SLF001 - the same module


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
