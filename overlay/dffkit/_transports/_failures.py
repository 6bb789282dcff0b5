"""From aiohttp's failures to those of httpx, which are all that the rest of the package knows.

The words are our own where aiohttp's would quote the address, which may hold a token.
"""

from __future__ import annotations

import aiohttp
import httpx

Kinds = type[Exception] | tuple[type[Exception], ...]

# The first row that fits; without words the failure's own are used.
FAILURES: tuple[tuple[Kinds, type[httpx.TransportError], str | None], ...] = (
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout, "the connection was not made in time"),
    ((aiohttp.ServerTimeoutError, TimeoutError), httpx.ReadTimeout, "nothing came in time"),
    (aiohttp.ClientConnectorError, httpx.ConnectError, None),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError, "the server closed the connection without an answer"),
    (aiohttp.ClientPayloadError, httpx.RemoteProtocolError, "the connection ended before the body did"),
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError, "the answer is no HTTP"),
    ((aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError), httpx.UnsupportedProtocol, "the address is not one of HTTP"),
    ((aiohttp.ClientError, OSError), httpx.ReadError, "the connection broke"),
)
LOWER = (aiohttp.ClientError, OSError)  # a TimeoutError is an OSError


def as_httpx(failure: Exception) -> httpx.TransportError:
    """The failure as httpx would raise it; only one without an address in its text becomes its cause."""
    kind, words = next((kind, words) for theirs, kind, words in FAILURES if isinstance(failure, theirs))
    error = kind(str(failure) if words is None else words)
    if words is None:
        error.__cause__ = failure
    error.__suppress_context__ = True
    return error
