"""Pieces of bytes over a socket, each with its length before it."""

from __future__ import annotations

import struct
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket

HEAD = struct.Struct("!Q")
LONGEST = 1 << 32  # bytes
_CHUNK = 1 << 20


class FrameError(ValueError):
    """What came is no piece: it was cut, or somebody else has written to the socket."""


def send(to: socket.socket, begin: bytes | bytearray, rest: bytes, until: float | None = None) -> None:
    """Sends both as one piece; raises :class:`TimeoutError` where it is not gone by a moment of the monotonic clock."""
    begin = HEAD.pack(len(begin) + len(rest)) + begin
    # What is large is not copied: the memory of a task may be short.
    for part in (begin, rest) if len(rest) > _CHUNK else (begin + rest,):
        to.settimeout(_left(until))
        to.sendall(part)


def receive(of: socket.socket, until: float | None = None) -> bytearray | None:
    """The next piece, ``None`` where no more come; raises :class:`TimeoutError` and :class:`FrameError`."""
    head = _exactly(of, HEAD.size, until)
    if head is None:
        return None
    (size,) = HEAD.unpack(head)
    if size > LONGEST:
        raise FrameError(f"a piece of {size} bytes")
    piece = _exactly(of, size, until)
    if piece is None:
        raise FrameError("a piece that was cut")
    return piece


def _exactly(of: socket.socket, size: int, until: float | None) -> bytearray | None:
    found = bytearray()
    while len(found) < size:
        of.settimeout(_left(until))
        chunk = of.recv(min(size - len(found), _CHUNK))
        if not chunk:
            return None
        found += chunk
    return found


def _left(until: float | None) -> float | None:
    # Not 0, which would be a socket that does not wait.
    return None if until is None else max(0.001, until - time.monotonic())
