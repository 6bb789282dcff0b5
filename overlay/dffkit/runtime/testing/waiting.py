"""The queue of a test: tasks wait in this process until the test lets them run."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..queue.leases import Leased

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Waiting(NamedTuple):
    """A task that waits: its queue, its id, its JSON, and the moment before which it does not begin."""

    queue: int
    id: str
    text: str
    due: float | None


class HeldTasks:
    """Keeps tasks as :class:`~dffkit.runtime.queue.leases.Leases`; what is taken is gone, for nobody dies here."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._tasks: list[Waiting] = []

    def put(self, queue: int, id: str, text: str, due: float | None) -> None:  # noqa: A002 - it is one
        """Lets a task wait; an id that is there is left as is."""
        if all(one.id != id for one in self._tasks):
            self._tasks.append(Waiting(queue, id, text, due))

    def take(self, order: Sequence[int], most: int, owner: str) -> list[Leased]:  # noqa: ARG002 - there is one
        """The tasks whose moment has come, the oldest first, whatever their queue."""
        now = self._now()
        due = [one for one in self._tasks if one.queue in order and (one.due is None or one.due <= now)][:most]
        self._tasks = [one for one in self._tasks if one not in due]
        return [Leased(one.id, one.text) for one in due]

    def waiting(self, queue: int) -> int:
        """How many wait in a queue."""
        return sum(one.queue == queue for one in self._tasks)

    def running(self) -> int:
        """None: a task runs while the test looks on."""
        return 0

    def aside(self) -> list[tuple[str, str]]:
        """None: only tasks are put."""
        return []

    def renew(self, owner: str, ids: Sequence[str]) -> None:
        """Nothing is lent."""

    def done(self, owner: str, id: str) -> None:  # noqa: A002
        """Nothing is lent."""

    def give_back(self, owner: str, id: str, after: float = 0.0) -> None:  # noqa: A002
        """Nothing is lent."""

    def set_aside(self, owner: str, id: str, why: str) -> None:  # noqa: A002
        """Nothing is set aside."""

    def close(self) -> None:
        """Nothing is open."""
