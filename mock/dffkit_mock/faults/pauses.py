"""Waiting that can be cut short: a server that is stopped does not wait for its own faults."""

from __future__ import annotations

import asyncio
import contextlib
from threading import Lock


class Pauses:
    """The waits of one instance, on whatever event loops they run."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._open: set[asyncio.Future[None]] = set()

    async def pause(self, seconds: float) -> None:
        """Waits, unless it is woken before."""
        if seconds <= 0:
            return
        loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = loop.create_future()
        timer = loop.call_later(seconds, _settle, future)
        with self._lock:
            self._open.add(future)
        try:
            await future
        finally:
            timer.cancel()
            with self._lock:
                self._open.discard(future)

    def wake(self) -> None:
        """Ends all waits; may be called from any thread."""
        with self._lock:
            waiting = list(self._open)
        for future in waiting:
            with contextlib.suppress(RuntimeError):  # its loop has been closed
                future.get_loop().call_soon_threadsafe(_settle, future)


def _settle(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
