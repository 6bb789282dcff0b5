"""How much memory a process needs for a gibibyte that it sends or receives: what it peaks at above its start."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from .answers import answer
from .child import printed
from .raw_server import GIBIBYTE, RawServer
from .row import Row, Skipped, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

CHUNK = 1 << 20
LIMIT = Target("at most", 64, of="ours")


def run() -> Iterator[Row]:
    """A form with a file, a bare body, and an answer, each of 1 GiB and in a process of its own."""
    if not Path("/proc/self/clear_refs").exists():
        raise Skipped("the peak of a process is read from /proc, which this system does not have: run it on Linux")
    with RawServer({}, answer("dataset", "upload_file")) as server, tempfile.NamedTemporaryFile() as file:
        os.truncate(file.name, GIBIBYTE)
        for _ in iter(lambda: file.read(CHUNK), b""):  # into the cache of the system, so that the seconds compare
            pass
        for name in ("upload, form", "upload, body", "download"):
            said = json.loads(printed(sys.executable, "-m", "tests.bench.transfer", name, server.url, file.name))
            yield Row(f"memory.{name} of 1 GiB", "MB", said["peak"] / 1e6, f"({said['seconds']:.1f} s)", target=LIMIT)
