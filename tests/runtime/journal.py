"""What workers write down of the tasks that they run."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path


class Journal:
    """A file to which workers add a line ``start`` or ``end``, id and process, for every task."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def add(self, what: str, task: str) -> None:
        """Adds a line, in one piece."""
        with self.path.open("ab", buffering=0) as file:
            file.write(f"{what} {task} {os.getpid()}\n".encode())

    def _lines(self) -> list[list[str]]:
        return [line.split() for line in self.path.read_text().splitlines()] if self.path.exists() else []

    def count(self, what: str) -> Counter[str]:
        """How often each task has started, or ended."""
        return Counter(line[1] for line in self._lines() if line[0] == what)

    def ended(self) -> int:
        """How many runs have come to their end, of many."""
        return self.path.read_bytes().count(b"end ") if self.path.exists() else 0

    def workers(self, what: str) -> Counter[int]:
        """How many tasks each process has started, or ended."""
        return Counter(int(line[2]) for line in self._lines() if line[0] == what)
