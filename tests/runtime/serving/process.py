"""``dffkit func`` in a process of its own."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from pathlib import Path

READY_WITHIN = 60.0


class Process:
    """``dffkit func …`` in a process of its own; ``lines`` is what it has said."""

    def __init__(self, log: Path, *arguments: str) -> None:
        self._log = log
        with log.open("wb") as file:
            self.process = subprocess.Popen(
                [sys.executable, "-c", "from dffkit.cli import main; main()", "func", *arguments],
                stdout=file,
                stderr=subprocess.STDOUT,
            )
        self.until("Ctrl-C stops")

    @property
    def said(self) -> str:
        """Everything so far."""
        return self._log.read_text("utf-8")

    @property
    def url(self) -> str:
        """Where it listens."""
        return re.search(r"http://[\d.:]+", self.said)[0]  # type: ignore[index]

    def until(self, text: str) -> None:
        """Waits until it has said so."""
        ends = time.monotonic() + READY_WITHIN
        while text not in self.said:
            assert self.process.poll() is None, self.said
            assert time.monotonic() < ends, self.said
            time.sleep(0.02)

    def children(self) -> list[int]:
        """The processes that it has started, and those have."""
        found, parents = [], {self.process.pid}
        for path in sorted(Path("/proc").glob("[0-9]*/stat"), key=lambda path: int(path.parent.name)):
            try:
                pid, parent = int(path.parent.name), int(path.read_text().rpartition(")")[2].split()[1])
            except (OSError, ValueError):
                continue
            if parent in parents:
                parents.add(pid)
                found.append(pid)
        return found

    def stop(self) -> int:
        """Ends it as Ctrl-C does; the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        return self.process.wait(30)
