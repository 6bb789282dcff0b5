"""What the tests of a process share."""

from __future__ import annotations

import threading

import pytest
from dffkit_mock.plugin.mock import DffkitMock
from dffkit_mock.plugin.worker import Worker
from dffkit_mock.stage import EngineUnavailable


def test_an_engine_that_cannot_start_is_told_to_each_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """And no thread is left behind."""
    before, worker = threading.active_count(), Worker()

    async def fail() -> None:
        raise EngineUnavailable("no such engine here: use another")

    monkeypatch.setattr(worker.engine, "start", fail)
    for _ in range(2):
        with pytest.raises(EngineUnavailable, match="use another"):
            DffkitMock(worker).open()
    worker.stop()
    assert threading.active_count() == before


def test_what_is_read_and_compiled_is_shared(worker: Worker) -> None:
    """A mock for a test has nothing of its own but its memory."""
    one, other = DffkitMock(worker), DffkitMock(worker)
    assert (one.url, one.journal is other.journal) == (other.url, False)
    one.open()
    other.open()
    threads = [each for each in threading.enumerate() if each.name == "dffkit-mock"]
    one.close()
    other.close()
    assert one.url != other.url
    assert len(threads) <= 2  # this worker's, and that of the plugin itself where these tests are run with it
