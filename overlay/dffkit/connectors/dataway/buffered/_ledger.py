"""What waits, and what is to be sent next: all decisions of a buffered writer, without threads, clock and I/O.

Times are seconds of any clock that does not go back. Whoever calls, holds a lock.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ._portion import Portion
from ._report import Counters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ._lines import Batch, Piece, Stream
    from ._options import Options

NEVER = math.inf
AT_ONCE = -math.inf


@dataclass(slots=True, eq=False)
class Queue:
    """The state of one stream.

    ``since`` is when the oldest point that no batch has taken was accepted; it may be earlier than that, never later.
    ``again`` says that what is sent next was sent before.
    ``accepted``, ``settled`` and ``wanted`` count the points of all time: taken in, sent or dropped, and how far
    somebody waits for them.
    """

    stream: Stream
    points: int = 0
    size: int = 0
    since: float = NEVER
    sending: bool = False
    failures: int = 0
    again: bool = False
    tried: bool = False
    not_before: float = AT_ONCE
    turn: int = 0
    accepted: int = 0
    settled: int = 0
    wanted: int = 0
    portion: Portion = field(default_factory=Portion)


Mark = list[tuple[Queue, int]]


class Ledger:
    """Counts points in and out, and says which stream is due.

    All streams are looked at once a round, not for each request: there may be as many as points.
    """

    def __init__(self, options: Options) -> None:
        self._options = options
        self._queues: dict[Stream, Queue] = {}
        self._round: deque[Queue] = deque()  # those that were due at the last look at all of them
        self._unreached: set[Queue] = set()
        self._awaited = NEVER  # until when somebody waits who found nothing due
        self._reserved: dict[int, tuple[int, int]] = {}  # points and bytes that are on their way in
        self._points = self._bytes = 0
        self._accepted = self._recovered = self._sent = self._dropped = 0
        self._requests = self._retries = 0
        self._last_error: str | None = None
        self._turn = 0
        self._closing = False

    # Coming in.

    def fits(self, points: int, size: int) -> bool:
        """Whether there is room for so many points and bytes."""
        reserved = self._reserved.values()
        return (
            self._points + sum(taken for taken, _ in reserved) + points <= self._options.max_points
            and self._bytes + sum(taken for _, taken in reserved) + size <= self._options.max_bytes
        )

    def reserve(self, key: int, points: int, size: int) -> None:
        """Takes the room, in one step: a signal may come between any two."""
        self._reserved[key] = points, size

    def release(self, key: int) -> None:
        """Gives back room that was taken, where there is still some."""
        self._reserved.pop(key, None)

    def accept(self, piece: Piece, now: float) -> bool:
        """Counts a piece for which there was room as accepted; whether that changes what is due, or when."""
        self._accepted += piece.points
        queue, before = self._add(piece.stream, piece.points, piece.size)
        queue.since = min(queue.since, now)
        return (before == 0 or self._is_full(queue)) and self._due(queue) < self._awaited

    def recover(self, stream: Stream, points: int, size: int) -> None:
        """Counts what an earlier writer left; it is due at once."""
        self._recovered += points
        self._add(stream, points, size)[0].since = AT_ONCE

    def _add(self, stream: Stream, points: int, size: int) -> tuple[Queue, int]:
        queue = self._queues.get(stream)
        if queue is None:
            queue = self._queues[stream] = Queue(stream)
        before = queue.points
        queue.points += points
        queue.size += size
        queue.accepted += points
        self._points += points
        self._bytes += size
        return queue, before

    def recount(self, held: Iterable[tuple[Stream, int, int]], now: float) -> None:
        """Counts once more what a store holds, where a signal ended the counting in the middle."""
        self._points = self._bytes = 0
        for stream, points, size in held:
            queue = self._queues.setdefault(stream, Queue(stream))
            queue.points = queue.size = 0
            queue.accepted, queue.since = queue.settled, min(queue.since, now)
            self._add(stream, points, size)
        self._accepted = self._sent + self._dropped + self._points - self._recovered

    # Going out.

    def next(self, now: float) -> Queue | float:
        """The stream whose turn it is, from then on in the hands of the caller; else when to ask again."""
        if (found := self._next_of_round(now)) is None:
            self._round.extend(sorted((q for q in self._queues.values() if self._due(q) <= now), key=lambda q: q.turn))
            found = self._next_of_round(now)
        if found is None:
            self._awaited = min(map(self._due, self._queues.values()), default=NEVER)
            return self._awaited
        self._turn += 1
        found.turn, found.sending = self._turn, True
        self._awaited = NEVER
        return found

    def _next_of_round(self, now: float) -> Queue | None:
        while self._round:
            queue = self._round.popleft()
            if self._queues.get(queue.stream) is queue and self._due(queue) <= now:
                return queue
        return None

    def _due(self, queue: Queue) -> float:
        if queue.sending or not queue.points:
            return NEVER
        if queue.failures:
            return queue.not_before
        if self._closing or queue.settled < queue.wanted or self._is_full(queue):
            return AT_ONCE
        return queue.since + self._options.flush_age

    def _is_full(self, queue: Queue) -> bool:
        return queue.points >= self._options.flush_points or queue.size >= self._options.flush_bytes

    def took(self, queue: Queue, batch: Batch) -> None:
        """A batch of the stream is about to be sent."""
        self._requests += 1
        self._retries += queue.again
        if batch.points >= queue.points:
            queue.since = NEVER

    def settle(self, queue: Queue, batch: Batch, now: float, error: Exception | None = None) -> None:
        """The batch was sent; with an error, it was dropped. Either way the server is there."""
        if self._queues.get(queue.stream) is not queue:  # it was given up while it was under way
            return
        if error is None:
            self._sent += batch.points
        else:
            self._dropped += batch.points
            self._last_error = str(error)
        self._points -= batch.points
        self._bytes -= batch.size
        queue.points -= batch.points
        queue.size -= batch.size
        queue.settled += batch.points
        queue.portion.settle(batch, error)
        queue.sending, queue.again, queue.failures = False, queue.portion.suspects > 0, 0
        if not queue.points:
            del self._queues[queue.stream]
        self._answered(queue, now)

    def _answered(self, queue: Queue, now: float) -> None:
        self._unreached.discard(queue)
        for other in self._unreached:
            other.not_before = now
        self._unreached.clear()

    def halve(self, queue: Queue, now: float) -> None:
        """The batch was refused and stays; less of it is sent at once."""
        queue.sending, queue.again, queue.failures, queue.tried = False, True, 0, False
        queue.since = AT_ONCE
        self._answered(queue, now)

    def lose(self, batch: Batch) -> None:
        """Counts as dropped what nobody will send any more."""
        self._dropped += batch.points
        self._points -= batch.points
        self._bytes -= batch.size
        queue = self._queues.pop(batch.stream)
        queue.settled += batch.points

    def keep(self, queue: Queue, until: float, error: Exception, *, unreached: bool) -> None:
        """The batch stays, and its stream waits; ``unreached`` says that the next success of another is a sign."""
        self._last_error = str(error)
        queue.sending, queue.again, queue.tried = False, True, True
        queue.failures += 1
        queue.not_before = until
        (self._unreached.add if unreached else self._unreached.discard)(queue)

    # Waiting for it.

    def mark(self, now: float) -> Mark:
        """All that waits now, which is due from now on, pauses or not."""
        for queue in self._queues.values():
            queue.wanted = queue.accepted
            queue.not_before = min(queue.not_before, now)
        return [(queue, queue.accepted) for queue in self._queues.values()]

    def end(self, now: float) -> None:
        """From now on everything is due when it comes."""
        self._closing = True
        self.mark(now)
        for queue in self._queues.values():
            queue.tried = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits and nothing is on its way in."""
        return not self._points and not self._reserved

    @property
    def is_stuck(self) -> bool:
        """Whether all that waits has failed since the end began, and nothing is on its way in or out."""
        return not self._reserved and all(q.tried and not q.sending for q in self._queues.values())

    @property
    def streams(self) -> Iterable[Queue]:
        """The streams that wait."""
        return list(self._queues.values())

    def counters(self) -> Counters:
        """What happened until now."""
        return Counters(
            accepted=self._accepted,
            recovered=self._recovered,
            sent=self._sent,
            dropped=self._dropped,
            pending_points=self._points,
            pending_bytes=self._bytes,
            requests=self._requests,
            retries=self._retries,
            last_error=self._last_error,
        )


def reached(mark: Mark) -> bool:
    """Whether all that a mark stands for is sent or dropped."""
    return all(queue.settled >= goal for queue, goal in mark)
