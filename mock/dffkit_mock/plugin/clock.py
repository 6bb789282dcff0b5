"""The clock of a mock in a test: the time of day, until the test says otherwise."""

from __future__ import annotations

import math
import time
from datetime import datetime, timedelta


class MovableClock:
    """Gives seconds since 1970, as :class:`~dffkit_mock.instance.Instance` wants them.

    It runs until :meth:`set` stops it; :meth:`advance` moves it either way. Signatures are judged by it, tokens end by
    it, and the ``Date`` header has it, by which the connectors of dffkit correct their own.
    """

    def __init__(self) -> None:
        self._offset = 0.0
        self._standing: float | None = None

    def __call__(self) -> float:
        """The time of the mock, in seconds since 1970."""
        return time.time() + self._offset if self._standing is None else self._standing

    def advance(self, seconds: float | timedelta) -> None:
        """Moves it forward, or back by what is negative; raises ``TypeError`` and ``ValueError``."""
        __tracebackhide__ = True
        seconds = seconds.total_seconds() if isinstance(seconds, timedelta) else _number(seconds, "a timedelta")
        if self._standing is None:
            self._offset += seconds
        else:
            self._standing += seconds

    def set(self, moment: float | datetime) -> None:
        """Stops it at a moment: seconds since 1970, or a datetime with a time zone.

        Raises ``TypeError`` for what is neither, and ``ValueError`` for a datetime without a zone, infinity or NaN.
        """
        __tracebackhide__ = True
        if isinstance(moment, datetime):
            if moment.tzinfo is None:
                raise ValueError(f"{moment!r} has no time zone, so it may be any of 24 moments: give it one")
            moment = moment.timestamp()
        self._standing = _number(moment, "a datetime with a time zone")


def _number(given: object, other: str) -> float:
    """Checked when it is given: a request that met a wrong one would fail without a word of it."""
    __tracebackhide__ = True
    if isinstance(given, bool) or not isinstance(given, int | float):
        raise TypeError(f"{given!r} is no number of seconds: give one, or {other}")
    if not math.isfinite(given):
        raise ValueError(f"{given!r} seconds are no moment that a clock can show: give a finite number, or {other}")
    return float(given)
