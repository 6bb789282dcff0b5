"""How long the tour of all services takes, once everything is set up."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from .child import ROOT, printed
from .row import Row, Skipped, Target

if TYPE_CHECKING:
    from collections.abc import Iterator


def run() -> Iterator[Row]:
    """``make demo``, with the set-up done before."""
    if not (ROOT / "examples" / "demo.py").exists():
        raise Skipped("there is no examples/demo.py yet")
    printed("make", "--no-print-directory", "setup")
    started = time.perf_counter()
    printed("make", "--no-print-directory", "demo")
    seconds = time.perf_counter() - started
    yield Row("demo", "s", seconds, target=Target("at most", 20, of="ours"))
