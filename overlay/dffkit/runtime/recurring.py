"""What is done again and again: at what pace, and how a log tells that it fails."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dffkit.errors import DffkitError

if TYPE_CHECKING:
    import logging
    from collections.abc import AsyncIterator, Iterator


async def every(seconds: float, stop: asyncio.Event) -> AsyncIterator[None]:
    """At once, and then each time after so many seconds, until ``stop`` is set."""
    while not stop.is_set():
        yield
        try:
            await asyncio.wait_for(stop.wait(), seconds)
        except TimeoutError:
            continue


class Told:
    """Tells a log that something fails, once for each reason, and once that it does not any more.

    ``failing`` is what the reason follows, ``well`` a sentence; ``reason`` is ``None`` while nothing fails. What
    nobody has foreseen is told with its traceback.
    """

    def __init__(self, log: logging.Logger, failing: str, well: str) -> None:
        self.reason: str | None = None
        self._log, self._failing, self._well = log, failing, well

    def failed(self, exc: Exception) -> None:
        """It has failed."""
        reason = str(exc) or type(exc).__name__
        if reason != self.reason:
            unforeseen = None if isinstance(exc, DffkitError | OSError) else exc
            self._log.warning("%s: %s", self._failing, reason, exc_info=unforeseen)
        self.reason = reason

    def went_well(self) -> None:
        """It has not failed."""
        if self.reason is not None:
            self._log.warning(self._well)
        self.reason = None

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Goes on after whatever is raised inside, and tells it."""
        try:
            yield
        except Exception as exc:  # noqa: BLE001 - it is tried again, whatever it was
            self.failed(exc)
        else:
            self.went_well()
