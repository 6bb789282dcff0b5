"""Tasks that wait: durable, at least once, by lease and acknowledgement; in a SQLite file, or on Redis.

dramatiq's workers run them, over a broker (``broker.py``) that knows leases by task; ``sqlite.py`` and ``redis.py`` are
the two that keep them. A task is a line of JSON, and nothing is ever unpickled.
"""

from __future__ import annotations

import time
import weakref
from typing import TYPE_CHECKING

from dffkit.errors import MisuseError

from .errors import QueueUnavailableError
from .leases import LEASE, QUEUES, Leases

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dffkit.runtime.settings import RuntimeSettings
    from dffkit.runtime.task import Outcome, Task

    from .consuming import Consumer

__all__ = ["QUEUES", "Queue", "QueueUnavailableError", "open_queue"]


class Queue:
    """Ten queues by number, from which tasks are taken by turns, the oldest of each first.

    Every accepted task runs at least once: again where the worker died that ran it, within ``lease`` seconds, on
    whichever worker looks first; never twice while its worker lives. Only what a worker gives back when it stops may
    run elsewhere for the moment until it has ended there. Usable from every thread and every process, also from one
    that was forked.
    """

    def __init__(self, leases: Leases, lease: float = LEASE) -> None:
        self._leases = leases
        self._lease = lease
        self._consumers: weakref.WeakSet[Consumer] = weakref.WeakSet()

    def put(self, task: Task) -> None:
        """Accepts a task, which does not begin before its ``eta``; durable when it returns.

        Raises :class:`QueueUnavailableError`, and :class:`~dffkit.errors.MisuseError` for a queue that there is not.
        A task whose id waits or runs already is not put again, so that a put may be repeated.
        """
        if task.queue not in QUEUES:
            raise MisuseError(f"There is no queue {task.queue}: queues have the numbers 0 to {QUEUES[-1]}")
        self._leases.put(task.queue, task.id, task.to_json(), task.eta)
        for consumer in list(self._consumers):
            consumer.ring()

    def waiting(self, queue: int) -> int:
        """How many tasks wait in a queue, those with an ``eta`` too."""
        return self._leases.waiting(queue)

    def running(self) -> int:
        """How many tasks run, on all workers."""
        return self._leases.running()

    def aside(self) -> list[tuple[str, str]]:
        """Reason and text of what was no task, and was set aside."""
        return self._leases.aside()

    def consume(self, run: Callable[[Task], Outcome], slots: int, queues: Sequence[int] = QUEUES) -> Consumer:
        """What runs tasks here, ``slots`` at a time; to be started, and stopped."""
        from .consuming import Consumer  # noqa: PLC0415 - whoever only puts tasks does not need dramatiq

        consumer = Consumer(self._leases, run, slots, queues, self._lease)
        self._consumers.add(consumer)
        return consumer

    def close(self) -> None:
        """Closes what is open in this process."""
        self._leases.close()


def open_queue(settings: RuntimeSettings, now: Callable[[], float] = time.time, lease: float = LEASE) -> Queue:
    """The queue of a runtime; nothing is opened before the first call."""
    if settings.redis is None:
        from .sqlite import SqliteLeases  # noqa: PLC0415 - either of the two is imported, not both

        return Queue(SqliteLeases(settings.queue, now, lease), lease)
    from .redis import RedisLeases  # noqa: PLC0415 - see above

    return Queue(RedisLeases(settings.redis, now, lease), lease)
