"""``dffkit func`` in a process of its own, and which processes there are."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from pathlib import Path

from .waiting import wait_until

FUNC = (sys.executable, "-c", "from dffkit.cli import main; main()", "func")


class Process:
    """``dffkit func …`` in a process of its own, which says that it is ready unless a test does not wait for that."""

    def __init__(self, log: Path, *arguments: str, waits: bool = True) -> None:
        self._log = log
        with log.open("wb") as file:
            self.process = subprocess.Popen([*FUNC, *arguments], stdout=file, stderr=subprocess.STDOUT)
        if waits:
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
        wait_until(lambda: text in self.said or self.process.poll() is not None)
        assert text in self.said, self.said

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

    def kill(self) -> None:
        """SIGKILL to the process alone, not to those that it started."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()


def alive(pids: list[int]) -> list[int]:
    """Which of these processes are still there."""
    found = []
    for pid in pids:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if state not in {"Z", "X"}:
            found.append(pid)
    return found
