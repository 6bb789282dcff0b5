"""The faults of one instance."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING

from .injected import Injected
from .pauses import Pauses
from .problem import FaultError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..route import Route
    from .fault import Fault
    from .kind import Sleep

MOST = 1000  # faults in a set: each request is held against all of them
REMEMBERED = 1000  # faults of headers whose requests are counted


class FaultSet:
    """Faults in the order in which they were injected, with the chance and the waiting that they share.

    - ``seed`` makes the draws repeatable: the same faults, injected in the same order, draw the same; each draws from
      its own row of numbers, whatever the others do.
    - ``sleep`` waits for so many seconds; without one, waits end when the set is cleared.
    - Threads may add and remove while requests are served.
    """

    def __init__(self, seed: int = 0, sleep: Sleep | None = None) -> None:
        self.seed = self._first_seed = seed
        self._pauses, self._sleep = Pauses(), sleep
        self._lock = Lock()
        self._injected: tuple[Injected, ...] = ()
        self._of_headers: OrderedDict[tuple[str, Route], Injected] = OrderedDict()
        self._count = 0

    @property
    def sleep(self) -> Sleep:
        """Waits for so many seconds, at most until the faults of this moment are cleared or woken."""
        return self._sleep or self._pauses.pause

    def add(self, *faults: Fault, seed: int | None = None) -> tuple[Injected, ...]:
        """Injects all of them, or raises :class:`FaultError` for an id that is taken or one too many, and injects none.

        A ``seed`` is that of the set from then on.
        """
        with self._lock:
            if len(self._injected) + len(faults) > MOST:
                raise FaultError(f"more than {MOST} faults at a time are not kept: remove some first")
            chance = self.seed if seed is None else seed
            taken = [injected.id for injected in self._injected]
            made = []
            for number, fault in enumerate(faults, self._count + 1):
                name = fault.id or _free(f"fault-{number}", taken)
                if name in taken:
                    raise FaultError(f"id: a fault {name!r} is there already: remove it first, or take another name")
                taken.append(name)
                times = fault.when.times or fault.rounds
                made.append(Injected(fault, name, f"{chance}:{number}", times=times, remove=self._discard))
            self.seed = chance
            self._count += len(faults)
            self._injected += tuple(made)
        return tuple(made)

    def find(self, id: str) -> Injected | None:  # noqa: A002 as in JSON
        """The fault of this id."""
        return next((injected for injected in self._injected if injected.id == id), None)

    def clear(self) -> None:
        """Forgets all faults and counts, and ends their waits; what is injected next draws as at the beginning."""
        with self._lock:
            self._injected, self._count, self.seed = (), 0, self._first_seed
            self._of_headers.clear()
        self.wake()

    def wake(self) -> None:
        """Ends the waits of all faults: what they hold back goes on at once."""
        before, self._pauses = self._pauses, Pauses()
        before.end()

    def at(self, route: Route, *, early: bool) -> list[Injected]:
        """The faults at an operation that act before credentials are checked, or those that act behind."""
        return [
            injected for injected in self._injected if injected.fault.early is early and injected.fault.where.has(route)
        ]

    def asked(self, fault: Fault, text: str, route: Route) -> Injected:
        """The fault of a header, counted by its text and operation; its scripts begin again."""
        key = (text, route)
        with self._lock:
            injected = self._of_headers.pop(key, None)
            if injected is None:
                seed = f"{self.seed}:{text}"
                injected = Injected(fault, "X-Mock-Fault", seed, times=fault.when.times, remove=_stay)
            self._of_headers[key] = injected
            while len(self._of_headers) > REMEMBERED:
                self._of_headers.popitem(last=False)
        return injected

    def __iter__(self) -> Iterator[Injected]:
        return iter(self._injected)

    def __len__(self) -> int:
        return len(self._injected)

    def _discard(self, injected: Injected) -> None:
        with self._lock:
            self._injected = tuple(kept for kept in self._injected if kept is not injected)


def _free(name: str, taken: list[str]) -> str:
    while name in taken:
        name += "b"
    return name


def _stay(_injected: Injected) -> None:
    """A fault of a header is not in the set."""
