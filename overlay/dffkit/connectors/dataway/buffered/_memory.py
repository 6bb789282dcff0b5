"""Pieces in memory, until they are sent."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import TYPE_CHECKING

from ....errors import MisuseError
from ._page import page_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ._lines import Batch, Piece, Stream, Told


class Memory:
    """A store that forgets with the process."""

    durable = False

    def __init__(self) -> None:
        self._lock = Lock()
        self._closed = False
        self._streams: dict[Stream, deque[tuple[bytes, int]]] = {}

    def __repr__(self) -> str:
        return "in memory"

    def tally(self) -> Iterable[tuple[Stream, int, int]]:
        """Streams, points and bytes of what is there."""
        with self._lock:
            return [
                (stream, sum(count for _, count in waiting), sum(len(text) + 1 for text, _ in waiting))
                for stream, waiting in self._streams.items()
                if waiting
            ]

    def append(self, pieces: Sequence[Piece], told: Told) -> None:
        """Takes all the pieces in, and says so before anybody can see them."""
        with self._lock:
            if self._closed:
                told(pieces, taken=False)
                raise MisuseError("the buffered writer was closed meanwhile: make a new one")
            for stream, text, points in pieces:
                self._streams.setdefault(stream, deque()).append((text, points))
            told(pieces, taken=True)

    def page(self, stream: Stream, most_points: float, most_bytes: float) -> Batch:
        """The first pieces of a stream, see :func:`page_of`."""
        with self._lock:
            waiting = ((place, *found) for place, found in enumerate(self._streams[stream], 1))
            return page_of(stream, waiting, most_points, most_bytes)

    def remove(self, batch: Batch) -> None:
        """Forgets a page, which is still the first of its stream."""
        with self._lock:
            waiting = self._streams.get(batch.stream)
            if waiting is None:  # it was given up while it was under way
                return
            for _ in range(batch.last):
                waiting.popleft()
            if batch.rest is not None:
                waiting.appendleft((batch.rest.text, batch.rest.points))
            if not waiting:
                del self._streams[batch.stream]

    def close(self) -> None:
        """Takes nothing more in."""
        with self._lock:
            self._closed = True

    def abandon(self) -> None:
        """Nothing is shared with another process."""
