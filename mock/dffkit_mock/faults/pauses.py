"""Waiting that can be ended: a server that is stopped does not wait for its own faults."""

from __future__ import annotations

import asyncio
import contextlib
from threading import Lock


class Pauses:
    """Waits on whatever event loops they run, until all of them are ended."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._open: set[asyncio.Future[None]] = set()
        self._ended = False

    async def pause(self, seconds: float) -> None:
        """Waits so many seconds, or until the end; after that, not at all."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = loop.create_future()
        with self._lock:
            if seconds <= 0 or self._ended:
                return
            timer = loop.call_later(seconds, _settle, future)
            self._open.add(future)
        try:
            await future
        finally:
            timer.cancel()
            with self._lock:
                self._open.discard(future)

    def end(self) -> None:
        """Ends all waits, those to come too; may be called from any thread."""
        with self._lock:
            self._ended = True
            waiting = list(self._open)
        for future in waiting:
            with contextlib.suppress(RuntimeError):  # its loop has been closed
                future.get_loop().call_soon_threadsafe(_settle, future)


def _settle(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
