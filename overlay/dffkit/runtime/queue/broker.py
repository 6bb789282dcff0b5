"""Leases as a broker of dramatiq, whose workers do the rest: threads, fetching ahead, acknowledging after the run.

dramatiq's own broker for Redis lends to workers, not by task: what a worker took without getting the answer, or held
for a later time when the connection broke, waits until that worker ends. And it takes ahead in each queue, so that a
short task waits behind a long one while another worker is idle. Hence leases by task, and one consumer over all queues
that takes no more than can run at once.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from dramatiq import Broker, Message, MessageProxy
from dramatiq import Consumer as DramatiqConsumer

from dffkit.runtime.recurring import Told
from dffkit.runtime.values import encodable

from .errors import QueueUnavailableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from .leases import Leased, Leases

LOG = logging.getLogger(__name__)
NAME = "tasks"  # dramatiq's only queue
ACTOR = "run"
SHORTEST_PAUSE, LONGEST_PAUSE = 0.01, 0.2  # seconds between two looks into queues without tasks
AWAY_PAUSE = 0.5  # seconds between two tries to reach the queue
# Seconds in which nothing is taken when the queue is back: all leases may have ended, and every worker renews its own.
BACK_PAUSE = 2 * AWAY_PAUSE


class LeaseBroker(Broker):
    """Lends tasks of ``queues`` to this process, up to ``slots`` at a time, and keeps the leases while they run."""

    def __init__(self, leases: Leases, queues: Sequence[int], slots: int, lease: float) -> None:
        super().__init__(middleware=[])
        self.queues: set[str] = set()
        self.owner = str(uuid4())
        self.is_stopping = False
        self.bell = threading.Event()  # something was put, or a slot is free
        self._told = Told(LOG, "No tasks are taken for now, and it is tried again", "Tasks are taken again.")
        self._leases = leases
        self._order = deque(queues)
        self._slots = slots
        self._lease = lease
        self._renewed = 0.0
        self._taken_after = 0.0
        self._lock = threading.Lock()
        self._held: dict[str, str] = {}
        self._ended: dict[str, Callable[[], None]] = {}

    def declare_queue(self, queue_name: str) -> None:
        """Tells the worker that there is one."""
        if queue_name not in self.queues:
            self.queues.add(queue_name)
            self.emit_after("declare_queue", queue_name)

    def get_declared_queues(self) -> set[str]:
        """Dramatiq's only one."""
        return set(self.queues)

    def consume(self, queue_name: str, prefetch: int = 1, timeout: int = 30000) -> DramatiqConsumer:  # noqa: ARG002
        """What takes for the worker."""
        return LeaseConsumer(self)

    @property
    def trouble(self) -> str | None:
        """The sentence of why the queue cannot be reached, ``None`` while it can."""
        return self._told.reason

    @property
    def held(self) -> list[str]:
        """The ids of the tasks that run here, or are about to."""
        return list(self._held)

    def text_of(self, id_: str) -> str | None:
        """The text of a task, ``None`` where it is not held any more."""
        return self._held.get(id_)

    def take(self) -> list[Leased]:
        """As many tasks as there are free slots for; from another queue first than the time before."""
        with self._lock:
            free = self._slots - len(self._held)
            if free <= 0 or self.is_stopping or not self._kept() or time.monotonic() < self._taken_after:
                return []
            found: list[Leased] = []
            self._reached(lambda: found.extend(self._leases.take(self._order, free, self.owner)))
            self._order.rotate(-1)
            self._held.update({leased.id: leased.text for leased in found})
            return found

    def end(self, id_: str, how: Callable[[], None] | None = None) -> None:
        """A task is no longer held: it is done, or what ``how`` says; told again until the queue has heard it."""
        with self._lock:
            if self._held.pop(id_, None) is not None:
                self._ended[id_] = how or (lambda: self._leases.done(self.owner, id_))
                self._reached(self._tell_ended)
        self.bell.set()

    def give_back(self, id_: str, after: float = 0.0) -> None:
        """Lets a task that is held wait again."""
        self.end(id_, lambda: self._leases.give_back(self.owner, id_, after))

    def set_aside(self, id_: str, why: str) -> None:
        """Takes a task that cannot be read out of the way."""
        self.end(id_, lambda: self._leases.set_aside(self.owner, id_, encodable(why)))

    def keep(self) -> None:
        """Renews what is held where that is due, and tells what has ended."""
        with self._lock:
            self._kept()

    def _kept(self) -> bool:
        """Whether the leases are safe. Asked before each taking too: one's own task, its lease over, could be taken."""
        ids = [*self._held, *self._ended]
        is_due = bool(ids) and abs(time.time() - self._renewed) >= self._lease / 4
        if is_due or self.trouble:  # also without ids, to see whether the queue is back
            if not self._reached(lambda: self._leases.renew(self.owner, ids)):
                return False
            self._renewed = time.time()
        return not self._ended or self._reached(self._tell_ended)

    def _tell_ended(self) -> None:
        for id_, tell in list(self._ended.items()):
            try:
                tell()
            except QueueUnavailableError:
                raise
            except Exception:
                LOG.exception("what became of task %s cannot be told, and it waits again when its lease ends", id_)
            del self._ended[id_]

    def _reached(self, act: Callable[[], Any]) -> bool:
        """Whether the queue could be reached; says so in the log when that changes."""
        try:
            act()
        except QueueUnavailableError as exc:
            self._told.failed(exc)
            return False
        if self.trouble is not None:
            self._told.went_well()
            self._taken_after = time.monotonic() + BACK_PAUSE
        return True


class LeaseConsumer(DramatiqConsumer):
    """The tasks that were lent, one after the other, for dramatiq's worker."""

    def __init__(self, broker: LeaseBroker) -> None:
        self._broker = broker
        self._ahead: deque[Leased] = deque()
        self._pause = SHORTEST_PAUSE

    def __next__(self) -> MessageProxy | None:
        """The next task, ``None`` after a pause without one."""
        if not self._ahead:
            self._broker.bell.clear()
            self._ahead.extend(self._broker.take())
        if self._ahead:
            self._pause = SHORTEST_PAUSE
            leased = self._ahead.popleft()
            # The text stays out of the message, because dramatiq writes messages to its log.
            return MessageProxy(Message(NAME, ACTOR, (leased.id,), {}, {}, message_id=leased.id))
        self._broker.bell.wait(AWAY_PAUSE if self._broker.trouble else self._pause)
        self._pause = min(self._pause * 2, LONGEST_PAUSE)
        return None

    def ack(self, message: MessageProxy) -> None:
        """The run is over; where it did not say otherwise, the task is done."""
        self._broker.end(message.message_id)

    nack = ack

    def requeue(self, messages: Iterable[MessageProxy]) -> None:
        """What the worker took and did not begin."""
        for message in messages:
            self._broker.give_back(message.message_id)
