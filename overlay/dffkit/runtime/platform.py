"""A runtime, put together: scripts, entities, stores, queue, pool and clock, and what they do with one another."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Protocol

from .entities import Entities
from .execution import Pool
from .queue import open_queue
from .runs import Recorder
from .schedule import CronState, Scheduler, without_overlap
from .scripts import Change, Published, Publisher
from .scripts.watching import changes
from .stores import open_stores
from .stores.errors import UnavailableError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .queue import Queue
    from .queue.consuming import Consumer
    from .scripts import FunctionInfo, Problem, Script
    from .settings import RuntimeSettings
    from .stores import Stores
    from .task import Outcome, Task

log = logging.getLogger(__name__)

TICK = 1.0
"""Seconds between two looks at the clock; each minute is looked at once all the same."""
STOP_WITHIN = 2.0
"""Seconds that tasks have to end when a runtime stops; then they wait again, for whoever takes them next."""


class Runs(Protocol):
    """What runs tasks and describes drafts, as :class:`~.execution.Pool` does."""

    async def run(self, task: Task) -> Outcome:
        """What became of a task."""
        raise NotImplementedError

    def run_now(self, task: Task) -> Outcome:
        """The same for a thread that may wait."""
        raise NotImplementedError

    async def describe(self, draft: Script) -> tuple[FunctionInfo, ...] | Problem:
        """What a draft exports, or what is wrong with it."""
        raise NotImplementedError

    def close(self) -> None:
        """Ends all of it."""


class Platform:
    """One folder of scripts, running on this machine; several share the work where they share a Redis.

    ``start`` publishes the scripts and begins to take tasks; ``watch`` publishes what is saved; ``beat`` lets cron
    jobs come. ``clock`` gives seconds since 1970.
    """

    def __init__(
        self,
        settings: RuntimeSettings,
        clock: Callable[[], float] = time.time,
        *,
        stores: Stores | None = None,
        queue: Queue | None = None,
        pool: Runs | None = None,
    ) -> None:
        self.settings, self.clock = settings, clock
        self.published = Published(settings)
        self.stores = stores or open_stores(settings)
        self.queue = queue or open_queue(settings)
        self.pool = pool or Pool(settings)
        self.publisher = Publisher(settings, self.pool.describe)
        self.runs = Recorder(self.stores)
        self.cron = CronState(self.stores)
        self.scheduler = Scheduler(settings, self.published, lambda: self.entities, self.stores, self.queue, self.cron)
        self._consumer: Consumer | None = None

    @property
    def entities(self) -> Entities:
        """What is declared; of a file that cannot be read, its last version that could."""
        return Entities.good(self.settings, self.published)

    async def publish(self) -> Change:
        """Publishes what has changed in the folder."""
        return await self.publisher.publish()

    def consume(self) -> None:
        """Begins to take tasks from the queue."""
        self._consumer = self.queue.consume(self.run, self.settings.processes)
        self._consumer.start()

    def run(self, task: Task) -> Outcome:
        """Runs one task of the queue, and remembers what became of it."""
        outcome = without_overlap(self.stores, task, self.pool.run_now)
        self.runs.add(task, outcome)
        return outcome

    async def call(self, task: Task) -> Outcome:
        """Runs a task at once, for somebody who waits for it."""
        outcome = await self.pool.run(task)
        self.runs.add(task, outcome)
        return outcome

    async def watch(self, stop: asyncio.Event, told: Callable[[Change], None]) -> None:
        """Publishes what is saved, until ``stop`` is set; ``told`` is given each change."""
        async for _ in changes(self.settings, stop):
            told(await self.publish())

    async def beat(self, stop: asyncio.Event) -> None:
        """Lets the clock tick, until ``stop`` is set; a tick that fails is logged, once, and caught up with."""
        failed: str | None = None
        while not stop.is_set():
            try:
                await asyncio.to_thread(self.scheduler.tick, self.clock())
            except Exception as exc:
                if failed != str(exc):
                    unforeseen = None if isinstance(exc, UnavailableError) else exc
                    log.warning("cron jobs cannot be looked at, and it is tried again: %s", exc, exc_info=unforeseen)
                failed = str(exc)
            else:
                if failed is not None:
                    log.warning("Cron jobs are looked at again.")
                failed = None
            try:
                await asyncio.wait_for(stop.wait(), TICK)
            except TimeoutError:
                continue

    def close(self) -> None:
        """Stops taking tasks, ends the processes, closes the stores."""
        if self._consumer is not None:
            self._consumer.stop(STOP_WITHIN)
        self.pool.close()
        self.runs.close()
        self.queue.close()
        self.stores.close()
