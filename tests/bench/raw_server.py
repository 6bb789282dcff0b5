"""A server that costs next to nothing: fixed answers by path, bodies counted and dropped, connections kept.

In a process of its own, so that it does not share an interpreter with what is measured: ``python -m
tests.bench.raw_server ANSWERS.json``. It prints its port, and ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]
CHUNK = b"\0" * 262_144
GIBIBYTE = 1 << 30
DOWNLOAD = "/bytes"


class Answering(asyncio.Protocol):
    """One connection."""

    def __init__(self, answers: Mapping[bytes, bytes], default: bytes) -> None:
        self._answers = answers
        self._default = default
        self._head = b""
        self._path = b""
        self._left = 0
        self._writable = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client has come."""
        self._transport: Any = transport
        self._writable.set()

    def data_received(self, data: bytes) -> None:
        """A piece of a request: a head, or a body that is counted only."""
        if not self._path:
            self._head += data
            head, end, data = self._head.partition(b"\r\n\r\n")
            if not end:
                return
            self._path = head.split(b" ", 2)[1].partition(b"?")[0]
            self._left = _length(head)
            self._head = b""
        self._left -= len(data)
        if self._left <= 0:
            self._respond()

    def pause_writing(self) -> None:
        """The client is slower than the server."""
        self._writable.clear()

    def resume_writing(self) -> None:
        """The client has caught up."""
        self._writable.set()

    def connection_lost(self, exc: Exception | None) -> None:
        """The client has gone."""
        self._writable.set()

    def _respond(self) -> None:
        path, self._path = self._path, b""
        if path == DOWNLOAD.encode():
            self._sending = asyncio.get_running_loop().create_task(self._send_gibibyte())
            return
        self._transport.write(self._answers.get(path, self._default))

    async def _send_gibibyte(self) -> None:
        self._transport.write(_head_of(GIBIBYTE, "application/octet-stream"))
        for _ in range(GIBIBYTE // len(CHUNK)):
            await self._writable.wait()
            if self._transport.is_closing():
                return
            self._transport.write(CHUNK)


class RawServer:
    """Runs the server; ``answers`` are JSON values by path, ``default`` is for every other path.

    ``None`` is an empty body.
    """

    def __init__(self, answers: Mapping[str, Any], default: Any = None) -> None:
        self._file = tempfile.NamedTemporaryFile("w", suffix=".json")  # noqa: SIM115 - closed at the end of the block
        json.dump({"answers": dict(answers), "default": default}, self._file)
        self._file.flush()
        self.url = ""

    def __enter__(self) -> Self:
        pipe = subprocess.PIPE
        command = [sys.executable, "-m", "tests.bench.raw_server", self._file.name]
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=ROOT, text=True)
        assert self._process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}"
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()
        self._file.close()

    def cpu_seconds(self) -> float:
        """The processor time that the server has used so far; 0 where the system does not show it."""
        try:
            stat = Path(f"/proc/{self._process.pid}/stat").read_text()
        except OSError:
            return 0.0
        user, system = stat.rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


def _head_of(length: int, media_type: str) -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\n\r\n".encode()


def _prepared(value: Any) -> bytes:
    if value is None:
        return b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
    text = json.dumps(value, ensure_ascii=False).encode()
    return _head_of(len(text), "application/json") + text


async def _serve(answers: dict[bytes, bytes], default: bytes) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Answering(answers, default), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.buffer.read)
    os._exit(0)  # whatever is still being sent has nobody left to read it


def main() -> None:
    """Serves what the file says."""
    import uvloop  # noqa: PLC0415 - only the server needs it

    said = json.loads(Path(sys.argv[1]).read_bytes())
    answers = {path.encode(): _prepared(value) for path, value in said["answers"].items()}
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve(answers, _prepared(said["default"])))


if __name__ == "__main__":
    main()
