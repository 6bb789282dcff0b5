"""A runtime, put together: scripts, entities, stores, queue, pool and clock, and what they do with one another."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from .entities import Declarations, Entities
from .execution import Pool
from .queue import open_queue
from .recurring import Told, every
from .runs import Recorder
from .schedule import AutoRuns, CronState, Scheduler, without_overlap
from .scripts import Change, Published, Publisher
from .scripts.watching import changes
from .stores import open_stores
from .stores.errors import UnavailableError

if TYPE_CHECKING:
    from collections.abc import Callable

    from .queue import Queue
    from .queue.consuming import Consumer
    from .scripts import Description, Script
    from .settings import RuntimeSettings
    from .stores import Stores
    from .task import Outcome, Task

log = logging.getLogger(__name__)

TICK = 1.0
"""Seconds between two looks at the clock, each minute being looked at once all the same; and to the next try."""
STOP_WITHIN = 2.0
"""Seconds that tasks have to end when a runtime stops; then they wait again, for whoever takes them next."""


class Runner(Protocol):
    """What runs tasks and describes drafts, as :class:`~.execution.Pool` does."""

    async def run(self, task: Task) -> Outcome:
        """What became of a task."""
        raise NotImplementedError

    def run_now(self, task: Task) -> Outcome:
        """The same for a thread that may wait."""
        raise NotImplementedError

    async def describe(self, draft: Script) -> Description:
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
        published: Published | None = None,
        declarations: Declarations | None = None,
        stores: Stores | None = None,
        queue: Queue | None = None,
        pool: Runner | None = None,
    ) -> None:
        self.settings, self.clock = settings, clock
        self.published = published or Published(settings)
        self.declarations = declarations or Declarations(settings)
        self.stores = stores or open_stores(settings)
        self.queue = queue or open_queue(settings)
        self.pool = pool or Pool(settings)
        self.publisher = Publisher(settings, self.published, self.pool.describe)
        self.runs = Recorder(self.stores)
        self.cron = CronState(self.stores)
        self.scheduler = Scheduler(settings, self.published, lambda: self.entities, self.stores, self.queue, self.cron)
        self.auto_runs = AutoRuns(self.published, self.stores, self.queue, clock, shared=settings.redis is not None)
        self._consumer: Consumer | None = None
        self._is_closing = False
        self._publishing = Told(
            log, "what is saved cannot be published, and it is tried again", "What is saved is published again."
        )

    @property
    def entities(self) -> Entities:
        """What is declared; of a file that cannot be read, its last version that could."""
        return Entities(self.declarations.good(), self.published)

    async def publish(self) -> Change:
        """Publishes what has changed in the folder; what runs by itself for that is put with the next beat."""
        change = await self.publisher.publish()
        self.auto_runs.note(change.written)
        return change

    def consume(self, *, spare: int = 0) -> None:
        """Begins to take tasks from the queue; so many processes are left to those who wait, where there are more."""
        self._consumer = self.queue.consume(self.run, max(1, self.settings.processes - spare))
        self._consumer.start()

    def run(self, task: Task) -> Outcome:
        """Runs one task of the queue, and remembers what became of it, unless it waits again."""
        outcome = without_overlap(self.stores, task, self.pool.run_now)
        if not self._is_closing:
            self.runs.add(task, outcome)
        return outcome

    async def call(self, task: Task) -> Outcome:
        """Runs a task at once, for somebody who waits for it."""
        outcome = await self.pool.run(task)
        self.runs.add(task, outcome)
        return outcome

    async def watch(self, stop: asyncio.Event, told: Callable[[Change], None]) -> None:
        """Publishes what is saved, until ``stop`` is set; ``told`` is given each change.

        What cannot be published is tried again, and so is the watching.
        """
        watching = Told(log, "the folder cannot be watched, and it is tried again", "The folder is watched again.")
        async for _ in every(TICK, stop):
            try:
                if watching.reason is not None:  # for what was saved since
                    await self._publish(stop, told)
                async for _ in changes(self.settings, stop):
                    watching.went_well()
                    await self._publish(stop, told)
            except Exception as exc:  # noqa: BLE001 - saves are to be published, whatever it was
                watching.failed(exc)

    async def _publish(self, stop: asyncio.Event, told: Callable[[Change], None]) -> None:
        """Until it is done."""
        async for _ in every(TICK, stop):
            with self._publishing.guard():
                told(await self.publish())
            if self._publishing.reason is None:
                return

    async def beat(self, stop: asyncio.Event) -> None:
        """Lets the clock tick, until ``stop`` is set; a tick that fails is logged, once, and caught up with.

        The first one is the launch.
        """
        ticking = Told(log, "cron jobs cannot be looked at, and it is tried again", "Cron jobs are looked at again.")
        async for _ in every(TICK, stop):
            with ticking.guard():
                await asyncio.to_thread(self.auto_runs.look)
                await asyncio.to_thread(self.scheduler.tick, self.clock())

    def close(self) -> None:
        """Stops taking tasks, ends the processes, closes the stores."""
        if self._consumer is not None:
            self._consumer.stop(STOP_WITHIN)
        self._is_closing = True  # what ends now was given back
        self.pool.close()
        with suppress(UnavailableError):
            self.auto_runs.close()
        self.runs.close()
        self.queue.close()
        self.stores.close()
