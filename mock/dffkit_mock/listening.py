"""An ASGI application on a listening socket of its own, beside others on the same event loop."""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import socket
from typing import TYPE_CHECKING, Any

import uvicorn
from uvicorn.server import ServerState

from .protocol import MockProtocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    App = Callable[[Any, Any, Any], Awaitable[None]]

LOOPBACK = "127.0.0.1"
BACKLOG = 2048
# Clients let go of idle connections earlier: who does it first must not be the server, or a request meets a closed one.
KEEP_ALIVE = 600
_TURNS = 100  # of the event loop, in which it closes what it was told to close


class CannotListen(Exception):
    """The address cannot be listened on; the message says why and what to do."""


class Listening:
    """Serves one application on one socket.

    Its connections are its own: when :meth:`close` is done nobody can connect, and whoever was connected is not any
    more, whatever else is served on the same loop.
    """

    def __init__(self, app: App, listener: socket.socket) -> None:
        self._app, self._listener = app, listener
        self._config = uvicorn.Config(
            self._serve,
            access_log=False,
            log_config=None,
            lifespan="off",
            interface="asgi3",
            http=MockProtocol,
            ws="none",
            proxy_headers=False,  # whoever asks is on this machine: nobody stands in between
            date_header=False,
            server_header=False,
            timeout_keep_alive=KEEP_ALIVE,
        )
        self._state = ServerState()
        self._server: asyncio.AbstractServer | None = None
        self._ending = False

    async def open(self) -> None:
        """Accepts connections, on the running event loop."""
        self._server = await asyncio.get_running_loop().create_server(self._connect, sock=self._listener)

    async def close(self, patience: float = 0.0) -> None:
        """Accepts no more; answers that are under way have ``patience`` seconds to end."""
        self._ending = True
        if self._server is not None:
            self._server.close()
        self._listener.close()
        for connection in list(self._state.connections):
            connection.shutdown()
        if patience and self._state.tasks:
            await asyncio.wait(self._state.tasks, timeout=patience)
        for connection in list(self._state.connections):
            connection.transport.abort()
        for _ in range(_TURNS):
            await asyncio.sleep(0)
            if not self._state.connections:
                break
        # After the connections: what ends without an answer is not reported where nobody waits for one.
        unfinished = list(self._state.tasks)
        for task in unfinished:
            task.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)

    def _connect(self) -> MockProtocol:
        return MockProtocol(self._config, self._state, {})

    async def _serve(self, scope: Any, receive: Any, send: Any) -> None:
        try:
            await self._app(scope, receive, send)
        except asyncio.CancelledError:
            if not self._ending:
                raise


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; raises :class:`CannotListen`."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(BACKLOG)
    except (OSError, OverflowError) as error:
        listener.close()
        raise CannotListen(_why_not(host, port, error)) from None
    listener.setblocking(False)  # noqa: FBT003 the name of the argument is hidden in C
    return listener


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach an address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def address(host: str, port: int) -> str:
    """The base URL of a host and a port."""
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _why_not(host: str, port: int, error: Exception) -> str:
    number = getattr(error, "errno", None)
    if number == errno.EADDRINUSE:
        return f"port {port} of {host} is in use: stop what uses it, or choose another with --port (0 takes a free one)"
    if number == errno.EACCES:
        return f"port {port} needs privileges that this process does not have: choose one above 1023 with --port"
    return f"{host} port {port} cannot be listened on ({error}): choose another with --host and --port"
