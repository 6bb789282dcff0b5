"""A worker in a process of its own, which writes down what it runs: ``python -m tests.runtime.queue.worker …``."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from pathlib import Path

from dffkit.runtime.queue import open_queue
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.task import Outcome, Task

from tests.runtime.journal import Journal

ROOT = Path(__file__).parents[3]


class Worker:
    """A process that runs tasks; one that is stopped has given back or finished all."""

    def __init__(self, settings: RuntimeSettings, journal: Journal, *, lease: float = 1.0, slots: int = 2) -> None:
        given = {"settings": settings.to_json(), "journal": str(journal.path), "lease": lease, "slots": slots}
        command = [sys.executable, "-m", "tests.runtime.queue.worker", json.dumps(given)]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == b"ready\n"
        self.pid = self._process.pid

    def send(self, what: signal.Signals) -> None:
        """Sends a signal."""
        self._process.send_signal(what)

    def kill(self) -> None:
        """SIGKILL, and waits until it is gone."""
        self.send(signal.SIGKILL)
        self._process.communicate()

    def stop(self) -> None:
        """Ends it as one should."""
        self._process.communicate()  # closes its standard input
        assert self._process.returncode == 0


def _run(journal: Journal, task: Task) -> Outcome:
    journal.add("start", task.id)
    threading.Event().wait(task.kwargs.get("seconds", 0))
    journal.add("end", task.id)
    return Outcome("success")


def main() -> None:
    """Runs tasks until the standard input ends."""
    given = json.loads(sys.argv[1])
    queue = open_queue(RuntimeSettings.from_json(given["settings"]), lease=given["lease"])
    journal = Journal(Path(given["journal"]))
    with queue.consume(lambda task: _run(journal, task), given["slots"]):
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.read()
    queue.close()


if __name__ == "__main__":
    main()
