"""The runtime that a page starts by ``dffkit func serve``: it runs until the page is over, on a free port."""

from __future__ import annotations

import contextlib
import queue
import signal
import subprocess
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SHOWN = "127.0.0.1:8088"  # its address on the pages
TIMEOUT = 60.0
BEGUN, SAVED = "  direct calls", ("dffkit func: published", "dffkit func: not published")


class FuncServer:
    """``greeting`` is what it says when it is ready; ``address`` is its host and port."""

    def __init__(self, command: list[str], folder: Path, environment: dict[str, str]) -> None:
        self._lines: queue.Queue[str] = queue.Queue()
        self._process = subprocess.Popen(
            [*command, "--port", "0"],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, name="func-server", daemon=True)
        self._reader.start()
        lines = self._until(BEGUN)
        self.address = lines[0].partition("//")[2].split()[0]
        self.greeting = "".join(lines).replace(self.address, SHOWN)

    def saved(self) -> str:
        """Waits until a script that was written is published, or is not, and returns what was said of it."""
        return self._until(*SAVED)[-1]

    def close(self) -> None:
        """Ends it, as Ctrl-C does."""
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGINT)
        self._process.wait(TIMEOUT)
        self._reader.join(TIMEOUT)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _until(self, *beginnings: str) -> list[str]:
        lines: list[str] = []
        while not lines or not lines[-1].startswith(beginnings):
            try:
                lines.append(self._lines.get(timeout=TIMEOUT))
            except queue.Empty:
                lines.append("")
            if not lines[-1]:
                self.close()
                raise AssertionError("the runtime did not say what was expected, but: " + "".join(lines))
        return lines

    def _read(self) -> None:
        for line in self._process.stdout or ():
            self._lines.put(line)
        self._lines.put("")
