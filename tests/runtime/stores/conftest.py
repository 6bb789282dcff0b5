"""Stores on each engine, with a clock that stands still."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores import Stores, open_stores
from dffkit.runtime.testing import Clock


def standing() -> Clock:
    """A clock that stands still at a moment in 2023."""
    clock = Clock()
    clock.set(1_700_000_000.0)
    return clock


@pytest.fixture
def clock() -> Clock:
    """One that stands still."""
    return standing()


@pytest.fixture
def stores(runtime_settings: RuntimeSettings, clock: Clock) -> Iterator[Stores]:
    """Empty stores."""
    opened = open_stores(runtime_settings, clock)
    yield opened
    opened.close()
