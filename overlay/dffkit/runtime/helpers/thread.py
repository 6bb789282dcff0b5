"""``DFF.THREAD``: threads of one task, which end with it."""

from __future__ import annotations

import ctypes
import itertools
import threading
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextvars import copy_context
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..context import running

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextvars import Context

POOL_SIZE = 5


class ThreadsStopped(BaseException):
    """The task of a thread has ended."""


@dataclass(frozen=True)
class ThreadResult:
    """What became of one call: its value, or the exception that it raised."""

    key: str
    value: Any = None
    error: BaseException | None = None


class _Threads:
    """The threads of one task. Their helpers work on the task, wherever the threads are."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._pool: ThreadPoolExecutor | None = None
        self._futures: dict[str, Future[Any]] = {}
        self._numbers = itertools.count(1)
        self._running: set[int] = set()
        self._is_over = False

    @property
    def has_begun(self) -> bool:
        return self._pool is not None

    def submit(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> str:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self.size, thread_name_prefix="DFF.THREAD")
        key = f"thread-{next(self._numbers)}"
        self._futures[key] = self._pool.submit(self._run, copy_context(), function, args, kwargs)
        return key

    def result(self, key: str, *, blocking: bool) -> ThreadResult | None:
        future = self._futures.get(key)
        if future is None or not (blocking or future.done()):
            return None
        error = future.exception()
        return ThreadResult(key, error=error) if error is not None else ThreadResult(key, future.result())

    def results(self, *, blocking: bool) -> Iterator[ThreadResult]:
        for key in list(self._futures):
            if (result := self.result(key, blocking=blocking)) is not None:
                yield result

    def pop(self, *, blocking: bool) -> ThreadResult | None:
        if blocking:
            wait(self._futures.values(), return_when=FIRST_COMPLETED)
        key = next((key for key, future in self._futures.items() if future.done()), None)
        if key is None:
            return None
        result = self.result(key, blocking=True)
        del self._futures[key]
        return result

    def wait(self) -> None:
        wait(self._futures.values())

    def are_finished(self) -> bool:
        return all(future.done() for future in self._futures.values())

    def join(self) -> None:
        """Waits for all calls; where the task's time is over before, the threads are told to end."""
        if self._pool is None:
            return
        try:
            # Not for the threads: a thread that an interrupted join waited for counts as ended, though it runs.
            wait(self._futures.values())
        except BaseException:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._interrupt()
            raise
        self._pool.shutdown(wait=True)

    def _run(self, context: Context, function: Callable[..., Any], args: Any, kwargs: Any) -> Any:
        if self._is_over:
            raise ThreadsStopped
        self._running.add(ident := threading.get_ident())
        try:
            return context.run(function, *args, **kwargs)
        finally:
            self._running.discard(ident)

    def _interrupt(self) -> None:
        # Raised with the next step of Python that a thread makes: what waits in C ends when it comes back from there.
        self._is_over = True
        for ident in list(self._running):
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(ident), ctypes.py_object(ThreadsStopped))


class Threads:
    """Functions side by side in threads, 5 unless :meth:`set_pool_size` says otherwise.

    What they raise is in their results. The task ends when all of them have, and within its own limit of time.
    """

    def set_pool_size(self, pool_size: int) -> None:
        """How many threads there are; before the first :meth:`submit`."""
        threads = _threads()
        if isinstance(pool_size, bool) or not isinstance(pool_size, int) or pool_size < 1:
            raise ValueError(f"the size of the pool should be an int from 1 on, not {pool_size!r}")
        if threads.has_begun:
            raise RuntimeError("DFF.THREAD.set_pool_size comes before the first DFF.THREAD.submit")
        threads.size = pool_size

    def submit(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> str:
        """Calls a function in a thread; the key of its result."""
        return _threads().submit(fn, *args, **kwargs)

    def get_result(self, key: str, wait: bool = True) -> ThreadResult | None:
        """The result of a key, ``None`` for a key that there is not, or that is not ready and not waited for."""
        return _threads().result(key, blocking=wait)

    def get_all_results(self, wait: bool = True) -> Iterator[ThreadResult]:
        """The results, by the order of :meth:`submit`; without ``wait`` those that are ready."""
        return _threads().results(blocking=wait)

    def pop_result(self, wait: bool = True) -> ThreadResult | None:
        """The next result that is ready, which is then forgotten; ``None`` where there is none."""
        return _threads().pop(blocking=wait)

    def wait_all_finished(self) -> None:
        """Waits for all."""
        _threads().wait()

    @property
    def is_all_finished(self) -> bool:
        """Whether none still runs."""
        return _threads().are_finished()

    @property
    def pool_size(self) -> int:
        """How many threads there are."""
        return _threads().size


_MAKING = threading.Lock()


def _threads() -> _Threads:
    task = running("THREAD")
    with _MAKING:
        found: _Threads | None = task.kept.get("THREAD")
        if found is None:
            found = task.kept["THREAD"] = _Threads(POOL_SIZE)
            task.cleanups.append(found.join)
    return found


THREAD = Threads()
