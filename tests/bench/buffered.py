"""Buffered writers: points a second from eight threads, and memory while the server is away."""

from __future__ import annotations

import json
import socket
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from .child import printed
from .raw_server import RawServer
from .row import Row, Skipped, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

TURNS = 3
PEER = "influxdb_client.WriteApi, batching"
FLAT = Target("at most", 4, of="ours")  # MB, of 220,000 points, which are 20 MB as text


def run() -> Iterator[Row]:
    """Each figure is one of a process of its own."""
    if not Path("/proc/self/status").exists():
        raise Skipped("the memory of a process is read from /proc, which this system does not have: run it on Linux")
    with RawServer({}, {}) as server, tempfile.TemporaryDirectory() as folder:
        turns = [[_figures(name, server.url, folder) for name in ("memory", "influx", "spool")] for _ in range(TURNS)]
    for number, what in enumerate(("accepted", "accepted and sent")):
        mine, theirs, spooled = ([turn[who][number] for turn in turns] for who in range(3))
        ratio = median(one / other for one, other in zip(mine, theirs, strict=True))
        yield Row(f"buffered.{what}", "points/s", median(mine), PEER, median(theirs), ratio)
        yield Row(f"buffered.{what}, spool", "points/s", median(spooled))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        nobody = f"http://127.0.0.1:{listener.getsockname()[1]}"
    for name in ("memory", "spool"):
        with tempfile.TemporaryDirectory() as folder:
            (taken,) = _figures(f"down-{name}", nobody, folder)
        yield Row(f"buffered.growth while away, {name}", "MB", taken / 1e6, target=FLAT)


def _figures(name: str, url: str, folder: str) -> list[float]:
    with tempfile.TemporaryDirectory(dir=folder) as apart:
        said = printed(sys.executable, "-m", "tests.bench.feeding", name, url, apart)
    figures: list[float] = json.loads(said.splitlines()[-1])
    return figures
