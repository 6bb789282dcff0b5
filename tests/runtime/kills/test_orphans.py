"""Processes that end with the one that started them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.runtime.processes import alive
from tests.runtime.waiting import wait_until

ROOT = Path(__file__).parents[3]


def child(has_signal: str, wait: str) -> None:
    """Says its process id, and does not end by itself."""
    import fcntl  # noqa: PLC0415
    import os  # noqa: PLC0415
    import time  # noqa: PLC0415

    from dffkit.runtime.execution import orphans  # noqa: PLC0415

    if has_signal == "no":
        fcntl.__dict__.pop("F_SETSIG", None)
    orphans.end_with_parent()
    print(os.getpid(), flush=True)
    while True:
        time.sleep(60 if wait == "asleep" else 0)


def parent(*how: str) -> None:
    """Starts the child as the pool does."""
    import multiprocessing  # noqa: PLC0415

    process = multiprocessing.get_context("forkserver").Process(target=child, args=how)
    process.start()
    process.join()


@pytest.mark.parametrize("wait", ["asleep", "busy"])
@pytest.mark.parametrize("has_signal", ["yes", "no"])
def test_a_process_ends_with_its_parent(has_signal: str, wait: str) -> None:
    """Where the kernel tells it, and where a thread looks."""
    program = f"from tests.runtime.kills.test_orphans import parent; parent({has_signal!r}, {wait!r})"
    started = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE)
    assert started.stdout is not None
    pid = int(started.stdout.readline())
    assert alive([pid]) == [pid]
    started.kill()
    started.wait()
    wait_until(lambda: not alive([pid]), 20)
    started.stdout.close()
