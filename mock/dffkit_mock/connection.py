"""The TCP connection behind a request, for answers that end in the middle of things."""

from __future__ import annotations

import socket
import struct
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    from collections.abc import MutableMapping

TRANSPORT = "dffkit.transport"
"""The ASGI extension under which ``scope["extensions"]`` has the transport of the connection."""
# No farewell: what is unsent is dropped, and the peer is told by a reset instead of an end.
LINGER = struct.pack("ii", 1, 0)


def find_transport(scope: MutableMapping[str, Any]) -> asyncio.Transport | None:
    """The transport of an ASGI scope; ``None`` without a socket, and on a server other than ours."""
    found: asyncio.Transport | None = scope.get("extensions", {}).get(TRANSPORT, {}).get("transport")
    return found


def reset(transport: asyncio.Transport) -> None:
    """Ends a connection at once, with a TCP reset."""
    if (wire := transport.get_extra_info("socket")) is not None:
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)
    transport.abort()
