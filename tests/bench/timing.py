"""Calls into seconds."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def seconds(call: Callable[[], object], times: int) -> Callable[[], float]:
    """A turn for :func:`~tests.bench.row.alternate`: the time of one call, averaged over ``times`` of them."""

    def turn() -> float:
        start = time.perf_counter()
        for _ in range(times):
            call()
        return (time.perf_counter() - start) / times

    return turn
