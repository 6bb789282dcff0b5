"""Mocks as the plugin makes them, on a worker of these tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from dffkit_mock.plugin.mock import DffkitMock
from dffkit_mock.plugin.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="package")
def worker() -> Iterator[Worker]:
    """What the mocks share."""
    made = Worker()
    yield made
    made.stop()


@pytest.fixture
def one(worker: Worker) -> Iterator[DffkitMock]:
    """The mock of a first test."""
    mock = DffkitMock(worker)
    mock.open()
    yield mock
    mock.close()


@pytest.fixture
def next_one(worker: Worker) -> Iterator[DffkitMock]:
    """The mock of the test behind it."""
    mock = DffkitMock(worker)
    mock.open()
    yield mock
    mock.close()
