"""A server on loopback that sends prepared bytes, however wrong they are as HTTP."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator

HEAD_END = b"\r\n\r\n"


class Loopback:
    """Answers each connection once with ``answer`` and closes it; with ``tls``, after the handshake."""

    def __init__(self, answer: bytes, *, tls: ssl.SSLContext | None = None) -> None:
        self._answer = answer
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stops listening."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                self._answer_one(connection)

    def _answer_one(self, connection: socket.socket) -> None:
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            received = b""
            while HEAD_END not in received and (chunk := connection.recv(65_536)):
                received += chunk
            connection.sendall(self._answer)
            connection.close()
        except OSError:
            return  # the client went away, as some of the tests want it to


def dead_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def serving() -> Iterator[Callable[..., str]]:
    """For a fixture: what starts servers that answer with the given bytes and gives their address; closes them."""
    servers: list[Loopback] = []

    def start(answer: bytes, **options: object) -> str:
        servers.append(Loopback(answer, **options))  # type: ignore[arg-type]
        return servers[-1].url

    yield start
    for server in servers:
        server.close()
