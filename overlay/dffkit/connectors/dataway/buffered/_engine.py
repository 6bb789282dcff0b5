"""The threads of a buffered writer, and everybody who waits for them: all thinking is in the ledger."""

from __future__ import annotations

import logging
import os
import random
from threading import Condition, RLock, Thread
from typing import TYPE_CHECKING

from . import _lifetime, _words
from ._ledger import Ledger, Mark, Queue, reached
from ._report import DropReport
from ._surroundings import Time
from ._verdict import drops, is_unreached, is_worth_a_line, pause

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ....errors import DeadlineError
    from ._lines import Batch, Piece, Stream
    from ._options import Options
    from ._report import Counters
    from ._surroundings import Store
    from ._wire import Wire

logger = logging.getLogger("dffkit")

JOIN = 1.0  # seconds for threads that have nothing left to do


class Engine:
    """Takes pieces in, and sends them from threads of its own; a writer and its async twin stand in front of it."""

    def __init__(
        self,
        wire: Wire,
        store: Store,
        options: Options,
        *,
        clock: Time | None = None,
        draw: Callable[[], float] = random.random,
    ) -> None:
        self.wire, self.store, self.options = wire, store, options
        self.time = clock or Time()
        self._draw = draw
        self._pid = os.getpid()
        self._lock = RLock()  # entered twice where the garbage collector ends another writer in the middle of it
        self._work = Condition(self._lock)  # for the threads that send
        self._news = Condition(self._lock)  # for those who wait for room, or until something is sent
        self._ledger = Ledger(options)
        self._threads: list[Thread] = []
        self._closed = self._over = False
        self._away = 0  # failures to reach the server since it last answered
        for stream, points, size in store.tally():
            self._ledger.recover(stream, points, size)
        _lifetime.begin(self)
        if not self._ledger.is_empty:
            with self._lock:
                self._start()

    def __repr__(self) -> str:
        counters = self.counters() if self.is_ours else None
        held = f"{counters.pending_points} points wait" if counters else "of another process"
        return f"to {self.wire.endpoint}, {self.store!r}, {held}"

    @property
    def is_ours(self) -> bool:
        """Whether this is the process that made it, not one that was forked from that."""
        return self._pid == os.getpid()

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is accepted."""
        return self._closed

    def counters(self) -> Counters:
        """What happened until now."""
        self._check_process()
        with self._lock:
            return self._ledger.counters()

    # Coming in.

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

    # Going out: what the threads do.

    def _start(self) -> None:
        for number in range(len(self._threads), self.options.senders):
            thread = Thread(target=self._run, name=f"dffkit-buffered-{number}", daemon=True)
            try:
                thread.start()
            except RuntimeError as error:  # there may be no more threads for now, and none at an interpreter's end
                logger.warning("points to %s wait, because no thread can be started: %s", self.wire.endpoint, error)
                return
            self._threads.append(thread)

    def _wake(self) -> None:
        if not self._ledger.is_empty:
            self._start()
        self._work.notify_all()

    def _run(self) -> None:
        while (queue := self._next()) is not None:
            try:
                self._send(queue)
            except Exception as error:  # noqa: BLE001 - whatever it is, the points stay and the thread goes on
                self._keep(queue, error)

    def _next(self) -> Queue | None:
        with self._lock:
            while not self._over:
                now = self.time.now()
                found = self._ledger.next(now)
                if isinstance(found, Queue):
                    self._work.notify()  # who has nothing to do looks for more
                    return found
                self.time.wait(self._work, found - now)
            return None

    def _send(self, queue: Queue) -> None:
        batch = self.store.page(queue.stream, *queue.portion.limits(self.options))
        with self._lock:
            self._ledger.took(queue, batch)
        failure: Exception | None = None
        try:
            self.wire.post(queue.stream, batch.text.decode())
        except Exception as error:
            if not drops(error):
                raise
            failure = error
        if failure is None or not self._halve(queue, batch, failure):
            self._settle(queue, batch, failure)

    def _halve(self, queue: Queue, batch: Batch, refusal: Exception) -> bool:
        with self._lock:
            if self._over or not queue.portion.halve(batch, refusal, self.options):
                return False
            self._away = 0
            self._ledger.halve(queue, self.time.now())
            self._work.notify()
        logger.info(
            "%d points of %r (%s) were refused and are sent in parts: %s", batch.points, *queue.stream.named, refusal
        )
        return True

    def _settle(self, queue: Queue, batch: Batch, failure: Exception | None) -> None:
        if self._over:  # what was left has been told already
            return
        if failure is not None:
            self._report(batch, failure)
        elif queue.failures:
            logger.info("%r (%s) goes on after %d failures", *queue.stream.named, queue.failures)
        if self.store.durable:  # which waits for the disk
            self.store.remove(batch)
        with self._lock:
            if not self.store.durable and not self._remove(batch):
                return
            self._away = 0
            self._ledger.settle(queue, batch, self.time.now(), failure)
            self._work.notify()
            self._news.notify_all()

    def _remove(self, batch: Batch) -> bool:
        # In one step with the counters, because at the end what is left is told as lost.
        if self._over:
            return False
        self.store.remove(batch)
        return True

    def _keep(self, queue: Queue, error: Exception) -> None:
        if self._over:
            return
        seconds, unreached = pause(error, queue.failures + 1, self._draw), is_unreached(error)
        with self._lock:
            self._ledger.keep(queue, self.time.now() + seconds, error, unreached=unreached)
            self._news.notify_all()
            self._away += unreached
        # A server that is away is one event, however many measurements find out.
        if is_worth_a_line(self._away if unreached else queue.failures):
            logger.warning(
                "%d points of %r (%s) wait, attempt %d failed, the next is in %.1f s: %s",
                queue.points, *queue.stream.named, queue.failures, seconds, error,
            )  # fmt: skip

    def _report(self, batch: Batch, error: Exception) -> None:
        report = DropReport(batch.stream.category, batch.stream.measurement, batch.points, error, batch.text.decode())
        logger.error("%s", report)
        if self.options.on_drop is not None:
            try:
                self.options.on_drop(report)
            except (Exception, SystemExit):  # sys.exit() in a thread would end nothing but the thread
                logger.exception("on_drop failed; the points of its report were dropped all the same")

    # Waiting for it, and the end.

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

    def check_open(self) -> None:
        """Raises :class:`~dffkit.errors.MisuseError` where nothing more can be accepted."""
        self._check_process()
        if self._closed:
            raise _words.closed(self)

    def _check_process(self) -> None:
        if not self.is_ours:
            raise _words.forked(self)

    def abandon(self) -> None:
        """In a forked process: leaves everything to the parent."""
        self.store.abandon()
