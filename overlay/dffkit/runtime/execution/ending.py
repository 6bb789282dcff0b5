"""How a task ends: its limit of time, and what its helpers clean up."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..context import Running

END_WITHIN = 0.1
"""Seconds that threads of a task have to end, once its time is over."""
TOO_LONG = "Task execution takes too much time and has been interrupted by force"


class TaskTimeout(BaseException):
    """The task ran out of time; no ``except Exception`` of a script holds it up."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Interrupts what takes longer; what cannot be interrupted so is killed by the pool a little later."""
    if threading.current_thread() is not threading.main_thread():  # signals are for that one only
        yield
        return

    def interrupt(*_: object) -> None:
        raise TaskTimeout(TOO_LONG)

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def cleaned(running: Running) -> Iterator[None]:
    """Cleans up at the end, whatever it is; where the time is over, that is left to :func:`hurry`."""
    try:
        yield
    except TaskTimeout:
        raise
    except BaseException:
        _clean(running)
        raise
    _clean(running)


def hurry(running: Running) -> None:
    """Cleans up although the time is over, whatever a cleanup raises: that the time is over is what is told."""
    while running.cleanups:
        with suppress(Exception, SystemExit, TaskTimeout), limited(END_WITHIN):
            running.cleanups.pop()()


def _clean(running: Running) -> None:
    while running.cleanups:
        # Taken away when it is done: one that ran out of time is hurried.
        running.cleanups[-1]()
        running.cleanups.pop()
