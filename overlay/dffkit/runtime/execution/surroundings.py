"""What one task would hand on to the next by way of their process."""

from __future__ import annotations

import decimal
import os
import signal
import socket
import sys
import threading
import time

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGALRM, signal.SIGCHLD, signal.SIGPIPE)


class Surroundings:
    """How a process is before its first task: what a task changes of it by a call, or leaves in it.

    That is the environment with its time zone, the working directory, the mask of new files, how deep calls and how
    exact decimals may be, the time-out of sockets, handlers of signals and which of them wait, and threads.
    """

    def __init__(self) -> None:
        self._environment = dict(os.environb)
        self._directory = os.getcwd()  # noqa: PTH109 - text, as it goes back
        self._mask = os.umask(0o077)
        os.umask(self._mask)
        self._recursion = sys.getrecursionlimit()
        self._decimal = decimal.getcontext().copy()
        self._timeout = socket.getdefaulttimeout()
        self._handlers = {number: signal.getsignal(number) for number in SIGNALS}
        self._blocked = signal.pthread_sigmask(signal.SIG_BLOCK, ())
        self._threads = threading.active_count()

    def restore(self) -> bool:
        """Makes all of it as it was; false where that cannot be done, as with a thread that still runs."""
        if dict(os.environb) != self._environment:
            os.environb.clear()
            os.environb.update(self._environment)
        time.tzset()  # the C library keeps the zone that it was last told
        os.umask(self._mask)
        sys.setrecursionlimit(self._recursion)
        decimal.setcontext(self._decimal.copy())
        socket.setdefaulttimeout(self._timeout)
        for number, handler in self._handlers.items():
            if signal.getsignal(number) is not handler:
                signal.signal(number, signal.SIG_DFL if handler is None else handler)
        signal.pthread_sigmask(signal.SIG_SETMASK, self._blocked)
        try:
            os.chdir(self._directory)
        except OSError:
            return False
        return threading.active_count() <= self._threads
