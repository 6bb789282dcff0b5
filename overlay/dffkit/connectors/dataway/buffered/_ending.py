"""Everybody who waits for the threads of a buffered writer, and its end."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from . import _lifetime, _words
from ._ledger import Mark, reached
from ._sending import Sending

if TYPE_CHECKING:
    from collections.abc import Sequence
    from threading import Condition

    from ....errors import DeadlineError
    from ._lines import Stream
    from ._report import Counters

logger = logging.getLogger("dffkit")

JOIN = 1.0  # seconds for threads that have nothing left to do


class Ending(Sending):
    """Sends until it is ended; whoever waits for that is told what was not sent in time."""

    def _begin(self) -> None:
        _lifetime.begin(self)
        super()._begin()

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is accepted."""
        return self._closed

    def mark(self) -> Mark:
        """What waits now, for :meth:`is_reached`; it is sent from now on, whatever its age."""
        self._check_process()
        with self._lock:
            return self._mark()

    def _mark(self) -> Mark:
        mark = self._ledger.mark(self.time.now())
        self._wake()
        return mark

    def is_reached(self, mark: Mark) -> bool:
        """Whether all of the mark is sent or dropped; raises where it will not be, because the writer was closed."""
        with self._lock:
            done = reached(mark)
            if self._over and self.store.durable and not done:
                raise _words.left(self, self._ledger.counters())
            return done

    def flush(self, timeout: float) -> None:
        """Waits until all that is accepted is sent or dropped; raises :class:`~dffkit.errors.DeadlineError`."""
        self._check_process()
        with self._lock:
            mark, ends = self._mark(), self.time.now() + timeout
            while not self.is_reached(mark):
                if not self._wait(self._news, ends):
                    raise self.late(timeout)

    def late(self, timeout: float) -> DeadlineError:
        """The error of a flush that took too long."""
        return _words.late(self, self.counters(), timeout)

    def begin_close(self) -> bool:
        """Accepts no more, and sends all that is there; false where it has ended, or is not of this process."""
        if not self.is_ours:
            return False
        with self._lock:
            self._closed = True
            self._ledger.end(self.time.now())
            self._wake()
            self._news.notify_all()
            return not self._over

    @property
    def is_done(self) -> bool:
        """After :meth:`begin_close`: whether there is no more to wait for. A spool need not outwait a failure."""
        with self._lock:
            return self._is_done()

    def _is_done(self) -> bool:
        return self._ledger.is_empty or (self.store.durable and self._ledger.is_stuck)

    def close(self, timeout: float) -> None:
        """Sends what is there for so long, and ends; raises where points are lost."""
        if not self.begin_close():
            return
        with self._lock:
            ends = self.time.now() + timeout
            while not self._is_done() and self._wait(self._news, ends):
                pass
        self.finish(timeout)

    def finish(self, timeout: float) -> None:
        """Ends the threads and the store; raises :class:`~dffkit.errors.DeadlineError` for points that are lost."""
        with self._lock:
            if self._over:
                return
            self._over = True
            self._work.notify_all()
        self.store.close()
        with self._lock:
            left = self._ledger.counters()
            streams = [queue.stream for queue in self._ledger.streams]
        if not left.pending_points:
            for thread in self._threads:
                thread.join(JOIN)
        lost = None
        if left.pending_points and not self.store.durable:
            lost = self._lose(streams, left, timeout)
        elif left.pending_points:
            logger.warning("%d points stay in the %r and are sent by the next writer", left.pending_points, self.store)
        with self._lock:
            self._news.notify_all()  # for a flush that waits in another thread
        self.wire.close()
        _lifetime.end(self)
        if lost is not None:
            raise lost

    def _lose(self, streams: Sequence[Stream], left: Counters, timeout: float) -> DeadlineError:
        error = _words.lost(self, left, timeout)
        for stream in streams:
            everything = self.store.page(stream, float("inf"), float("inf"))
            self._report(everything, error)
            self.store.remove(everything)
            with self._lock:
                self._ledger.lose(everything)
        return error

    def _wait(self, news: Condition, ends: float) -> bool:
        """Waits for news; whether there is time left."""
        left = ends - self.time.now()
        if left <= 0:
            return False
        self.time.wait(news, left)
        return True

    def abandon(self) -> None:
        """In a forked process: leaves everything to the parent."""
        self.store.abandon()
