"""A listening socket, or a sentence that says why there is none."""

from __future__ import annotations

import errno
import socket

from dffkit.errors import MisuseError

LOOPBACK = "127.0.0.1"
BACKLOG = 2048


class CannotListen(MisuseError):
    """The address cannot be listened on; the message says why and what to do."""


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; raises :class:`CannotListen`."""
    # With the protocol told: only then asyncio sends small answers at once, and does not wait 40 ms for a word back.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(BACKLOG)
    except (OSError, OverflowError) as error:
        listener.close()
        raise CannotListen(_why_not(host, port, error)) from None
    return listener


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
