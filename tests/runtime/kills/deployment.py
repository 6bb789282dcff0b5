"""Servers and workers in processes of their own, over scripts that write down what they run."""

from __future__ import annotations

import itertools
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx
from dffkit.runtime.settings import RuntimeSettings

from tests.runtime.folder import prepare
from tests.runtime.journal import Journal
from tests.runtime.processes import Process

SCRIPT = """
import os, time

def write(what):
    with open(DFF.RSRC("journal"), "ab", buffering=0) as file:
        file.write(f"{what} {_DFF_TASK_ID} {os.getppid()}\\n".encode())

@DFF.API("Writes down", timeout=60, expires=86400)
def noted(seconds=0, **kw):
    write("start")
    time.sleep(float(seconds))
    write("end")

@DFF.API("Never ends", timeout=300)
def busy():
    write("start")
    while True:
        pass

@DFF.API("Never ends, in C", timeout=300)
def stubborn():
    import re
    write("start")
    re.match("(a+)+$", "a" * 60 + "b")

@DFF.API("Sleeps", timeout=300)
def sleeps():
    write("start")
    time.sleep(300)
"""
NOTED = "kills__note.noted"


class Deployment:
    """One folder of scripts; ``serve`` and ``work`` start processes for it, which are killed at the end."""

    def __init__(self, settings: RuntimeSettings) -> None:
        self.settings = settings
        prepare(settings, {"kills__note": SCRIPT})
        self.journal = Journal(Path(settings.resources) / "journal")
        self._numbers = itertools.count()
        self.processes: list[Process] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None) -> None:
        for process in self.processes:
            process.kill()

    def serve(self, processes: int = 2) -> Process:
        """A server that is ready."""
        return self._start("serve", "--port", "0", "--processes", str(processes))

    def work(self, processes: int = 2) -> Process:
        """A worker that is ready, with a folder of its own for what it keeps."""
        data = Path(self.settings.folder).parent / f"worker-{next(self._numbers)}"
        return self._start("worker", "--processes", str(processes), "--data", str(data))

    def _start(self, command: str, *more: str) -> Process:
        redis = ("--redis", self.settings.redis) if self.settings.redis else ()
        log = Path(self.settings.folder).parent / f"log-{next(self._numbers)}"
        self.processes.append(Process(log, command, self.settings.folder, *redis, *more))
        return self.processes[-1]


def accept(server: Process, func_id: str = NOTED, **kwargs: object) -> str:
    """Calls a function by its async API; the id of the task."""
    answer = httpx.post(f"{server.url}/api/v1/async/{func_id}", json={"kwargs": kwargs}, trust_env=False, timeout=60)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["data"]["id"])
