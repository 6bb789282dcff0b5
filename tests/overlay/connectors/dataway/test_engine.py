"""dffkit.connectors.dataway.buffered: the threads that send, under a clock that the test moves."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit.connectors.dataway.buffered._lines import pieces
from dffkit.errors import DeadlineError

from .doubles import AT, PATIENCE, Hands, Receiver, engine

if TYPE_CHECKING:
    from collections.abc import Callable

    from dffkit.connectors.dataway.buffered._engine import Engine


def write(it: Engine, count: int, measurement: str = "m", category: str = "metric") -> None:
    """As many points."""
    points = [{"measurement": measurement, "fields": {"n": n}, "timestamp": AT} for n in range(count)]
    it.accept(pieces(category, points, AT, 1000, 10**6), 0.0)


def counts(receiver: Receiver) -> list[tuple[str, int]]:
    """Measurement and number of points of each request."""
    return [(text.partition(" ")[0], len(text.splitlines())) for _, text in receiver.calls]


def settled(it: Engine, look: Callable[[Any], bool]) -> None:
    """Waits until the counters are as they should be."""
    with it._lock:
        assert it._news.wait_for(lambda: look(it._ledger.counters()), PATIENCE), it._ledger.counters()


def test_age_sends() -> None:
    """When the first point is old enough, and not before; the later ones go along."""
    clock, receiver = Hands(), Receiver()
    it = engine(receiver, clock, flush_age=5.0)
    write(it, 1)
    clock.advance(4.9)
    write(it, 2)
    assert receiver.calls == []
    clock.advance(0.1)
    receiver.wait_for(1)
    it.close(PATIENCE)
    assert counts(receiver) == [("m", 3)]


def test_size_sends() -> None:
    """At once, without any time passing; the rest waits for its age."""
    clock, receiver = Hands(), Receiver()
    it = engine(receiver, clock, flush_points=4, flush_age=5.0)
    write(it, 3)
    write(it, 3)
    receiver.wait_for(1)
    settled(it, lambda found: found.sent == 3)
    assert counts(receiver) == [("m", 3)]
    it.close(PATIENCE)
    assert counts(receiver) == [("m", 3), ("m", 3)]


def test_an_outage() -> None:
    """Pauses that double, the same points in the same order, and nothing lost when it ends."""
    clock = Hands()
    down = True
    receiver = Receiver(lambda category, text: httpx.Response(503) if down else None)
    it = engine(receiver, clock, flush_age=0.0)
    write(it, 2)
    for number, seconds in enumerate([0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0], 1):
        receiver.wait_for(number)
        _kept(it, number)
        clock.advance(seconds - 0.01)
        assert len(receiver.calls) == number
        if number == 8:
            down = False
        clock.advance(0.01)
    receiver.wait_for(9)
    settled(it, lambda found: found.sent == 2)
    assert it.counters().retries == 8
    assert len(set(receiver.calls)) == 1
    it.close(PATIENCE)


def _kept(it: Engine, failures: int) -> None:
    """Waits until the failure is noted."""
    with it._lock:
        assert it._news.wait_for(lambda: all(one.failures == failures for one in it._ledger.streams), PATIENCE)


def test_one_measurement_fails_and_the_others_go_on() -> None:
    """For as long as it likes; its own order holds when it is well again."""
    clock = Hands()
    ill = True
    receiver = Receiver(lambda category, text: httpx.Response(500) if ill and text.startswith("ill") else None)
    it = engine(receiver, clock, flush_age=0.0)
    for number in range(1, 4):
        write(it, 1, "ill")
        write(it, 1, "well")
        settled(it, lambda found, number=number: found.sent == number)
        clock.advance(100.0)
    ill = False
    _pass_by(it, clock, sent=6)
    it.close(PATIENCE)
    taken = receiver.taken["metric"]
    assert [line.partition(" ")[0] for line in taken] == ["well", "well", "well", "ill", "ill", "ill"]


def _pass_by(it: Engine, clock: Hands, sent: int) -> None:
    """Lets time pass until so many are sent: a failure may be noted after the clock was moved, and then waits on."""
    for _ in range(1000):
        clock.advance(100.0)
        with it._lock:
            if it._news.wait_for(lambda: it.counters().sent == sent, 0.02):
                return
    raise AssertionError(it.counters())


def test_one_measurement_hangs_and_the_others_go_on() -> None:
    """A request without an answer keeps one of the threads, not both."""
    clock, go = Hands(), threading.Event()

    def answer(category: str, text: str) -> None:
        assert not text.startswith("slow") or go.wait(PATIENCE)

    it = engine(Receiver(answer), clock, flush_age=0.0)
    write(it, 1, "slow")
    for number in range(1, 4):
        write(it, 1, "quick")
        settled(it, lambda found, number=number: found.sent == number)
    go.set()
    it.close(PATIENCE)
    assert it.counters().sent == 4


def test_categories_are_apart() -> None:
    """The same name in two categories is two measurements."""
    receiver = Receiver(lambda category, text: httpx.Response(500) if category == "logging" else None)
    it = engine(receiver, Hands(), flush_age=0.0)
    write(it, 1, "m", "logging")
    write(it, 1, "m", "metric")
    settled(it, lambda found: found.sent == 1)
    assert receiver.taken["metric"] == [f"m n=0i {AT}"]
    with pytest.raises(DeadlineError, match=r"^1 points"):
        it.close(0.0)


def test_an_unexpected_error_ends_no_thread() -> None:
    """Whatever it is, the points wait and are tried again."""
    clock = Hands()
    answers: list[Any] = [ZeroDivisionError("a mistake of ours"), None]
    receiver = Receiver(lambda category, text: answers.pop(0))
    it = engine(receiver, clock, flush_age=0.0, senders=1)
    write(it, 1)
    receiver.wait_for(1)
    _kept(it, 1)
    clock.advance(100.0)
    settled(it, lambda found: found.sent == 1)
    it.close(PATIENCE)


def test_the_server_asks_for_a_pause() -> None:
    """Retry-After goes before our own pause."""
    clock = Hands()
    answers: list[Any] = [httpx.Response(429, headers={"Retry-After": "90"}), None]
    receiver = Receiver(lambda category, text: answers.pop(0))
    it = engine(receiver, clock, flush_age=0.0)
    write(it, 1)
    receiver.wait_for(1)
    _kept(it, 1)
    clock.advance(89.0)
    assert len(receiver.calls) == 1
    clock.advance(1.0)
    settled(it, lambda found: found.sent == 1)
    it.close(PATIENCE)


def test_what_ends_while_it_is_under_way_is_counted_once() -> None:
    """Lost, because nobody knows better; the answer that comes afterwards changes nothing."""
    begun, go = threading.Event(), threading.Event()

    def answer(category: str, text: str) -> None:
        begun.set()
        assert go.wait(PATIENCE)

    it = engine(Receiver(answer), flush_age=0.0)
    write(it, 2)
    assert begun.wait(PATIENCE)
    with pytest.raises(DeadlineError, match=r"^2 points"):
        it.close(0.0)
    go.set()
    for thread in it._threads:
        thread.join(PATIENCE)
    found = it.counters()
    assert (found.dropped, found.sent, found.pending_points) == (2, 0, 0)
