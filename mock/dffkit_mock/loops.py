"""An event loop in a thread of its own, for what is served while the program does something else."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T = TypeVar("T")
STOP_WITHIN = 10.0


class LoopThread:
    """Runs coroutines for other threads, from :meth:`start` to :meth:`stop`."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._thread: threading.Thread | None = None
        self._begun = threading.Event()
        self.loop: asyncio.AbstractEventLoop | None = None
        self._stopped: asyncio.Event | None = None
        self._failure: BaseException | None = None

    def start(self) -> None:
        """Returns when the loop runs; raises what kept it from that, such as too many open files."""
        self._begun.clear()
        self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
        self._thread.start()
        self._begun.wait()
        if self._failure is not None:
            failure, self._failure, self._thread = self._failure, None, None
            raise failure

    def run(self, coroutine: Coroutine[Any, Any, T], timeout: float | None = None) -> T:
        """What a coroutine returns or raises on the loop; raises ``TimeoutError`` after so many seconds."""
        if self.loop is None:
            coroutine.close()
            raise RuntimeError("the event loop does not run: call start()")
        future = asyncio.run_coroutine_threadsafe(coroutine, self.loop)
        try:
            return future.result(timeout)
        finally:
            future.cancel()

    def stop(self) -> None:
        """Cancels what is still running, and ends the thread; a second call does nothing."""
        thread, self._thread = self._thread, None
        if thread is not None and self.loop is not None and self._stopped is not None:
            self.loop.call_soon_threadsafe(self._stopped.set)
            thread.join(STOP_WITHIN)
        self.loop = None

    def _work(self) -> None:
        try:
            with asyncio.Runner(loop_factory=loop_factory()) as runner:
                runner.run(self._wait())
        except BaseException as failure:
            if self._begun.is_set():
                raise
            self._failure = failure
        finally:
            self._begun.set()

    async def _wait(self) -> None:
        self.loop, self._stopped = asyncio.get_running_loop(), asyncio.Event()
        self._begun.set()
        await self._stopped.wait()


def loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """What makes the faster event loops, where they are installed."""
    try:
        import uvloop  # noqa: PLC0415 not everywhere there is one
    except ImportError:
        return None
    return uvloop.new_event_loop
