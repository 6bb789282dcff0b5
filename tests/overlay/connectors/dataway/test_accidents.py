"""dffkit.connectors.dataway.buffered: signals, ends of threads and threads that there are not, at the worst moments."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any, Literal

import httpx
import pytest
from dffkit.connectors.dataway.buffered import _ledger, _memory, _sending
from dffkit.errors import DeadlineError

from .doubles import PATIENCE, Receiver
from .test_buffered import DOWN, lines, opened, points, where

if TYPE_CHECKING:
    from pathlib import Path

    from dffkit.connectors.dataway.buffered import BufferedWriter

__all__ = ["where"]  # a fixture

PLACES: tuple[tuple[Any, str, Literal["before", "after"]], ...] = (
    (_memory.Memory, "append", "before"),
    (_ledger.Ledger, "accept", "before"),
    (_ledger.Ledger, "_add", "before"),
    (_ledger.Ledger, "_add", "after"),
    (_ledger.Ledger, "accept", "after"),
    (_memory.Memory, "append", "after"),
)


def interrupt(patch: pytest.MonkeyPatch, owner: Any, name: str, when: str) -> None:
    """Ctrl-C at a place, once."""
    act, interrupts = getattr(owner, name), [KeyboardInterrupt()]

    def acting(*args: Any, **given: Any) -> Any:
        if when == "before" and interrupts:
            raise interrupts.pop()
        found = act(*args, **given)
        if interrupts:
            raise interrupts.pop()
        return found

    patch.setattr(owner, name, acting)


def check(writer: BufferedWriter, receiver: Receiver) -> None:
    """What the counters say is what the server has, and nothing waits."""
    found = writer.counters
    assert found.accepted == found.sent == len(receiver.taken["metric"])
    assert (found.pending_points, found.pending_bytes) == (0, 0)


@pytest.mark.parametrize(("owner", "name", "when"), PLACES)
def test_a_write_that_is_interrupted_anywhere(
    owner: Any, name: str, when: Literal["before", "after"], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its points are accepted and sent, or not; the counters know, and the writer goes on."""
    receiver = Receiver()
    with opened(receiver, flush_age=1000.0) as writer:
        writer.write_metric_many(points(2))
        interrupt(monkeypatch, owner, name, when)
        with pytest.raises(KeyboardInterrupt):
            writer.write_metric_many([*points(1, "m", 2), *points(1, "other")])
        assert writer.counters.accepted == writer.counters.pending_points
        writer.write_metric_many(points(1, "m", 3))
        writer.close(PATIENCE)
        check(writer, receiver)
    assert set(receiver.taken["metric"]) >= {*lines(2), *lines(1, "m", 3)}


def test_a_write_that_is_interrupted_takes_no_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What never came to the disk is not waited for, and others have its room."""
    receiver = Receiver()
    with opened(receiver, spool=tmp_path / "points.spool", max_points=1) as writer:
        with monkeypatch.context() as patch:
            interrupt(patch, type(writer._engine.store), "append", "before")
            with pytest.raises(KeyboardInterrupt):
                writer.write_metric_many(points(1))
        writer.write_metric_many(points(1, "m", 1))
        writer.close()  # would take as long as it may, and then leave
        check(writer, receiver)
    assert receiver.taken["metric"] == lines(1, "m", 1)


def test_threads_that_cannot_be_started(where: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """What is accepted waits until they can; nothing that is accepted raises."""

    class NoThread(threading.Thread):
        def start(self) -> None:
            raise RuntimeError("can't start new thread")

    receiver = Receiver()
    with opened(receiver, **where) as writer:
        with monkeypatch.context() as patch:
            patch.setattr(_sending, "Thread", NoThread)
            writer.write_metric_many(points(2))
            assert (writer.counters.accepted, writer.counters.pending_points) == (2, 2)
        writer.flush(PATIENCE)
        check(writer, receiver)
    assert receiver.taken["metric"] == lines(2)


def test_on_drop_that_ends_the_program(where: dict[str, Any]) -> None:
    """Exiting ends a thread and nothing else, so it is an error of on_drop like any other: the writer goes on."""
    receiver = Receiver(lambda category, text: httpx.Response(400) if text.startswith("bad") else None)
    with opened(receiver, on_drop=lambda report: sys.exit(1), senders=1, **where) as writer:
        writer.write_metric_many([*points(1, "bad"), *points(2)])
        writer.flush(PATIENCE)
        assert (writer.counters.dropped, writer.counters.sent) == (1, 2)


def test_the_end_comes_while_an_answer_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is removed is sent, and what is not is lost: never between the two."""
    removed, over = threading.Event(), threading.Event()
    remove = _memory.Memory.remove

    def removing(self: Any, batch: Any) -> None:
        remove(self, batch)
        removed.set()
        over.wait(0.05)  # nobody can end it meanwhile

    monkeypatch.setattr(_memory.Memory, "remove", removing)
    receiver = Receiver()
    with opened(receiver, flush_age=0.0) as writer:
        writer.write_metric_many(points(2))
        assert removed.wait(PATIENCE)
        writer.close(0.0)
        over.set()
        check(writer, receiver)


def test_a_flush_of_what_a_closed_writer_left(tmp_path: Path) -> None:
    """It is not waited for: the next writer sends it."""
    with opened(Receiver(lambda *_: DOWN), spool=tmp_path / "points.spool") as writer:
        writer.write_metric_many(points(2))
        writer.close(PATIENCE)
        with pytest.raises(DeadlineError, match=r"2 points .* stay in the spool"):
            writer.flush()
