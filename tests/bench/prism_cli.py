"""Plain ``prism mock`` on one bundle, as a peer of the mock: no gateway of ours before it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import time
from typing import IO, Self

import httpx
from dffkit_mock.prism_packages import find_node

from .answers import GENERATED
from .child import ROOT
from .row import Skipped

SCRIPT = ROOT / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
READY_WITHIN = 30.0


class PrismCli:
    """Runs it in a process of its own; raises :class:`~tests.bench.row.Skipped` where its package is not installed."""

    def __init__(self, stem: str) -> None:
        if not SCRIPT.exists():
            raise Skipped("plain Prism is not installed: run `make setup`")
        self._bundle = GENERATED / stem / "openapi.json"
        self._process: subprocess.Popen[bytes]
        self.url = ""

    def __enter__(self) -> Self:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        quiet: IO[bytes] | int = subprocess.DEVNULL
        command = [
            find_node(),
            str(SCRIPT),
            "mock",
            str(self._bundle),
            "-h",
            "127.0.0.1",
            "-p",
            str(port),
            "-v",
            "error",
        ]
        self._process = subprocess.Popen(command, stdout=quiet, stderr=quiet, start_new_session=True)
        self.url = f"http://127.0.0.1:{port}"
        self._wait()
        return self

    def _wait(self) -> None:
        ends = time.monotonic() + READY_WITHIN
        while time.monotonic() < ends:
            try:
                httpx.get(self.url, trust_env=False)
            except httpx.TransportError:
                time.sleep(0.05)
            else:
                return
        self.__exit__()
        raise Skipped(f"plain Prism was not ready within {READY_WITHIN:g} s")

    def __exit__(self, *_: object) -> None:
        os.killpg(self._process.pid, signal.SIGTERM)
        self._process.wait()
