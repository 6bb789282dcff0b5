"""What a worker does when its queue was away."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from dffkit.runtime.queue import QueueUnavailableError
from dffkit.runtime.queue.broker import BACK_PAUSE, LeaseBroker
from dffkit.runtime.queue.sqlite import SqliteLeases


def test_nothing_is_taken_at_once_when_the_queue_is_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every lease may have ended: the others are given the time to renew theirs, also by a worker that runs nothing."""
    leases, moment = SqliteLeases(tmp_path / "queue.sqlite"), [100.0]
    broker = LeaseBroker(leases, [1], slots=1, lease=8)
    leases.put(1, "t", "text", None)

    def away(*given: object) -> None:
        raise QueueUnavailableError("it is away")

    with monkeypatch.context() as broken:
        broken.setattr(leases, "take", away)
        assert (broker.take(), broker.trouble) == ([], "it is away")
    monkeypatch.setattr(time, "monotonic", lambda: moment[0])
    assert (broker.take(), broker.trouble) == ([], None)
    moment[0] += BACK_PAUSE
    assert [leased.id for leased in broker.take()] == ["t"]
    leases.close()


def test_an_end_that_nobody_takes_holds_up_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Other tasks are taken; this one waits again when its lease ends."""
    leases = SqliteLeases(tmp_path / "queue.sqlite")
    broker = LeaseBroker(leases, [1], slots=1, lease=8)
    for id_ in ("bad", "good"):
        leases.put(1, id_, "text", None)

    def refuse(*given: object) -> None:
        raise ValueError("it cannot be written")

    broker.take()
    with monkeypatch.context() as broken:
        broken.setattr(leases, "done", refuse)
        broker.end("bad")
    assert "what became of task bad cannot be told" in caplog.text
    assert [leased.id for leased in broker.take()] == ["good"]
    leases.close()
