"""dffkit.connectors.dataway.buffered: what waits, and what is due next."""

from __future__ import annotations

from typing import Any

import pytest
from dffkit.connectors.dataway.buffered._ledger import Ledger, Queue, reached
from dffkit.connectors.dataway.buffered._lines import Batch, Piece, Stream
from dffkit.connectors.dataway.buffered._options import checked
from hypothesis import given
from hypothesis import strategies as st

A, B = Stream("metric", "a"), Stream("logging", "b")
SIZE = 10
FAILED = RuntimeError("it failed")


def ledger(**options: Any) -> Ledger:
    """One that flushes after 5 seconds, 10 points or 1000 bytes."""
    return Ledger(checked({"flush_age": 5.0, "flush_points": 10, "flush_bytes": 1000, **options}))  # type: ignore[typeddict-item]


def accept(it: Ledger, stream: Stream, points: int = 1, now: float = 0.0) -> bool:
    """Points of 10 bytes each."""
    assert it.fits(points, points * SIZE)
    return it.accept(Piece(stream, b"x" * (points * SIZE - 1), points), now)


def due(it: Ledger, now: float) -> Queue:
    """The stream that is due now."""
    found = it.next(now)
    assert isinstance(found, Queue)
    return found


def batch(queue: Queue, points: int | None = None) -> Batch:
    """The first points of a stream, or all."""
    count = queue.points if points is None else points
    return Batch(queue.stream, b"", count, count * SIZE, 1)


def take(it: Ledger, queue: Queue, points: int | None = None) -> Batch:
    """Begins to send them."""
    found = batch(queue, points)
    it.took(queue, found)
    return found


def test_due_by_age() -> None:
    """From the first point on; later ones change nothing."""
    it = ledger()
    assert accept(it, A, now=1.0)
    assert not accept(it, A, now=3.0)
    assert it.next(5.9) == 6.0
    assert due(it, 6.0).stream == A


@pytest.mark.parametrize("limit", [{"flush_points": 3}, {"flush_bytes": 30}])
def test_due_by_size(limit: dict[str, Any]) -> None:
    """At once, when points or bytes are many enough; who sends is told."""
    it = ledger(**limit)
    assert [accept(it, A) for _ in range(3)] == [True, False, True]
    assert due(it, 0.0).stream == A


def test_nothing_is_due_of_what_is_being_sent() -> None:
    """So that nothing overtakes it; what came meanwhile is due by its own age."""
    it = ledger()
    accept(it, A, 10)
    queue = due(it, 0.0)
    sent = take(it, queue)
    accept(it, A, now=2.0)
    assert it.next(100.0) == float("inf")
    it.settle(queue, sent, 3.0)
    assert it.next(3.0) == 7.0


def test_streams_take_turns() -> None:
    """However much one of them has."""
    it = ledger()
    accept(it, A, 50)
    accept(it, B, 50)
    order = []
    for _ in range(6):
        queue = due(it, 0.0)
        order.append(queue.stream)
        it.settle(queue, take(it, queue, 10), 0.0)
    assert order == [A, B, A, B, A, B]


def test_many_streams_cost_no_more_each_than_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of them are looked at once a round, not once a request, nor once a point that comes in while they wait."""
    looks, due_when = [0], Ledger._due

    def counting(self: Ledger, queue: Queue) -> float:
        looks[0] += 1
        return due_when(self, queue)

    monkeypatch.setattr(Ledger, "_due", counting)
    it, many = ledger(), 300
    for number in range(many):
        if accept(it, Stream("metric", str(number))):
            assert it.next(0.0) == 5.0
    for _ in range(many):
        queue = due(it, 5.0)
        it.settle(queue, take(it, queue), 5.0)
    assert it.is_empty
    assert looks[0] < 8 * many


def test_a_failure_holds_back_its_own_stream_only() -> None:
    """Until its pause is over, whatever comes in for it."""
    it = ledger()
    accept(it, A, 10)
    queue = due(it, 0.0)
    take(it, queue)
    it.keep(queue, 8.0, FAILED, unreached=False)
    accept(it, A, 10)
    accept(it, B, 10)
    other = due(it, 0.0)
    assert other.stream == B
    it.settle(other, take(it, other), 0.0)
    assert it.next(7.9) == 8.0
    assert due(it, 8.0) is queue


def test_a_success_wakes_those_that_did_not_reach_the_server() -> None:
    """It is there again; those that it refused wait for their time."""
    it = ledger()
    for stream in (A, B):
        accept(it, stream, 10)
        queue = due(it, 0.0)
        take(it, queue)
        it.keep(queue, 100.0, FAILED, unreached=stream == A)
    accept(it, Stream("metric", "c"), 10)
    queue = due(it, 0.0)
    it.settle(queue, take(it, queue), 1.0)
    assert due(it, 1.0).stream == A
    assert it.next(1.0) == 100.0


def test_room_is_taken_and_given_back() -> None:
    """Accepted and reserved points count, those that were sent or dropped do not."""
    it = ledger(max_points=3, max_bytes=1000)
    it.reserve(1, 2, 20)
    assert it.fits(1, 980)
    assert not it.fits(2, 20)
    assert not it.fits(1, 981)
    it.release(1)
    it.release(1)
    assert it.is_empty
    accept(it, A, 3)
    assert not it.fits(1, 1)
    queue = it.mark(0.0)[0][0]
    due(it, 0.0)
    it.settle(queue, take(it, queue, 1), 0.0, FAILED)
    assert it.fits(1, 1)
    assert not it.fits(2, 1)
    assert not it.fits(1, 981)


def test_a_mark_is_reached_when_what_was_there_is_gone() -> None:
    """What comes later is not waited for; a pause is cut short."""
    it = ledger()
    accept(it, A, 2)
    queue = it.mark(0.0)[0][0]
    take(it, due(it, 0.0))
    it.keep(queue, 100.0, FAILED, unreached=True)
    mark = it.mark(1.0)
    accept(it, A, 2)
    assert due(it, 1.0) is queue
    assert not reached(mark)
    it.settle(queue, take(it, queue, 2), 1.0)
    assert reached(mark)
    assert not it.is_empty


def test_the_end() -> None:
    """Everything is due; it is stuck when all that is left was tried in vain since."""
    it = ledger()
    accept(it, A, 1)
    queue = due(it, 5.0)
    take(it, queue)
    it.keep(queue, 100.0, FAILED, unreached=True)
    it.end(6.0)
    assert not it.is_stuck
    accept(it, B, 1, now=6.0)
    assert {due(it, 6.0).stream, due(it, 6.0).stream} == {A, B}
    for found in it.streams:
        it.keep(found, 100.0, FAILED, unreached=True)
    assert it.is_stuck


STEPS = st.lists(
    st.tuples(st.sampled_from(["accept", "send", "drop", "keep", "wait"]), st.integers(1, 9), st.sampled_from("abc"))
)


@given(STEPS)
def test_whatever_happens_everything_is_sent_once(steps: list[tuple[str, int, str]]) -> None:
    """No point is lost or counted twice, none overtakes another of its stream, and none waits for ever."""
    it, now = ledger(flush_points=5), 0.0
    accepted: dict[Stream, int] = {}
    gone: dict[Stream, int] = {}

    def act(what: str, count: int) -> bool:
        found = it.next(now)
        if not isinstance(found, Queue):
            return False
        part = take(it, found, min(count, found.points))
        if what == "keep":
            it.keep(found, now + count, FAILED, unreached=count > 4)
        else:
            gone[found.stream] = gone.get(found.stream, 0) + part.points
            it.settle(found, part, now, FAILED if what == "drop" else None)
        return True

    for what, count, name in steps:
        if what == "accept":
            stream = Stream("metric", name)
            accepted[stream] = accepted.get(stream, 0) + count
            accept(it, stream, count, now)
        elif what == "wait":
            now += count
        else:
            act(what, count)
        found = it.counters()
        assert found.accepted == found.sent + found.dropped + found.pending_points == sum(accepted.values())
        assert found.pending_bytes == SIZE * found.pending_points
    it.end(now)
    while act("send", 5):
        pass
    assert it.is_empty
    assert gone == accepted


def test_the_counters_add_up() -> None:
    """What was accepted + recovered = sent + dropped + pending."""
    it = ledger()
    it.recover(B, 4, 40)
    accept(it, A, 10)
    first, second = due(it, 0.0), due(it, 0.0)
    it.settle(first, take(it, first), 0.0)
    take(it, second)
    it.keep(second, 1.0, FAILED, unreached=False)
    second = due(it, 1.0)
    it.settle(second, take(it, second, 5), 0.0, FAILED)
    found = it.counters()
    assert (found.accepted, found.recovered, found.sent, found.dropped) == (10, 4, 4, 5)
    assert (found.pending_points, found.pending_bytes) == (5, 50)
    assert (found.requests, found.retries, found.last_error) == (3, 1, "it failed")
