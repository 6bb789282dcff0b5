"""What a writer and its async twin stand in front of: takes pieces in, and sends them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import _words
from ._ending import Ending

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._lines import Piece


class Engine(Ending):
    """Takes pieces in where there is room, all of a call or none, and sends them from threads of its own."""

    def accept(self, pieces: Sequence[Piece], timeout: float) -> None:
        """Takes all the pieces in or none; raises :class:`~dffkit.errors.BufferFullError` without room in time."""
        points, size = sum(piece.points for piece in pieces), sum(piece.size for piece in pieces)
        self.check_open()
        try:
            with self._lock:
                self._wait_for_room(points, size, self.time.now() + timeout)
                if not self.store.durable:
                    self.store.append(pieces, self._told)
                    return
                self._ledger.reserve(id(pieces), points, size)
            self.store.append(pieces, self._told)
        except Exception:
            raise
        except BaseException:
            self._mend(pieces)
            raise

    def _wait_for_room(self, points: int, size: int, ends: float) -> None:
        self.check_open()
        while not self._ledger.fits(points, size):
            full = _words.full(self, self._ledger.counters(), points, size)
            if not full.can_pass or not self._wait(self._news, ends):
                raise full
            self.check_open()

    def _mend(self, pieces: Sequence[Piece]) -> None:
        # Ctrl-C may come between any two steps. What a thread of ours still takes in, is counted when it has.
        with self._lock:
            self._ledger.release(id(pieces))
            if not self.store.durable:
                self._ledger.recount(self.store.tally(), self.time.now())
            self._wake()
            self._news.notify_all()

    def _told(self, pieces: Sequence[Piece], *, taken: bool) -> None:
        with self._lock:
            self._ledger.release(id(pieces))
            if not taken:
                self._news.notify_all()
                return
            now = self.time.now()
            changes = [self._ledger.accept(piece, now) for piece in pieces]
            if any(changes):
                self._start()
                self._work.notify()

    def check_open(self) -> None:
        """Raises :class:`~dffkit.errors.MisuseError` where nothing more can be accepted."""
        self._check_process()
        if self._closed:
            raise _words.closed(self)
