"""One process that runs tasks, as its server sees it: asked by a socket, and killed where it does not answer.

Nothing is shared with other processes, and nothing but text comes back: whatever a script does to its process, or to
the socket, is between the two.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import select
import signal
import socket
import threading
import time
from typing import TYPE_CHECKING

from . import loop
from .frames import FrameError, receive, send

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerContext, ForkServerProcess

GRACE = 0.25
"""Seconds beyond its own limit after which a task that does not let itself be interrupted is killed."""
ARRIVES_WITHIN = 30.0
"""Seconds that an answer may take on its way, once it has begun to come."""
RECYCLED_AFTER = 10_000  # tasks
GONE_WITHIN = 5.0
"""Seconds that a killed process may take to be gone; the kernel needs milliseconds."""
_STARTING = threading.Lock()


class LostError(Exception):
    """The process could not tell what became of what it was asked."""


class TooLateError(LostError):
    """It took longer than it may, and was killed."""


class EndedError(LostError):
    """It ended before it answered; ``exit_code`` is ``None`` where nobody knows it."""

    def __init__(self, exit_code: int | None) -> None:
        super().__init__()
        self.exit_code = exit_code


class StoppedError(LostError):
    """Nothing is asked any more: the pool is closed."""


class TaskProcess:
    """Answers one question after the other; is started with the first one, and anew after it was lost.

    One thread asks at a time; :meth:`stop` and :meth:`interrupt` may be called by any.
    """

    def __init__(self, settings: str) -> None:
        self._settings = settings
        self._context = context()
        self._process: ForkServerProcess | None = None
        self._socket: socket.socket | None = None
        self._asked = 0
        self._is_stopped = False
        self._lock = threading.Lock()
        self._question: object = None

    def ask(self, kind: bytes, text: str, seconds: float, question: object = None) -> str:
        """What the process answers to a question within so many seconds; raises :class:`LostError`.

        By ``question``, any object, :meth:`interrupt` knows it again.
        """
        if self._process is None or not self._process.is_alive() or self._asked >= RECYCLED_AFTER:
            self._replace()
        self._set(question)
        try:
            spent, answer = self._answer(kind, text, time.monotonic() + seconds + GRACE)
        except LostError as lost:
            exit_code = self._end()
            raise EndedError(exit_code) if isinstance(lost, EndedError) else lost from None
        finally:
            self._set(None)
        self._asked += 1
        if spent:
            self._end()
        return answer

    def interrupt(self, question: object) -> None:
        """Kills the process if it is this question that it works on: nobody waits for the answer any more."""
        with self._lock:
            if self._question is question and self._process is not None:
                _kill(self._process)

    def stop(self) -> None:
        """Kills it, and lets it not start again; who waits for an answer is told :class:`EndedError`."""
        self._is_stopped = True
        if (process := self._process) is not None:
            _kill(process)

    def close(self) -> None:
        """Stops it, and waits until it is gone; by the thread that asks, or once none does."""
        self.stop()
        self._end()

    def _set(self, question: object) -> None:
        with self._lock:
            self._question = question

    def _replace(self) -> None:
        self._end()
        ours, theirs = socket.socketpair()
        process = self._context.Process(target=loop.serve, args=(self._settings, theirs), daemon=True)
        with theirs, _STARTING:
            process.start()
        self._process, self._socket, self._asked = process, ours, 0
        if self._is_stopped:
            self._end()
            raise StoppedError

    def _answer(self, kind: bytes, text: str, until: float) -> tuple[bool, str]:
        if self._socket is None or self._process is None:
            raise StoppedError
        try:
            send(self._socket, kind + text.encode(), until)
            self._wait(self._socket, self._process.sentinel, until)
            answer = receive(self._socket, time.monotonic() + ARRIVES_WITHIN)
        except TimeoutError:
            raise TooLateError from None
        except (OSError, FrameError):
            raise EndedError(None) from None
        if answer is None or not answer.startswith((loop.GOES_ON, loop.SPENT)):
            raise EndedError(None)
        # Without a copy: results may be large, and are in the server's memory.
        return answer.startswith(loop.SPENT), str(memoryview(answer)[1:], "utf-8", "replace")

    @staticmethod
    def _wait(answers: socket.socket, sentinel: int, until: float) -> None:
        """Returns when an answer begins to come; raises where the process ends, or its time does."""
        poll = select.poll()
        poll.register(answers.fileno(), select.POLLIN)
        # A copy that the script has forked may hold the socket open: so the process itself is looked at too.
        poll.register(sentinel, select.POLLIN)
        found = {fd for fd, _ in poll.poll(max(0.0, until - time.monotonic()) * 1000)}
        if not found:
            raise TimeoutError
        if answers.fileno() not in found:
            raise EndedError(None)

    def _end(self) -> int | None:
        """The exit code of the process that there was, which is gone now, with all that it has started."""
        process, self._process = self._process, None
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        if process is None:
            return None
        _kill(process)
        process.join(GONE_WITHIN)
        exit_code = process.exitcode
        with contextlib.suppress(ValueError):  # it is still there: its parent will be gone one day
            process.close()
        return exit_code


def context() -> ForkServerContext:
    """Not a fork of the server, which has threads and connections; what tasks need is imported once for all."""
    found = multiprocessing.get_context("forkserver")
    found.set_forkserver_preload([loop.__name__])
    return found


def _kill(process: ForkServerProcess) -> None:
    """Ends a process, and what its tasks have started and left."""
    with contextlib.suppress(OSError, ValueError):
        if process.pid is not None:
            # It leads a group of its own; until it does, a moment after its start, it has nobody with it.
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(OSError, ValueError):
        process.kill()
