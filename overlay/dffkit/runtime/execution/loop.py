"""What a process of the pool does all its life: it is asked, runs a task, answers, and is as it was before."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from multiprocessing import forkserver, resource_tracker
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..task import Outcome, Task
from . import child, drafts
from .frames import FrameError, receive, send
from .orphans import end_with_parent
from .packages import Packages
from .parts import parts
from .surroundings import Surroundings

if TYPE_CHECKING:
    import socket

MARKED = 8
"""Bytes that a question begins with, and its answer repeats: nothing else that comes is taken for it."""
TASK, DRAFT = b"T", b"D"
"""What stands before a question: a task is to be run, or a draft to be described."""
GOES_ON, SPENT = b"+", b"-"
"""What stands before an answer: whether the process takes another question, or has ended itself."""
LEFT = 71
"""The exit code of a process that could not answer."""


def serve(settings: str, questions: socket.socket) -> None:
    """Answers until nobody asks any more, or until a task has left something behind that others would meet."""
    prepare(settings)
    # A copy that a script forks must not take questions, nor answer the one that it was forked in.
    os.register_at_fork(after_in_child=questions.close)
    surroundings = Surroundings()
    try:
        while (question := receive(questions)) is not None:
            mark, kind, text = question[:MARKED], question[MARKED : MARKED + 1], question[MARKED + 1 :].decode()
            answer, is_over = _answer(settings, kind, text)
            is_spent = is_over or not surroundings.restore()
            send(questions, mark + (SPENT if is_spent else GOES_ON), answer.encode())
            if is_spent:
                break
    except (OSError, FrameError, MemoryError):
        os._exit(LEFT)
    os._exit(0)  # not by way of what threads and handlers of a script would still do


def _answer(settings: str, kind: bytearray, text: str) -> tuple[str, bool]:
    """The answer, and whether it is the last one: a task that was interrupted may have been anywhere."""
    if kind == DRAFT:
        return drafts.describe(settings, text)
    try:
        outcome = child.run(parts(settings), Task.from_json(text))
    except MemoryError:
        said = "the task took more memory than it may"
        outcome = Outcome("crashed", exception=said, exception_type="MemoryError")
    return outcome.to_json(), outcome.status in {"timeout", "crashed"}


def prepare(settings: str) -> None:
    """Begins a process: signals of the terminal are the server's, resources can be imported, memory is limited."""
    # A group of its own: what a script sends to its group, it sends to itself, and what it leaves can be ended with it.
    os.setpgid(0, 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # At once: a handler in Python would wait for a loop in C to come to its end.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    end_with_parent()
    _let_go()
    _first_to_go()
    known = parts(settings).settings
    Packages(known.resources)
    memory = known.memory
    if memory is not None:
        import resource  # noqa: PLC0415 - not everywhere

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _let_go() -> None:
    """Closes what would let a script write to the parent of all processes: with it the others would end, too."""
    alive: Any = forkserver._forkserver  # noqa: SLF001
    tracker: Any = resource_tracker._resource_tracker  # noqa: SLF001
    for of, name in ((alive, "_forkserver_alive_fd"), (tracker, "_fd")):
        number = getattr(of, name, None)
        if number is not None:
            setattr(of, name, None)  # where a script needs one, it is started anew
            os.close(number)


def _first_to_go() -> None:
    """Where memory is short, Linux ends a task rather than the server, or what else runs on the machine."""
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000", "ascii")
