"""The pool of processes; pebble starts them, watches over their time, and starts new ones for those that died."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as TooLate
from typing import TYPE_CHECKING

from pebble import ProcessExpired, ProcessPool

from ..scripts import Problem
from ..scripts.metadata import FunctionInfo
from ..task import Outcome
from . import child

if TYPE_CHECKING:
    from ..scripts import Script
    from ..settings import RuntimeSettings
    from ..task import Task

GRACE = 0.25
"""Seconds beyond its own limit after which a task that does not let itself be interrupted is killed."""
DRAFT_TIMEOUT = 60
RECYCLED_AFTER = 10_000  # tasks


class Pool:
    """Runs tasks side by side, each in a process of its own; whatever a script does, the others go on.

    A task that ends its process (``os._exit``, a crash in C, out of memory) is an outcome ``crashed``; one that takes
    longer than its limit is ``timeout``, within half a second.
    """

    def __init__(self, settings: RuntimeSettings) -> None:
        self._settings = settings.to_json()
        # Not a fork of the server, which has threads and connections.
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([child.__name__])
        self._pool = ProcessPool(
            max_workers=settings.processes,
            max_tasks=RECYCLED_AFTER,
            initializer=child.prepare,
            initargs=[self._settings],
            context=context,
        )

    async def run(self, task: Task) -> Outcome:
        """What became of a task."""
        future = self._scheduled(task)
        try:
            return Outcome.from_json(await asyncio.wrap_future(future))
        except (TooLate, ProcessExpired, MemoryError) as exc:
            return _lost(exc)

    def run_now(self, task: Task) -> Outcome:
        """The same for a thread that may wait."""
        try:
            return Outcome.from_json(self._scheduled(task).result())
        except (TooLate, ProcessExpired, MemoryError) as exc:
            return _lost(exc)

    async def describe(self, draft: Script) -> tuple[FunctionInfo, ...] | Problem:
        """What a draft exports, or what is wrong with it."""
        value = {"id": draft.id, "path": draft.path, "text": draft.text, "md5": draft.md5, "timeout": DRAFT_TIMEOUT}
        future = self._pool.schedule(
            child.describe, args=[self._settings, json.dumps(value)], timeout=DRAFT_TIMEOUT + GRACE
        )
        try:
            found = json.loads(await asyncio.wrap_future(future))
        except (TooLate, ProcessExpired, MemoryError) as exc:
            return Problem(
                draft.id, draft.path, f"running the script once did not come to its end: {_lost(exc).exception}"
            )
        if "problem" in found:
            return Problem(**found["problem"])
        return tuple(FunctionInfo.from_json(one) for one in found["functions"])

    def close(self) -> None:
        """Ends the processes, whatever they do."""
        self._pool.stop()
        self._pool.join()

    def _scheduled(self, task: Task) -> Future[str]:
        future: Future[str] = self._pool.schedule(
            child.execute, args=[self._settings, task.to_json()], timeout=task.timeout + GRACE
        )
        return future


def _lost(exc: BaseException) -> Outcome:
    """The outcome of a task whose process could not say it."""
    if isinstance(exc, TooLate):
        return Outcome("timeout", exception=child.TOO_LONG, exception_type="TaskTimeout")
    if isinstance(exc, MemoryError):
        return Outcome("crashed", exception="the task took more memory than it may", exception_type="MemoryError")
    if isinstance(exc, CancelledError):
        return Outcome("crashed", exception="the runtime was stopped", exception_type="CancelledError")
    code = getattr(exc, "exitcode", None)
    return Outcome(
        "crashed",
        exception=f"the process of the task ended (exit code {code}) before the function returned",
        exception_type="ProcessExpired",
    )
