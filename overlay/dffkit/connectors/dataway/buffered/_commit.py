"""Group commit: what comes while a commit is under way, shares the next one."""

from __future__ import annotations

from threading import Condition, Event, Lock, RLock, Thread
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")


class Ticket(Generic[T]):
    """One piece of work, and how it ended."""

    __slots__ = ("done", "error", "work")

    def __init__(self, work: T) -> None:
        self.work = work
        self.done = Event()
        self.error: Exception | None = None


class EndedError(Exception):
    """Nothing more is committed."""


class GroupCommit(Generic[T]):
    """Hands work to ``commit`` in groups, in the order in which it came, from a thread of its own.

    The thread is there because a signal (Ctrl-C) interrupts the main thread anywhere, also between a commit and the
    note of it. ``lock`` is held while ``commit`` runs: nobody else may use what it writes to without it. An error of a
    group is the error of each of its members.
    """

    def __init__(self, commit: Callable[[Sequence[T]], object]) -> None:
        self.lock = Lock()
        self._commit = commit
        self._news = Condition(RLock())
        self._waiting: list[Ticket[T]] = []
        self._ended = False
        self._thread = Thread(target=self._run, name="dffkit-spool", daemon=True)
        self._thread.start()

    def __call__(self, work: T) -> None:
        """Commits it, alone or with others, and returns when that is done; raises what ``commit`` raises.

        Raises :class:`EndedError` for what comes after the end, and is not committed.
        """
        ticket = Ticket(work)
        with self._news:
            if self._ended:
                raise EndedError
            self._waiting.append(ticket)
            self._news.notify()
        ticket.done.wait()
        if ticket.error is not None:
            raise ticket.error

    def end(self) -> None:
        """Commits what has come until now, and nothing after it."""
        with self._news:
            self._ended = True
            self._news.notify()
        self._thread.join()

    def _run(self) -> None:
        while group := self._next():
            error: Exception | None = None
            try:
                with self.lock:
                    self._commit([ticket.work for ticket in group])
            except Exception as caught:  # noqa: BLE001 - each of the group raises it
                error = caught
            for ticket in group:
                ticket.error = error
                ticket.done.set()

    def _next(self) -> list[Ticket[T]]:
        with self._news:
            while not self._waiting and not self._ended:
                self._news.wait()
            group, self._waiting = self._waiting, []
            return group
