"""Waiting for what happens in another thread or process."""

from __future__ import annotations

import time
from collections.abc import Callable

LOOKED_EVERY = 0.02  # seconds


def wait_until(condition: Callable[[], object], within: float = 60.0) -> None:
    """Returns as soon as the condition is true; an assertion fails where it is not in so many seconds."""
    ends = time.monotonic() + within
    while not condition():
        assert time.monotonic() < ends, f"not within {within} s"
        time.sleep(LOOKED_EVERY)
