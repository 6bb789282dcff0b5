"""One process that runs tasks, as its server sees it: asked by a socket, and killed where it does not answer.

Nothing is shared with other processes, and nothing but text comes back: whatever a script does to its process, or to
the socket, is between the two.
"""

from __future__ import annotations

import os
import select
import socket
import threading
import time
from typing import TYPE_CHECKING, Any, TypeVar

from . import lifetime, loop
from .frames import FrameError, receive, send

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerProcess

    from .question import Question

GRACE = 0.25
"""Seconds beyond its own limit after which a task that does not let itself be interrupted is killed."""
ARRIVES_WITHIN = 30.0
"""Seconds that an answer may take on its way, once it has begun to come."""
RECYCLED_AFTER = 10_000  # tasks
T = TypeVar("T")


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
        self._process: ForkServerProcess | None = None
        self._socket: socket.socket | None = None
        self._events = select.poll()
        self._asked = 0
        self._is_stopped = False
        self._question: Question[Any] | None = None
        self._lock = threading.Lock()
        """Held by who lets the process go, and by who kills it: only then is its number surely its own."""

    def ask(self, question: Question[T]) -> T:
        """What the process answers in time; raises :class:`LostError`, and ``OSError`` where none can be started."""
        # What comes unasked is its end, or was written by what a task has left behind.
        if self._process is None or self._asked >= RECYCLED_AFTER or self._events.poll(0):
            self._replace()
        self._set(question)
        try:
            is_spent, text = self._answer(question)
            answer = _read(text, question)
        except LostError as lost:
            exit_code = self._end()
            raise EndedError(exit_code) if isinstance(lost, EndedError) else lost from None
        finally:
            self._set(None)
        self._asked += 1
        if is_spent:
            self._end()
        return answer

    def interrupt(self, question: Question[Any]) -> None:
        """Kills the process if it works on this question, and lets it not begin with it: it has been withdrawn."""
        question.is_withdrawn = True
        with self._lock:
            if self._question is question and self._process is not None:
                self._asked = RECYCLED_AFTER  # also where the answer has just come
                lifetime.kill(self._process)

    def stop(self) -> None:
        """Kills it, and lets it not start again; who waits for an answer is told :class:`EndedError`."""
        with self._lock:
            self._is_stopped = True
            if self._process is not None:
                lifetime.kill(self._process)

    def close(self) -> None:
        """Stops it, and waits until it is gone; by the thread that asks, or once none does."""
        self.stop()
        self._end()

    def _set(self, question: Question[Any] | None) -> None:
        with self._lock:
            self._question = question

    def _replace(self) -> None:
        self._end()
        ours, theirs = socket.socketpair()
        try:
            process = lifetime.start(self._settings, theirs)
        except BaseException:
            ours.close()
            raise
        self._events = select.poll()
        # A copy that the script has forked may hold the socket open: so the process itself is looked at too.
        for number in (ours.fileno(), process.sentinel):
            self._events.register(number, select.POLLIN)
        self._socket, self._asked = ours, 0
        with self._lock:
            self._process = process
        if self._is_stopped:
            self._end()
            raise StoppedError

    def _answer(self, question: Question[Any]) -> tuple[bool, str]:
        """Whether the process has ended itself, and what it answers."""
        if self._socket is None or question.is_withdrawn:
            raise StoppedError
        mark, until = os.urandom(loop.MARKED), time.monotonic() + question.seconds + GRACE
        try:
            send(self._socket, mark + question.kind, question.text.encode(), until)
            self._wait(self._socket, until)
            answer = receive(self._socket, time.monotonic() + ARRIVES_WITHIN)
        except TimeoutError:
            raise TooLateError from None
        except (OSError, FrameError):
            raise EndedError(None) from None
        if answer is None or not answer.startswith((mark + loop.GOES_ON, mark + loop.SPENT)):
            raise EndedError(None)
        # Without a copy: results may be large, and are in the server's memory.
        text = str(memoryview(answer)[loop.MARKED + 1 :], "utf-8", "replace")
        return answer.startswith(loop.SPENT, loop.MARKED), text

    def _wait(self, answers: socket.socket, until: float) -> None:
        """Returns when an answer begins to come; raises where the process ends, or its time does."""
        found = [number for number, _ in self._events.poll(max(0.0, until - time.monotonic()) * 1000)]
        if not found:
            raise TimeoutError
        if answers.fileno() not in found:
            raise EndedError(None)

    def _end(self) -> int | None:
        """The exit code of the process that there was, which is gone now, with all that it has started."""
        with self._lock:
            process, self._process = self._process, None
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        if process is None:
            return None
        return lifetime.end(process)


def _read(text: str, question: Question[T]) -> T:
    """What was answered; a script may have made anything of it."""
    try:
        return question.read(text)
    except (ValueError, TypeError, AttributeError, RecursionError):
        raise EndedError(None) from None
