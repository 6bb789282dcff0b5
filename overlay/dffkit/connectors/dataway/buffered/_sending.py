"""The threads of a buffered writer: what is due goes out, and comes back where it has to wait."""

from __future__ import annotations

import logging
import os
import random
from threading import Condition, RLock, Thread
from typing import TYPE_CHECKING

from . import _words
from ._ledger import Ledger, Queue
from ._report import DropReport
from ._surroundings import Time
from ._verdict import drops, is_unreached, is_worth_a_line, pause

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._lines import Batch
    from ._options import Options
    from ._report import Counters
    from ._surroundings import Store
    from ._wire import Wire

logger = logging.getLogger("dffkit")


class Sending:
    """Sends from threads what a store holds; all thinking is in the ledger."""

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
        self._begin()

    def _begin(self) -> None:
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

    def counters(self) -> Counters:
        """What happened until now."""
        self._check_process()
        with self._lock:
            return self._ledger.counters()

    def _check_process(self) -> None:
        if not self.is_ours:
            raise _words.forked(self)

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
