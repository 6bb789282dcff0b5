"""The time that goes into dates and signatures."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Clock:
    """Seconds since 1970 as the server counts them: this machine's clock and a correctable ``offset``.

    One clock belongs to one connector; a signer is given :meth:`now`, so a correction reaches it at once.
    """

    __slots__ = ("_time", "offset")

    def __init__(self, source: Callable[[], float] = time.time) -> None:
        self._time = source
        self.offset = 0.0

    def now(self) -> float:
        """The time, corrected."""
        return self._time() + self.offset

    def correct(self, server_time: float) -> None:
        """Takes ``server_time`` (seconds since 1970) as the present."""
        self.offset = server_time - self._time()
