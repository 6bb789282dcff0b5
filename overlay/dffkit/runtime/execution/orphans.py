"""No process of the pool outlives its server, however that ended: what it runs is run again elsewhere."""

from __future__ import annotations

import contextlib
import fcntl
import multiprocessing
import os
import signal
import threading
from multiprocessing import connection


def end_with_parent() -> None:
    """From now on this process is killed when the one that started it has ended, and its group, where it leads one.

    Nothing is done where that one is unknown.

    On Linux the kernel sends SIGKILL when the pipe to the parent closes, also into a loop in C that holds the
    interpreter; elsewhere a thread waits for that.
    """
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    if not hasattr(fcntl, "F_SETSIG") or not _told_by_kernel(parent.sentinel):
        threading.Thread(target=_wait, args=[parent.sentinel], name="dffkit-parent", daemon=True).start()
    elif connection.wait([parent.sentinel], timeout=0):  # it ended before the kernel was asked
        _end()


def _told_by_kernel(pipe: int) -> bool:
    with contextlib.suppress(OSError):
        fcntl.fcntl(pipe, fcntl.F_SETOWN, _whole())
        fcntl.fcntl(pipe, fcntl.F_SETSIG, signal.SIGKILL)
        fcntl.fcntl(pipe, fcntl.F_SETFL, fcntl.fcntl(pipe, fcntl.F_GETFL) | os.O_ASYNC)
        return True
    return False


def _wait(sentinel: int) -> None:
    connection.wait([sentinel])
    _end()


def _end() -> None:
    os.kill(_whole(), signal.SIGKILL)


def _whole() -> int:
    """What is ended, as the kernel is told: a group by a number below 0."""
    pid = os.getpid()
    return -pid if os.getpgrp() == pid else pid
