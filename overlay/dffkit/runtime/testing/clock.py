"""The time of a runtime in a test: that of the machine, until the test says otherwise."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from .. import moments

if TYPE_CHECKING:
    import datetime


class Clock:
    """Gives seconds since 1970: cron jobs, STORE, CACHE, limits of calls and ``_DFF_START_TIME`` go by it.

    It runs until :meth:`set` stops it; :meth:`advance` moves it either way.
    """

    def __init__(self) -> None:
        self._ahead = 0.0
        self._standing: float | None = None

    def __call__(self) -> float:
        """Seconds since 1970."""
        return time.time() + self._ahead if self._standing is None else self._standing

    def advance(self, seconds: float) -> None:
        """Moves it forward, or back by what is negative."""
        if self._standing is None:
            self._ahead += seconds
        else:
            self._standing += seconds

    def set(self, moment: str | float | datetime.datetime) -> float:
        """Stops it at a moment, and returns that in seconds since 1970; raises as :func:`seconds` does."""
        self._standing = seconds(moment)
        return self._standing


def seconds(moment: str | float | datetime.datetime) -> float:
    """A moment in seconds since 1970: those, a datetime with a zone, or its text, as in ``2026-11-21T03:00:00+08:00``.

    Raises ``ValueError`` for a text that is no moment, and for one without a zone: it would be another on another
    machine.
    """
    if isinstance(moment, int | float):
        return float(moment)
    return moments.seconds(moment, without_zone=None)
