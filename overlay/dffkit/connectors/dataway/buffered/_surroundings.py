"""What an engine stands on: a store for what waits, and the time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from threading import Condition

    from ._lines import Batch, Piece, Stream, Told


class Store(Protocol):
    """Where pieces are until they are sent; ``durable`` says whether that outlives the process."""

    durable: bool

    def tally(self) -> Iterable[tuple[Stream, int, int]]:
        """Streams, points and bytes of what is there already."""
        ...

    def append(self, pieces: Sequence[Piece], told: Told) -> None:
        """Takes all the pieces in or none, and says so before anybody can see them."""
        ...

    def page(self, stream: Stream, most_points: float, most_bytes: float) -> Batch:
        """The first points of a stream: at least one, and no more than fit."""
        ...

    def remove(self, batch: Batch) -> None:
        """Forgets a page, which is still the first of its stream, but for its rest."""
        ...

    def close(self) -> None:
        """Takes nothing more in; what is there stays, on the disk or for whoever asks for it."""
        ...

    def abandon(self) -> None:
        """Leaves everything to the process that this one was forked from."""
        ...


class Time:
    """The clock that pauses and ages go by, and how a thread waits for news or for a time."""

    def now(self) -> float:
        """Seconds of a clock that does not go back."""
        return time.monotonic()

    def wait(self, news: Condition, seconds: float) -> None:
        """Waits for news, no longer than so many seconds."""
        news.wait(min(seconds, 3600.0))
