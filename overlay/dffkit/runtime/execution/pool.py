"""The pool of processes; pebble starts them, watches over their time, and starts new ones for those that died."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
from concurrent.futures import CancelledError, Future
from concurrent.futures import TimeoutError as TooLate
from concurrent.futures.process import BrokenProcessPool
from threading import Lock
from typing import TYPE_CHECKING

from pebble import CONSTS, ProcessExpired, ProcessPool

from ..scripts import Problem
from ..scripts.metadata import FunctionInfo
from ..task import Outcome
from . import child

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..scripts import Script
    from ..settings import RuntimeSettings
    from ..task import Task

GRACE = 0.25
"""Seconds beyond its own limit after which a task that does not let itself be interrupted is killed."""
KILLED_AFTER = 0.05
"""Seconds that a process has to end when it is told to."""
RECYCLED_AFTER = 10_000  # tasks
LOST = (TooLate, ProcessExpired, BrokenProcessPool, MemoryError)
"""How pebble says that a process could not tell what became of its task."""


class Pool:
    """Runs tasks side by side, each in a process of its own; whatever a script does, the others go on.

    A task that ends its process (``os._exit``, a crash in C, out of memory) is an outcome ``crashed``; one that takes
    longer than its limit is ``timeout``, within half a second.
    """

    def __init__(self, settings: RuntimeSettings) -> None:
        self._settings = settings.to_json()
        self._processes = settings.processes
        # A script may ignore SIGTERM; it is killed a moment later.
        CONSTS.term_timeout = KILLED_AFTER
        self._lock = Lock()
        self._closed = False
        self._pool = self._opened()

    async def run(self, task: Task) -> Outcome:
        """What became of a task."""
        future = self._scheduled(task)
        try:
            text: str = await asyncio.wrap_future(future)
            return Outcome.from_json(text)
        except LOST as exc:
            return _lost(exc)

    def run_now(self, task: Task) -> Outcome:
        """The same for a thread that may wait."""
        try:
            return Outcome.from_json(self._scheduled(task).result())
        except (CancelledError, *LOST) as exc:
            return _lost(exc)

    async def describe(self, draft: Script) -> tuple[FunctionInfo, ...] | Problem:
        """What a draft exports, or what is wrong with it."""
        value = {
            "id": draft.id,
            "path": draft.path,
            "text": draft.text,
            "md5": draft.md5,
            "timeout": child.DRAFT_TIMEOUT,
        }
        future = self._schedule(child.describe, json.dumps(value), child.DRAFT_TIMEOUT)
        try:
            text: str = await asyncio.wrap_future(future)
            found = json.loads(text)
        except LOST as exc:
            return Problem(
                draft.id, draft.path, f"running the script once did not come to its end: {_lost(exc).exception}"
            )
        if "problem" in found:
            return Problem(**found["problem"])
        return tuple(FunctionInfo.from_json(one) for one in found["functions"])

    def close(self) -> None:
        """Ends the processes, whatever they do."""
        with self._lock:
            self._closed = True
            self._stop()

    def _scheduled(self, task: Task) -> Future[str]:
        return self._schedule(child.execute, task.to_json(), task.timeout)

    def _schedule(self, function: Callable[[str, str], str], text: str, seconds: float) -> Future[str]:
        with self._lock:
            # A process that dies while none has a task is more than pebble can bear.
            if not self._pool.active and not self._closed:
                self._stop()
                self._pool = self._opened()
            future: Future[str] = self._pool.schedule(function, args=[self._settings, text], timeout=seconds + GRACE)
            return future

    def _opened(self) -> ProcessPool:
        # Not a fork of the server, which has threads and connections.
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([child.__name__])
        return ProcessPool(
            max_workers=self._processes,
            max_tasks=RECYCLED_AFTER,
            initializer=child.prepare,
            initargs=[self._settings],
            context=context,
        )

    def _stop(self) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()


def _lost(exc: BaseException) -> Outcome:
    """The outcome of a task whose process could not say it."""
    if isinstance(exc, TooLate):
        return Outcome("timeout", exception=child.TOO_LONG, exception_type="TaskTimeout")
    if isinstance(exc, MemoryError):
        return Outcome("crashed", exception="the task took more memory than it may", exception_type="MemoryError")
    if isinstance(exc, CancelledError):
        return Outcome("crashed", exception="the runtime was stopped", exception_type="CancelledError")
    code = getattr(exc, "exitcode", None)
    how = "" if code is None else f" (exit code {code})"
    return Outcome(
        "crashed",
        exception=f"the process of the task ended{how} before the function returned",
        exception_type="ProcessExpired",
    )
