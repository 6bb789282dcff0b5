"""What all routes share: the platform, and how a call of it is made."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool

from ..recurring import Told
from .refusals import Refusal

if TYPE_CHECKING:
    from ..entities import Entities
    from ..platform import Platform
    from ..task import Outcome, Task

log = logging.getLogger(__name__)

LONGEST_WAIT, GRACE = 180, 10  # seconds


@dataclass
class Service:
    """A platform that is asked over HTTP; ``away`` tells the log once where callers cannot be answered for that."""

    platform: Platform
    away: Told = field(
        default_factory=lambda: Told(log, "callers are answered with an error", "callers are answered again")
    )

    def now(self) -> float:
        """Seconds since 1970."""
        return self.platform.clock()

    def entities(self) -> Entities:
        """What is declared."""
        return self.platform.entities

    async def call(self, task: Task) -> Outcome:
        """Runs a task for a caller who waits; a :class:`Refusal` where nothing comes back in time.

        The task goes on, for the platform's callers do not end what they do not wait for.
        """
        running = asyncio.ensure_future(self.platform.call(task))
        try:
            return await asyncio.wait_for(asyncio.shield(running), min(task.timeout, LONGEST_WAIT) + GRACE)
        except TimeoutError:
            running.add_done_callback(_read)
            raise Refusal(
                "EWorkerNoResponse",
                "Worker no response, please check the status of this system",
                {"id": task.id, "funcId": task.func_id, "processes": self.platform.settings.processes},
            ) from None

    async def put(self, task: Task) -> None:
        """Puts a task into the queue; raises :class:`~dffkit.runtime.queue.QueueUnavailableError`."""
        await run_in_threadpool(self.platform.queue.put, task)
        self.away.went_well()


def _read(running: asyncio.Future[Outcome]) -> None:
    if not running.cancelled() and (failure := running.exception()) is not None:
        log.error("a task that nobody waits for any more failed: %s", failure)
