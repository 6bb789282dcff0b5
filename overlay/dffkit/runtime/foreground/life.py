"""The life of a runtime in the foreground: publishes, watches, lets cron jobs come, takes tasks, answers, and ends."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import multiprocessing
import os
import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn

from ..recurring import Told, every
from ..serving.app import make_app
from ..temporary_files import clean
from .memory import return_large_blocks

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Coroutine, Iterator

    from ..platform import Platform
    from ..scripts import Change

log = logging.getLogger(__name__)

CLEANED_EVERY = 300  # seconds
GRACE = 2
"""Seconds that answers have to end; then the processes are ended, and what was a task of the queue waits again."""
INTERRUPTED = 130
KEEP_ALIVE = 75  # seconds that an idle connection stays open


class Server(uvicorn.Server):
    """One whose signals are somebody else's."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leaves them alone."""
        yield


async def live(
    platform: Platform, listener: socket.socket | None, begun: Callable[[Change], None], told: Callable[[Change], None]
) -> None:
    """Lives until SIGINT or SIGTERM; a second one ends everything at once.

    ``begun`` is called when requests are answered, with what was published; ``told`` with what a save has changed.
    Without ``listener`` it only takes tasks and lets cron jobs come. The caller closes the platform afterwards.
    """
    return_large_blocks()
    stop = asyncio.Event()
    with _signals(stop):
        change = await _unless(stop, platform.publish())
        if change is None:
            return
        parts: list[Coroutine[object, object, None]] = [
            platform.watch(stop, told),
            platform.beat(stop),
            _clean(platform, stop),
        ]
        if listener is not None:
            parts.append(_answer(platform, listener, stop))
        running = [asyncio.ensure_future(_logged(part)) for part in parts]
        # Tasks of the queue may take hours: a caller, and a script that was saved, need not wait for them.
        await asyncio.to_thread(platform.consume, spare=0 if listener is None else 1)
        begun(change)
        await stop.wait()
        await asyncio.wait(running, timeout=2 * GRACE)


async def _unless(stop: asyncio.Event, first: Coroutine[object, object, Change]) -> Change | None:
    """What comes of it, or ``None`` once the end is asked for: a script may take its minute to be published."""
    running, stopped = asyncio.ensure_future(first), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({running, stopped}, return_when=asyncio.FIRST_COMPLETED)
        return running.result() if running.done() else None
    finally:
        running.cancel()
        stopped.cancel()


async def _answer(platform: Platform, listener: socket.socket, stop: asyncio.Event) -> None:
    config = uvicorn.Config(
        make_app(platform),
        access_log=False,
        log_config=None,
        lifespan="off",
        ws="none",
        server_header=False,
        proxy_headers=False,  # who is on this machine must not be for a header to say
        timeout_keep_alive=KEEP_ALIVE,
        timeout_graceful_shutdown=GRACE,
    )
    server = Server(config)
    serving = asyncio.ensure_future(server.serve(sockets=[listener]))
    stopped = asyncio.ensure_future(stop.wait())
    await asyncio.wait({serving, stopped}, return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    await serving
    stop.set()


async def _clean(platform: Platform, stop: asyncio.Event) -> None:
    """Removes temporary files whose time has come."""
    told = Told(log, "temporary files cannot be removed, and it is tried again", "Temporary files are removed again.")
    async for _ in every(CLEANED_EVERY, stop):
        with told.guard():
            await asyncio.to_thread(clean, Path(platform.settings.resources), platform.clock())


async def _logged(part: Coroutine[object, object, None]) -> None:
    try:
        await part
    except Exception:
        log.exception("a part of the runtime has ended; the others go on")


@contextlib.contextmanager
def _signals(stop: asyncio.Event) -> Iterator[None]:
    """The first signal asks for the end, the second one is the end."""
    loop, numbers = asyncio.get_running_loop(), (signal.SIGINT, signal.SIGTERM)
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end() -> None:
        stop.set()
        # Not through the loop: it may be what does not end.
        for number in numbers:
            loop.remove_signal_handler(number)
            signal.signal(number, _at_once)

    before = {number: signal.getsignal(number) for number in numbers}
    for number in numbers:
        loop.add_signal_handler(number, end)
    try:
        yield
    finally:
        if not stop.is_set():
            for number, handler in before.items():
                loop.remove_signal_handler(number)
                signal.signal(number, handler)


def _at_once(*_: object) -> None:
    for process in multiprocessing.active_children():
        process.kill()
    os._exit(INTERRUPTED)
