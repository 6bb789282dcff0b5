"""The beginning and the end of a process of the pool, as the system has them."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from multiprocessing import connection
from typing import TYPE_CHECKING

from . import loop

if TYPE_CHECKING:
    import socket
    from multiprocessing.context import ForkServerContext, ForkServerProcess

GONE_WITHIN = 5.0
"""Seconds that a killed process may take to be gone; the kernel needs milliseconds."""
_STARTING = threading.Lock()


def _context() -> ForkServerContext:
    """Not a fork of the server, which has threads and connections; what tasks need is imported once for all."""
    found = multiprocessing.get_context("forkserver")
    found.set_forkserver_preload([loop.__name__])
    return found


def start(settings: str, theirs: socket.socket) -> ForkServerProcess:
    """A process that answers at this end of a socket; raises ``OSError`` where none can be started."""
    process = _context().Process(target=loop.serve, args=(settings, theirs), daemon=True)
    try:
        with theirs, _STARTING:
            process.start()
    except EOFError:
        raise OSError("no process could be started: what starts them has ended") from None
    return process


def end(process: ForkServerProcess) -> int | None:
    """Its exit code, as soon as it is gone with all that it has started; ``None`` where it does not go."""
    kill(process)
    connection.wait([process.sentinel], GONE_WITHIN)
    # A start looks at all processes; of two that read one's status at once, only one is told it.
    with _STARTING:
        exit_code = process.exitcode
        with contextlib.suppress(ValueError):  # it is still there: its parent will be gone one day
            process.close()
    return exit_code


def kill(process: ForkServerProcess) -> None:
    """Ends a process, and what its tasks have started and left."""
    number, is_gone = process.pid, bool(connection.wait([process.sentinel], 0))
    if number is None or (is_gone and _is_anothers(number)):
        return
    with contextlib.suppress(OSError):
        # It leads a group of its own; until it does, a moment after its start, it has nobody with it.
        os.killpg(number, signal.SIGKILL)
    if not is_gone:
        with contextlib.suppress(OSError):
            os.kill(number, signal.SIGKILL)


def _is_anothers(number: int) -> bool:
    """Whether the number of a process that is gone was given away again, which none is while its group has members."""
    try:
        os.kill(number, 0)
    except OSError as exc:
        return not isinstance(exc, ProcessLookupError)
    return True
