"""Writers that nobody closed: at the end of the interpreter, and in a process that was forked."""

from __future__ import annotations

import atexit
import logging
import os
import time
import warnings
from typing import Protocol

from ....errors import DffkitError

EXIT_TIMEOUT = 3.0  # seconds for the points of all writers that were not closed

logger = logging.getLogger("dffkit")


class Ends(Protocol):
    """What can be ended, or left to the process that this one was forked from."""

    def begin_close(self) -> bool:
        """Accepts no more; false where there is nothing to end."""
        ...

    def close(self, timeout: float) -> None:
        """Sends what is there for so long, and ends."""
        ...

    def abandon(self) -> None:
        """Leaves everything to the parent."""
        ...


_LIVE: dict[int, Ends] = {}


def begin(engine: Ends) -> None:
    """Knows a writer until its end."""
    _LIVE[id(engine)] = engine


def end(engine: Ends) -> None:
    """Forgets it."""
    _LIVE.pop(id(engine), None)


def unclosed(engine: Ends) -> None:
    """Says that a writer was not closed."""
    warnings.warn(f"a buffered writer was not closed ({engine!r})", ResourceWarning, stacklevel=3)


def at_exit() -> None:
    """Sends for a short time what writers hold that were not closed, and tells what was left."""
    engines = [engine for engine in _LIVE.values() if engine.begin_close()]
    ends = time.monotonic() + EXIT_TIMEOUT
    for engine in engines:
        unclosed(engine)
        try:
            engine.close(max(0.0, ends - time.monotonic()))
        except DffkitError as error:
            logger.error("%s", error)  # noqa: TRY400 - a traceback of the interpreter's end says nothing


def _after_fork() -> None:
    for engine in _LIVE.values():
        engine.abandon()
    _LIVE.clear()


atexit.register(at_exit)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
