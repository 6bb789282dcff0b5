"""The clock of cron jobs: looks at each minute once, also at those that it slept through, and makes tasks of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from ..scripts import NoSuchFunction
from ..task import Task, new_id
from .expressions import is_due, minutes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..entities import CronJob, CronState, Entities
    from ..queue import Queue
    from ..scripts import FunctionInfo, Published
    from ..settings import RuntimeSettings
    from ..stores import Stores

QUEUE = 2
EXPIRES = 900
LONGEST_QUEUE = 10_000
REMEMBERED = 3600.0
"""Seconds for which a tick is remembered, so that no other scheduler makes tasks of it too."""


@dataclass(frozen=True)
class Due:
    """One run of a function that a clock asks for: which job, by which expression, how long after the minute."""

    id: str
    function: FunctionInfo
    kwargs: dict[str, Any]
    expression: str
    minute: float
    delay: int
    origin: Literal["cronJob", "integration"] = "cronJob"


class Scheduler:
    """Puts a task for every run that is due; several schedulers of one runtime make each tick one task only.

    ``tick`` is called at least once a minute with the present; minutes since the last call are caught up with. A job
    is left out while it is disabled, expired or paused, and while its queue is too long.
    """

    def __init__(  # noqa: PLR0917 - the parts of a platform, in its order
        self,
        settings: RuntimeSettings,
        published: Published,
        entities: Callable[[], Entities],
        stores: Stores,
        queue: Queue,
        state: CronState,
    ) -> None:
        self._settings, self._published, self._entities = settings, published, entities
        self._stores, self._queue, self._state = stores, queue, state
        self._last: float | None = None
        self._name = new_id("scheduler")
        self._done: set[str] = set()

    def tick(self, now: float) -> list[Task]:
        """The tasks that were put, for all minutes since the last tick; the first tick looks at its own minute."""
        since = now // 60 * 60 - 1 if self._last is None else self._last
        put: list[Task] = []
        for minute in minutes(since, now):
            put += self._minute(minute)
            # Only what is done is done: a minute that failed is looked at again.
            self._last = minute
        self._last = max(now, since)
        return put

    def _minute(self, minute: float) -> list[Task]:
        put = []
        for due in self.due(minute):
            key = f"cron-tick:{due.id}:{due.function.id}:{int(minute)}:{due.delay}"
            # Whose tick it is, it stays: also when the queue was away, and the minute is looked at again.
            if key in self._done or not self._stores.lock(key, REMEMBERED, self._name):
                continue
            task = replace(task_of(due), id=_id_of(key))
            self._queue.put(task)
            self._done.add(key)
            self._state.note(due.id, f"{int(minute)} {task.id}")
            put.append(task)
        self._done.clear()
        return put

    def due(self, minute: float) -> list[Due]:
        """The runs that the minute asks for, whether or not somebody has made tasks of them."""
        return [due for found in (self._jobs(minute), self._auto_runs(minute)) for due in found]

    def _jobs(self, minute: float) -> Iterator[Due]:
        jobs = self._entities().cron_jobs()
        most = max(10 * len(jobs), LONGEST_QUEUE)
        for job in jobs:
            function = self._function(job)
            if function is None or job.disabled or self._state.is_paused(job.id):
                continue
            if job.expire_time is not None and minute >= job.expire_time:
                continue
            expression = self.expression(job, function)
            if expression is None or not is_due(expression, minute, job.timezone or self._settings.timezone):
                continue
            if self._queue.waiting(function.options.queue or QUEUE) > most:
                continue
            for delay in function.options.delayed_cron_job or (0,):
                yield Due(job.id, function, dict(job.kwargs), expression, minute, delay)

    def _auto_runs(self, minute: float) -> Iterator[Due]:
        for function in self._published.functions():
            config = function.options.integration_config or {}
            expression = config.get("cronExpr") if function.options.integration == "autoRun" else None
            if expression and is_due(expression, minute, self._settings.timezone):
                yield Due(f"autoRun.cronJob-{function.id}", function, {}, expression, minute, 0, "integration")

    def expression(self, job: CronJob, function: FunctionInfo) -> str | None:
        """The one that holds: a dynamic one, else the function's fixed one, else the job's own."""
        return self._state.expression(job.id) or function.options.fixed_cron_expr or job.cron_expr

    def _function(self, job: CronJob) -> FunctionInfo | None:
        try:
            return self._published.find(job.func_id)
        except NoSuchFunction:
            return None


def _id_of(tick: str) -> str:
    """The same for the same tick: a queue that has it already, and could not say so, does not take it twice."""
    return f"task-{hashlib.md5(tick.encode(), usedforsecurity=False).hexdigest()[:12]}"


def task_of(due: Due, mode: Literal["cronJob", "manual"] = "cronJob") -> Task:
    """The task of a run; its arguments are the configured ones, placeholders and all."""
    options = due.function.options
    return Task(
        func_id=due.function.id,
        kwargs=due.kwargs,
        origin=due.origin,
        origin_id=due.id,
        chain=(due.function.id,),
        queue=options.queue or QUEUE,
        timeout=due.function.timeout(),
        expires=options.expires or EXPIRES,
        trigger_time=due.minute,
        eta=due.minute + due.delay,
        cron_expr=due.expression,
        cron_delay=due.delay,
        cron_mode=mode,
    )
