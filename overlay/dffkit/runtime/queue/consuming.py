"""Taking tasks from a queue, and running them side by side."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from typing import TYPE_CHECKING, Self

import dramatiq

from dffkit.runtime.recurring import Told
from dffkit.runtime.stores.errors import UnavailableError
from dffkit.runtime.task import Task

from .broker import ACTOR, AWAY_PAUSE, NAME, LeaseBroker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dffkit.runtime.task import Outcome

    from .leases import Leases

LOG = logging.getLogger(__name__)
TRIED_AGAIN_AFTER = 1.0  # seconds, where tasks cannot be run here; twice as long each time where nothing is away
TRIED = 5
"""Times that a task is tried here, which cannot be run although everything can be reached."""
LOOKED_AT = 200  # milliseconds after which an idle thread sees that it is to stop


class Consumer:
    """Runs tasks of ``queues`` in ``slots`` threads: each is ended when ``run`` has returned, whatever the outcome.

    - Where ``run`` raises, tasks cannot be run here: it waits again, a second at least, for whoever can. What fails so
      a fifth time is set aside, unless the reason is something that is away.
    - What is no task is set aside, with a line in the log.
    - When the queue cannot be reached, what runs goes on, and the rest when it is back.
    """

    def __init__(
        self, leases: Leases, run: Callable[[Task], Outcome], slots: int, queues: Sequence[int], lease: float
    ) -> None:
        self._run = run
        self._lease = lease
        self._broker = LeaseBroker(leases, queues, slots, lease)
        dramatiq.actor(broker=self._broker, actor_name=ACTOR, queue_name=NAME)(self._run_one)
        self._worker = dramatiq.Worker(self._broker, worker_threads=slots, worker_timeout=LOOKED_AT)
        self._failed: Counter[str] = Counter()
        self._is_over = threading.Event()
        self._keeper = threading.Thread(target=self._keep, name="dffkit-leases", daemon=True)

    def start(self) -> None:
        """Begins to take; returns at once."""
        self._keeper.start()
        self._worker.start()

    def stop(self, within: float = 30.0) -> None:
        """Takes no more, waits up to so many seconds for what runs, and gives back what is not over by then."""
        self._broker.is_stopping = True
        self._broker.bell.set()
        self._worker.stop(timeout=int(within * 1000))
        for id_ in self._broker.held:
            self._broker.give_back(id_)
        self._broker.keep()
        self._is_over.set()
        self._keeper.join()

    def ring(self) -> None:
        """Looks at once, because something was put."""
        self._broker.bell.set()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self.stop()

    def _keep(self) -> None:
        told = Told(
            LOG, "leases of running tasks cannot be renewed, and it is tried again", "Leases are renewed again."
        )
        while not self._is_over.wait(AWAY_PAUSE if self._broker.trouble else self._lease / 8):
            with told.guard():
                self._broker.keep()

    def _run_one(self, id_: str) -> None:
        """What dramatiq's worker calls; it never raises."""
        text = self._broker.text_of(id_)
        if text is None:  # given back by stop, a moment before it could begin
            return
        try:
            task = Task.from_json(text)
        except ValueError as exc:
            LOG.error("Task %s is set aside: %s", id_, exc)  # noqa: TRY400 - the traceback tells nothing
            self._broker.set_aside(id_, str(exc))
            return
        try:
            self._run(task)
        except (UnavailableError, OSError) as exc:  # what keeps values is away, or no process can be started
            LOG.warning("Task %s (%s) could not be run here, and waits again: %s", id_, task.func_id, exc)
            self._broker.give_back(id_, TRIED_AGAIN_AFTER)
        except Exception as exc:  # noqa: BLE001 - it is told, and tried again
            self._try_again(id_, task.func_id, exc)
        else:
            self._failed.pop(id_, None)

    def _try_again(self, id_: str, func_id: str, exc: Exception) -> None:
        self._failed[id_] += 1
        if self._failed[id_] < TRIED:
            LOG.exception("Task %s (%s) could not be run here, and waits again", id_, func_id, exc_info=exc)
            self._broker.give_back(id_, TRIED_AGAIN_AFTER * 2 ** (self._failed[id_] - 1))
            return
        why = f"it could not be run here {self._failed.pop(id_)} times: {type(exc).__name__}: {exc}"
        LOG.error("Task %s (%s) is set aside: %s", id_, func_id, why)
        self._broker.set_aside(id_, why)
