"""A server on loopback that fails at random, and keeps what it took in."""

from __future__ import annotations

import gzip
import random
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

FATES = ("fine",) * 4 + ("503", "500", "429", "break", "silence", "take and break", "take and silence")
SILENCE = 0.4  # seconds, more than the client waits


class FlakyServer(ThreadingHTTPServer):
    """Takes lines in, in the order of ``lines``; about half of the time it fails in one of many ways.

    It may refuse for the moment, break the connection or say nothing, and it may do the latter two after it has taken
    the lines in. ``well`` ends all of that.
    """

    daemon_threads = True

    def __init__(self, seed: int) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.well = False
        self.lines: list[str] = []
        self.failures = 0
        self._chance = random.Random(seed)
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()

    def take(self, lines: list[str]) -> str:
        """What happens to a request: its lines are taken in, or not."""
        with self._lock:
            fates = (
                "fine",
                "fine",
                "fine",
                "503",
                "500",
                "429",
                "break",
                "silence",
                "take and break",
                "take and silence",
            )
            fate = "fine" if self.well else self._chance.choice(fates)
            self.failures += fate != "fine"
            if fate == "fine" or fate.startswith("take"):
                self.lines += lines
            return fate.removeprefix("take and ")

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that was killed is no error."""

    def __exit__(self, *args: object) -> None:
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: FlakyServer

    def do_POST(self) -> None:
        """A write."""
        length = int(self.headers["content-length"])
        body = self.rfile.read(length)
        if len(body) < length:  # the client was killed in the middle of it
            self.close_connection = True
            return
        if self.headers.get("content-encoding") == "gzip":
            body = gzip.decompress(body)
        fate = self.server.take(body.decode().splitlines())
        if fate in {"break", "silence"}:
            if fate == "silence":
                threading.Event().wait(SILENCE)
            self.close_connection = True
            return
        self.send_response(200 if fate == "fine" else int(fate))
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name of the base class
        """Says nothing."""
