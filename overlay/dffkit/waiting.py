"""Waits until something at a service is as it should be: one loop and its async twin, which share every decision.

It looks at once, then after pauses that grow, so that what is quick is seen soon and what is slow is not asked about
all the time. A wait has a deadline; when it passes, :class:`~dffkit.errors.DeadlineError` tells what was seen last.
"""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import DeadlineError, MisuseError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

A = TypeVar("A")

FIRST_PAUSE = 0.5  # seconds: most of what is waited for takes a second or two
LONGEST_PAUSE = 10.0  # seconds
GROWTH = 1.5


def wait_until(
    look: Callable[[], A],
    done: Callable[[A], bool],
    patience: Patience,
    sleep: Callable[[float], object],
) -> A:
    """The first of what ``look`` finds that is ``done``; raises :class:`~dffkit.errors.DeadlineError`."""
    while not done(found := look()):
        sleep(patience.pause(found))
    return found


async def async_wait_until(
    look: Callable[[], Awaitable[A]],
    done: Callable[[A], bool],
    patience: Patience,
    sleep: Callable[[float], Awaitable[object]],
) -> A:
    """The twin of :func:`wait_until`."""
    while not done(found := await look()):
        await sleep(patience.pause(found))
    return found


class Patience:
    """How long one wait may take, and how it is told.

    - ``what``: the subject of the error's sentence, as ``the deployment of 'hello'``.
    - ``timeout``: seconds in all; 0 looks once, ``None`` waits as long as it takes.
    - ``state``: makes a short text of what was found, for the error; never one with a secret in it.
    - ``argument``: how the caller's own argument for ``timeout`` is called.

    Time that was slept counts even where the clock says less, so a replaced ``sleep`` ends a wait as well.
    """

    def __init__(
        self,
        what: str,
        timeout: float | None,
        state: Callable[[Any], str] = str,
        now: Callable[[], float] = time.monotonic,
        *,
        argument: str = "timeout",
    ) -> None:
        self._what = what
        self._timeout = checked_timeout(timeout, argument)
        self._argument = argument
        self._state = state
        self._now = now
        self._start = now()
        self._slept = 0.0
        self._next = FIRST_PAUSE

    def pause(self, found: object) -> float:
        """Seconds to sleep before the next look; raises :class:`~dffkit.errors.DeadlineError` when there are none."""
        left = self._timeout - max(self._now() - self._start, self._slept)
        if left <= 0:
            state = self._state(found)
            raise DeadlineError(
                f"{self._what} is not done after {self._timeout:g} s: its last state is {state}. It may still get "
                f"there: look again later, or wait with a longer {self._argument}.",
                state=state,
                last=found,
            )
        pause = min(self._next, left)
        self._next = min(self._next * GROWTH, LONGEST_PAUSE)
        self._slept += pause
        return pause


def checked_timeout(timeout: float | None, argument: str = "timeout") -> float:
    """The seconds of a wait; raises :class:`~dffkit.errors.MisuseError` for what is no time."""
    if timeout is None:
        return math.inf
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not timeout >= 0:
        raise MisuseError(f"{argument} must be seconds, 0 or more, or None for no end, not {timeout!r}")
    return float(timeout)
