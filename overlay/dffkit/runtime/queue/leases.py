"""The contract of a queue's engine: tasks that wait, are lent to a worker for a while, and end when it says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from ..limits import LAST_QUEUE

if TYPE_CHECKING:
    from collections.abc import Sequence

QUEUES = range(LAST_QUEUE + 1)
LEASE = 8.0  # seconds after which a worker that was not heard of any more is dead


@dataclass(frozen=True)
class Leased:
    """A task that was lent: its id, and its text as it was put."""

    id: str
    text: str


class Leases(Protocol):
    """Tasks by id; each waits in one of the queues, or is lent to one owner until its lease ends.

    - A lease that ends gives the task back to the front of its queue, whoever looks next, whether or not anything new
      arrives. An owner that lives renews its leases, however long its tasks take.
    - Leases end by one clock: the machine's (SQLite) or the server's (Redis).
    - Every method raises :class:`~.errors.QueueUnavailableError` where the engine cannot be reached; all but
      :meth:`take` may be repeated then. What :meth:`take` lent without an answer comes back when its lease ends.
    """

    def put(self, queue: int, id: str, text: str, due: float | None) -> None:  # noqa: A002 - it is one
        """Lets a task wait, not to begin before ``due``; durable when it returns. An id that is there is left as is."""

    def take(self, order: Sequence[int], most: int, owner: str) -> list[Leased]:
        """Lends up to ``most``: one of each queue in this order, and round again; the oldest of a queue first."""
        raise NotImplementedError

    def renew(self, owner: str, ids: Sequence[str]) -> None:
        """Prolongs the owner's leases; those that ended meanwhile are its again, unless another took the task."""

    def done(self, owner: str, id: str) -> None:  # noqa: A002 - it is one
        """Ends a task, unless another owner has it by now."""

    def give_back(self, owner: str, id: str, after: float = 0.0) -> None:  # noqa: A002 - it is one
        """Lets a task wait again, for at least so many seconds."""

    def set_aside(self, owner: str, id: str, why: str) -> None:  # noqa: A002 - it is one
        """Takes a task that cannot be read out of its queue, and keeps it with the reason."""

    def aside(self) -> list[tuple[str, str]]:
        """Reason and text of all that were set aside."""
        raise NotImplementedError

    def waiting(self, queue: int) -> int:
        """How many wait in a queue, delayed ones too."""
        raise NotImplementedError

    def running(self) -> int:
        """How many are lent, to all owners."""
        raise NotImplementedError

    def close(self) -> None:
        """Closes what is open in this process."""
