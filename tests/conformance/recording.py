"""A server on loopback that keeps each request as it was on the wire, and answers what it was told to."""

from __future__ import annotations

import socket
import socketserver
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Self

from dffkit_mock.exchange import Exchange, Headers

if TYPE_CHECKING:
    from types import TracebackType


@dataclass(frozen=True)
class Recorded:
    """A request as bytes and, for headers, as pairs of Latin-1 text in the order received."""

    method: bytes
    target: bytes
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def exchange(self, now: float) -> Exchange:
        """The request as the mock's stages see it."""
        path, _, query = self.target.decode("latin-1").partition("?")
        headers = Headers((name.lower(), value) for name, value in self.headers)
        return Exchange(self.method.decode(), path, query, headers, self.body, now, "recorded")


@dataclass
class Answer:
    """What the server answers."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})

    def __bytes__(self) -> bytes:
        headers = {**self.headers, **({} if self.status == 204 else {"Content-Length": str(len(self.body))})}
        lines = [f"HTTP/1.1 {self.status} Prepared", *(f"{name}: {value}" for name, value in headers.items())]
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + self.body


class RecordingServer:
    """Keeps connections open; ``answer`` may be changed between two requests. Use it in a ``with`` block."""

    def __init__(self) -> None:
        self.answer = Answer()
        self._requests: deque[Recorded] = deque()
        self._server = _Server(("127.0.0.1", 0), _Connection)
        self._server.recording = self
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def take(self) -> Recorded:
        """The one request since the last call; raises ``AssertionError`` where there was none or several."""
        taken = [self._requests.popleft() for _ in range(len(self._requests))]
        assert len(taken) == 1, f"one request was expected, {len(taken)} came"
        return taken[0]

    def clear(self) -> None:
        """Forgets what came."""
        self._requests.clear()

    def keep(self, request: Recorded) -> bytes:
        """Records a request; the answer to it."""
        self._requests.append(request)
        return bytes(self.answer)


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    block_on_close = False
    recording: RecordingServer


class _Connection(socketserver.StreamRequestHandler):
    server: _Server
    disable_nagle_algorithm = True

    def handle(self) -> None:
        try:
            while line := self.rfile.readline():
                self.wfile.write(self.server.recording.keep(self._read(line)))
        except OSError:
            return  # the client went away

    def _read(self, line: bytes) -> Recorded:
        method, target, _ = line.split(b" ")
        headers = tuple(self._headers())
        length = next((int(value) for name, value in headers if name.lower() == "content-length"), 0)
        assert not any(name.lower() == "transfer-encoding" for name, _ in headers), "no client sends in chunks here"
        return Recorded(method, target, headers, self.rfile.read(length))

    def _headers(self) -> list[tuple[str, str]]:
        found = []
        while (line := self.rfile.readline().rstrip(b"\r\n")) != b"":
            name, _, value = line.decode("latin-1").partition(":")
            found.append((name, value.strip(" \t")))
        return found

    def finish(self) -> None:
        try:
            super().finish()
        except (OSError, ValueError):
            self.connection.shutdown(socket.SHUT_RDWR)
