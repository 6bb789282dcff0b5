"""The pool of processes: so many tasks side by side, each in a process of its own."""

from __future__ import annotations

import asyncio
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import suppress
from queue import LifoQueue
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from ..scripts import Description, Problem
from ..task import Outcome
from . import drafts, loop
from .ending import TOO_LONG
from .process import EndedError, LostError, StoppedError, TaskProcess, TooLateError
from .question import Question

if TYPE_CHECKING:
    from ..scripts import Script
    from ..settings import RuntimeSettings
    from ..task import Task

T = TypeVar("T")
STOPPED = Outcome("crashed", exception="the runtime was stopped", exception_type="CancelledError")


class Pool:
    """Runs tasks side by side, each in a process of its own; whatever a script does, the others go on.

    A task that ends its process (``os._exit``, a crash in C, out of memory) is an outcome ``crashed``; one that takes
    longer than its limit is ``timeout``, within half a second. ``OSError`` says that no task can be run here now.
    """

    def __init__(self, settings: RuntimeSettings) -> None:
        self._processes = [TaskProcess(settings.to_json()) for _ in range(settings.processes)]
        # The one that was used last is taken first: the others need not be started.
        self._idle: LifoQueue[TaskProcess] = LifoQueue()
        for process in self._processes:
            self._idle.put(process)
        self._threads = _started(settings.processes)
        self._is_closed = False

    async def run(self, task: Task) -> Outcome:
        """What became of a task."""
        return await asyncio.wrap_future(self._submitted(task))

    def run_now(self, task: Task) -> Outcome:
        """The same for a thread that may wait."""
        with suppress(CancelledError):
            return self._submitted(task).result()
        return STOPPED

    async def describe(self, draft: Script) -> Description:
        """What a draft exports, or what is wrong with it."""
        question = Question(loop.DRAFT, draft.to_json(), drafts.TIMEOUT, Description.from_json)
        try:
            return await asyncio.wrap_future(self._threads.submit(self._ask, question))
        except asyncio.CancelledError:  # it was saved again: a loop need not have its minute
            for process in self._processes:
                process.interrupt(question)
            raise
        except LostError as lost:
            said = f"running the script once did not come to its end: {_lost(lost).exception}"
            return Description(problem=Problem(draft.id, draft.path, said))

    def close(self) -> None:
        """Ends the processes, whatever they do."""
        self._is_closed = True
        for process in self._processes:
            process.stop()
        self._threads.shutdown(cancel_futures=True)
        for process in self._processes:
            process.close()

    def _submitted(self, task: Task) -> Future[Outcome]:
        try:
            return self._threads.submit(self._outcome, task)
        except RuntimeError as exc:
            if not self._is_closed:
                raise OSError(f"no task can be run here: {exc}") from exc
            stopped: Future[Outcome] = Future()
            stopped.set_result(STOPPED)
            return stopped

    def _outcome(self, task: Task) -> Outcome:
        try:
            return self._ask(Question(loop.TASK, task.to_json(), task.timeout, Outcome.from_json))
        except LostError as lost:
            return _lost(lost)

    def _ask(self, question: Question[T]) -> T:
        process = self._idle.get_nowait()  # as many as there are threads
        try:
            return process.ask(question)
        finally:
            self._idle.put(process)


def _started(count: int) -> ThreadPoolExecutor:
    """All threads are there before the first task: none is taken up that none can be started for."""
    threads, all_started = ThreadPoolExecutor(count, thread_name_prefix="dffkit-pool"), Event()
    try:
        for _ in range(count):
            threads.submit(all_started.wait)
    except RuntimeError as exc:
        threads.shutdown(wait=False, cancel_futures=True)
        raise OSError(f"the pool needs {count} threads: {exc}") from exc
    finally:
        all_started.set()
    return threads


def _lost(lost: LostError) -> Outcome:
    """The outcome of a task whose process could not say it."""
    if isinstance(lost, TooLateError):
        return Outcome("timeout", exception=TOO_LONG, exception_type="TaskTimeout")
    if isinstance(lost, StoppedError):
        return STOPPED
    code = lost.exit_code if isinstance(lost, EndedError) else None
    how = "" if code is None else f" (exit code {code})"
    return Outcome(
        "crashed",
        exception=f"the process of the task ended{how} before the function returned",
        exception_type="ProcessExpired",
    )
