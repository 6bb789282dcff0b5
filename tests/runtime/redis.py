"""Debian's Redis: where it is, its installation where that may be done, and a server of one's own.

``python -m tests.runtime.redis`` is what ``make test`` runs: it never fails, tests on Redis are then skipped.
"""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from tests import debian

READY_WITHIN = 20.0  # seconds


def find_redis() -> str | None:
    """The path of its server, ``None`` where it is not installed."""
    return shutil.which("redis-server")


def why_not() -> str | None:
    """Why tests on Redis cannot run here."""
    return None if find_redis() else "redis-server is not installed: on Debian, apt-get install redis-server"


def install() -> str:
    """Installs it where it is missing; one sentence of what became of that."""
    return debian.install("redis-server", find_redis, "tests of the runtime on Redis are skipped")


def free_port() -> int:
    """A port of the loopback that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


class RedisServer:
    """A server on the loopback, in ``folder``; with ``durable`` every write is on the disk before it is answered."""

    def __init__(self, folder: Path, *, durable: bool = False, password: str | None = None) -> None:
        self.port = free_port()
        self.password = password
        self._root = f"redis://{f':{password}@' if password else ''}127.0.0.1:{self.port}"
        self.url = self.database(0)
        kept = ["--appendonly", "yes", "--appendfsync", "always"] if durable else []
        secret = ["--requirepass", password] if password else []
        self._command = [
            find_redis() or "redis-server", "--bind", "127.0.0.1", "--port", str(self.port), "--save", "",
            "--dir", str(folder), *kept, *secret,
        ]  # fmt: skip
        self._process: subprocess.Popen[bytes] | None = None

    def database(self, number: int) -> str:
        """The address of one of its 16 databases."""
        return f"{self._root}/{number}"

    def start(self) -> None:
        """Starts it, and waits until it answers."""
        self._process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ends = time.monotonic() + READY_WITHIN
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > ends:
                raise RuntimeError(f"redis-server did not start: {' '.join(self._command)}")
            time.sleep(0.01)

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as peer:
                peer.sendall(f"AUTH {self.password}\r\n".encode() if self.password else b"")
                peer.sendall(b"PING\r\nQUIT\r\n")
                with peer.makefile("rb") as lines:
                    return b"+PONG\r\n" in lines.readlines()  # and not that it is loading
        except OSError:
            return False

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Ends it."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait()
            self._process = None


if __name__ == "__main__":
    sys.stdout.write(f"{install()}\n")
