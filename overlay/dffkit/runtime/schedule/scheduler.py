"""The clock of cron jobs: looks at each minute once, also at those that it slept through, and makes tasks of them."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from ..cron_expressions import is_due
from ..limits import CRON_QUEUE, LONGEST_EXPIRES
from ..scripts import NoSuchFunction, task_for
from ..stores.errors import UnavailableError
from ..task import new_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..entities import CronJob, Entities
    from ..queue import Queue
    from ..scripts import FunctionInfo, Published
    from ..settings import RuntimeSettings
    from ..stores import Stores
    from ..task import Task
    from .changes import CronState

log = logging.getLogger(__name__)

MINUTE = 60
LONGEST_QUEUE = 10_000
REMEMBERED = 2.0 * LONGEST_EXPIRES
"""Seconds for which a tick is remembered, so that no other scheduler makes tasks of it too: longer than any waits."""


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
        since = now // MINUTE * MINUTE - 1 if self._last is None else self._last
        put: list[Task] = []
        for minute in _minutes(since, now):
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
            put.append(task)
        self._done.clear()
        return put

    def due(self, minute: float) -> list[Due]:
        """The runs that the minute asks for, whether or not somebody has made tasks of them.

        A job that cannot be looked at is logged, and holds up no other.
        """
        found: list[Due] = []
        for job in self._entities().cron_jobs():
            found += _looked_at(job.id, self._runs(job, minute))
        for function in self._published.functions():
            found += _looked_at(function.id, self._auto_runs(function, minute))
        return found

    def held_back(self, job: CronJob, function: FunctionInfo | None, moment: float) -> str | None:
        """Why a job does not run at a moment, whatever its expression says; ``None`` where it may."""
        if function is None:
            return "no published script exports this function"
        return next(self._reasons(job, function, self._state.expression_of(job, function), moment), None)

    def _reasons(self, job: CronJob, function: FunctionInfo, expression: str | None, moment: float) -> Iterator[str]:
        if job.disabled:
            yield "disabled"
        if job.expire_time is not None and moment >= job.expire_time:
            yield "expired"
        if self._state.is_paused(job.id):
            yield "paused"
        if expression is None:
            yield "no expression: by hand only"
        waiting = self._queue.waiting(queue := _queue_of(function))
        if waiting > LONGEST_QUEUE and waiting > 10 * self._jobs_on(queue):
            yield f"{waiting} tasks wait in its queue"

    def _jobs_on(self, queue: int) -> int:
        functions = [self.function_of(job) for job in self._entities().cron_jobs()]
        return sum(function is not None and _queue_of(function) == queue for function in functions)

    def _runs(self, job: CronJob, minute: float) -> Iterator[Due]:
        function = self.function_of(job)
        expression = None if function is None else self._state.expression_of(job, function)
        if function is None or expression is None:
            return
        if not is_due(expression, minute, job.timezone or self._settings.timezone):
            return
        if next(self._reasons(job, function, expression, minute), None) is None:
            for delay in function.options.delayed_cron_job or (0,):
                yield Due(job.id, function, dict(job.kwargs), expression, minute, delay)

    def _auto_runs(self, function: FunctionInfo, minute: float) -> Iterator[Due]:
        config = function.options.integration_config or {}
        expression = config.get("cronExpr") if function.options.integration == "autoRun" else None
        if expression and is_due(expression, minute, self._settings.timezone):
            yield Due(f"autoRun.cronJob-{function.id}", function, {}, expression, minute, 0, "integration")

    def function_of(self, job: CronJob) -> FunctionInfo | None:
        """The function of a job; ``None`` where no published script exports it."""
        try:
            return self._published.find(job.func_id)
        except NoSuchFunction:
            return None


def _queue_of(function: FunctionInfo) -> int:
    return function.options.queue or CRON_QUEUE


def _minutes(after: float, until: float) -> list[float]:
    """The beginnings of the minutes after one moment, up to another."""
    first = (after // MINUTE + 1) * MINUTE
    return [first + MINUTE * index for index in range(int((until - first) // MINUTE) + 1)] if until >= first else []


def _looked_at(id_: str, runs: Iterator[Due]) -> list[Due]:
    try:
        return list(runs)
    except UnavailableError:
        raise  # the minute is looked at again, when the stores are back
    except Exception:
        log.exception("the cron job %s cannot be looked at, and is passed over this minute", id_)
        return []


def _id_of(tick: str) -> str:
    """The same for the same tick: a queue that has it already, and could not say so, does not take it twice."""
    return f"task-{hashlib.md5(tick.encode(), usedforsecurity=False).hexdigest()[:12]}"


def task_of(due: Due, mode: Literal["cronJob", "manual"] = "cronJob") -> Task:
    """The task of a run; its arguments are the configured ones, placeholders and all."""
    return task_for(
        due.function,
        due.origin,
        due.id,
        due.kwargs,
        due.minute,
        eta=due.minute + due.delay,
        cron_expr=due.expression,
        cron_delay=due.delay,
        cron_mode=mode,
    )
