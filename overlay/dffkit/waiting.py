"""Waits until something at a service is as it should be: one loop and its async twin, which share every decision.

It looks at once, then after pauses that grow, so that what is quick is seen soon and what is slow is not asked about
all the time. A wait has a deadline; when it passes, :class:`~dffkit.errors.DeadlineError` tells what was seen last.
A look that fails for a reason that can pass, is followed by another; any other failure ends the wait.
"""

from __future__ import annotations

import logging
import math
import time
from typing import TYPE_CHECKING, Any, TypeVar

from ._foreign import shown
from .errors import ApiError, CallError, DeadlineError, MisuseError, ServerError
from .retries import asked_wait

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

A = TypeVar("A")

FIRST_PAUSE = 0.5  # seconds: most of what is waited for takes a second or two
LONGEST_PAUSE = 10.0  # seconds
GROWTH = 1.5
SHORTEST_LOOK = 1.0  # seconds: with less, the last look would fail at a service that is well
GRAIN = 0.05  # seconds: a timeout may strike so much before its time, and would leave a rest for one look more
NOTHING_SEEN = "nothing was seen yet"

logger = logging.getLogger("dffkit")


def wait_until(
    look: Callable[[], A],
    done: Callable[[A], bool],
    patience: Patience,
    sleep: Callable[[float], object],
) -> A:
    """The first of what ``look`` finds that is ``done``; raises :class:`~dffkit.errors.DeadlineError`."""
    while True:
        try:
            if done(found := look()):
                return found
            pause = patience.pause(found)
        except CallError as error:
            if not can_pass(error):
                raise
            pause = patience.pause_after(error)
        sleep(pause)


async def async_wait_until(
    look: Callable[[], Awaitable[A]],
    done: Callable[[A], bool],
    patience: Patience,
    sleep: Callable[[float], Awaitable[object]],
) -> A:
    """The twin of :func:`wait_until`."""
    while True:
        try:
            if done(found := await look()):
                return found
            pause = patience.pause(found)
        except CallError as error:
            if not can_pass(error):
                raise
            pause = patience.pause_after(error)
        await sleep(pause)


def can_pass(error: CallError) -> bool:
    """Whether the next look may do better: no connection, no answer in time, throttled, any 5xx."""
    return error.retryable or isinstance(error, ServerError)


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
        self._tell = state
        self._now = now
        self._start = now()
        self._slept = 0.0
        self._next = FIRST_PAUSE
        self._state = NOTHING_SEEN
        self._last: object = None

    def look_timeout(self, usual: float | None) -> float | None:
        """Seconds for the next look, where a call ``usual``-ly has so many: not more than the wait has left.

        A wait of 0 looks once, in the usual time.
        """
        left = max(self._left(), SHORTEST_LOOK) if self._timeout else math.inf
        found = min(left, math.inf if usual is None else usual)
        return None if found == math.inf else found

    def pause(self, found: object) -> float:
        """Seconds to sleep before the next look; raises :class:`~dffkit.errors.DeadlineError` when there are none."""
        self._state, self._last = self._tell(found), found
        return self._pause()

    def pause_after(self, error: CallError) -> float:
        """The same after a look that failed, and not before the service wants to be asked again."""
        asked = asked_wait(error, time.time) if isinstance(error, ApiError) else None
        pause = self._pause(asked or 0.0, error)
        logger.info("waiting for %s: a look failed, the next is in %.1f s: %s", self._what, pause, error)
        return pause

    def _left(self) -> float:
        return self._timeout - max(self._now() - self._start, self._slept)

    def _pause(self, asked: float = 0.0, failure: CallError | None = None) -> float:
        left = self._left()
        if left <= GRAIN:
            raise self._over(failure) from failure
        pause = min(max(self._next, asked), left)
        self._next = min(self._next * GROWTH, LONGEST_PAUSE)
        self._slept += pause
        return pause

    def _over(self, failure: CallError | None) -> DeadlineError:
        state = NOTHING_SEEN if self._state == NOTHING_SEEN else f"its last state is {self._state}"
        failed = f" The last look failed: {failure}" if failure else ""
        return DeadlineError(
            f"{self._what} is not done after {self._timeout:g} s: {state}. It may still get "
            f"there: look again later, or wait with a longer {self._argument}.{failed}",
            state=self._state,
            last=self._last,
        )


def checked_timeout(timeout: float | None, argument: str = "timeout") -> float:
    """The seconds of a wait; raises :class:`~dffkit.errors.MisuseError` for what is no time."""
    if timeout is None:
        return math.inf
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not timeout >= 0:
        raise MisuseError(f"{argument} must be seconds, 0 or more, or None for no end, not {shown(timeout)}")
    return float(timeout)
