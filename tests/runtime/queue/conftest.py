"""A queue on each engine, and workers in processes of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from dffkit.runtime.queue import Queue, open_queue
from dffkit.runtime.settings import RuntimeSettings

from tests.runtime.journal import Journal

from .worker import Worker


@pytest.fixture
def queue(runtime_settings: RuntimeSettings) -> Iterator[Queue]:
    """An empty queue."""
    opened = open_queue(runtime_settings)
    yield opened
    opened.close()


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """What the workers write."""
    return Journal(tmp_path / "journal")


@pytest.fixture
def start_worker(runtime_settings: RuntimeSettings, journal: Journal) -> Iterator[Callable[..., Worker]]:
    """Starts workers, which are killed at the end."""
    started: list[Worker] = []

    def start(**how: float) -> Worker:
        started.append(Worker(runtime_settings, journal, **how))  # type: ignore[arg-type]
        return started[-1]

    yield start
    for worker in started:
        worker.kill()
