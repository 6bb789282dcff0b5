"""A runtime that stops while its tasks run."""

from __future__ import annotations

import contextlib
import threading

import pytest
from dffkit.runtime.platform import Platform
from dffkit.runtime.queue import open_queue
from dffkit.runtime.runs import RUNS
from dffkit.runtime.scripts import Description, Script
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores import open_stores
from dffkit.runtime.task import Outcome, Task

from tests.runtime.waiting import wait_until


class Endless:
    """A pool whose tasks run until they are killed."""

    def __init__(self) -> None:
        self.begun, self.killed = threading.Event(), threading.Event()
        self.ended = threading.Event()

    def run_now(self, task: Task) -> Outcome:
        """Ends with the pool."""
        self.begun.set()
        self.killed.wait()
        return Outcome("crashed", exception=task.id)

    async def run(self, task: Task) -> Outcome:
        """Not asked for."""
        raise NotImplementedError

    async def describe(self, draft: Script) -> Description:
        """Not asked for."""
        raise NotImplementedError

    def close(self) -> None:
        """Kills them."""
        self.killed.set()
        self.ended.wait()


def test_what_is_killed_at_the_end_waits_again(
    runtime_settings: RuntimeSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For whoever takes it next; it is not remembered as one that has crashed."""
    monkeypatch.setattr("dffkit.runtime.platform.STOP_WITHIN", 0.01)
    pool = Endless()
    platform = Platform(runtime_settings, pool=pool)
    run = platform.run

    def run_and_tell(task: Task) -> Outcome:
        outcome = run(task)
        pool.ended.set()
        return outcome

    monkeypatch.setattr(platform, "run", run_and_tell)
    platform.consume()
    platform.queue.put(Task("s__x.f"))
    wait_until(pool.begun.is_set)
    platform.close()
    with (
        contextlib.closing(open_queue(runtime_settings)) as queue,
        contextlib.closing(open_stores(runtime_settings)) as stores,
    ):
        assert (queue.waiting(1), queue.running(), stores.records(RUNS, 9)) == (1, 0, [])
