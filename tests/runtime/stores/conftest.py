"""Stores on each engine, with a clock that stands still."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores import Stores, open_stores


class StillClock:
    """Seconds since 1970 that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        """The moment."""
        return self.now


@pytest.fixture
def clock() -> StillClock:
    """A moment in 2023."""
    return StillClock()


@pytest.fixture
def stores(runtime_settings: RuntimeSettings, clock: StillClock) -> Iterator[Stores]:
    """Empty stores."""
    opened = open_stores(runtime_settings, clock)
    yield opened
    opened.close()
