"""How long an answer may take, and how large it may be: kept below the client, which has no such limits.

A timeout of a client runs anew with each piece that arrives, and a body is read to its end, whatever its size.
"""

from __future__ import annotations

import time
from functools import cached_property
from typing import TYPE_CHECKING, Any

import httpcore
import httpx
from dffkit._extensions import PURPOSE

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

LARGEST = 50_000_000
"""Bytes of a body, unpacked: many times what any operation documents, and little for the memory of a machine."""


class TooLargeError(Exception):
    """A body went on after :data:`LARGEST` bytes.

    ``response`` is the answer, its body unread; ``None`` where it is not that of the call, but of the authentication.
    """

    def __init__(self, response: httpx.Response) -> None:
        super().__init__(f"the answer ({response.status_code}) has more than {LARGEST:,} bytes: the rest was not read")
        self.response = None if PURPOSE in response.request.extensions else response


class Limits:
    """The time for one answer, in seconds from its request on; ``until`` is when the whole run ends, by ``clock``."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.until: float | None = None
        self.heard = False
        """Whether anything has come as an answer yet."""
        self._seconds = seconds
        self._clock = clock
        self._end = 0.0

    def begin(self) -> None:
        """A request is sent."""
        end = self._clock() + self._seconds
        self._end = end if self.until is None else min(end, self.until)

    @property
    def is_run_over(self) -> bool:
        """Whether the time of the whole run is up."""
        return self.until is not None and self._clock() >= self.until

    @property
    def is_cut_by_run(self) -> bool:
        """Whether the answer would have had more time, and the run has not."""
        return self.is_run_over and self._end == self.until

    def left(self, timeout: float | None, kind: type[httpcore.TimeoutException]) -> float:
        """Seconds to wait for the next piece, at most ``timeout``; raises ``kind`` where there is no time left."""
        left = self._end - self._clock()
        if left <= 0:
            raise kind("the time for one answer was up before all of it had come")
        return left if timeout is None else min(left, timeout)


class LimitedTransport(httpx.BaseTransport):
    """The wire of a client that is made with the first request, its proxies included, with limits."""

    def __init__(self, made: Callable[[], httpx.Client], limits: Limits) -> None:
        self._made = made
        self._limits = limits

    @cached_property
    def _client(self) -> httpx.Client:
        client = self._made()
        for transport in {client._transport, *client._mounts.values()}:
            if isinstance(transport, httpx.HTTPTransport):
                pool = transport._pool
                pool._network_backend = _LimitedBackend(pool._network_backend, self._limits)
        return client

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, its body unread and limited."""
        wire = self._client._transport_for_url(request.url)
        self._limits.begin()
        response = wire.handle_request(request)
        self._limits.heard = True
        response._decoder = _Measured(response)  # type: ignore[assignment]
        return response

    def close(self) -> None:
        """Closes all connections."""
        if "_client" in self.__dict__:
            self._client.close()


class _Measured:
    """Unpacks a body as httpx would, and stops where it becomes too large."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._decoder = response._get_content_decoder()
        self._bytes = 0

    def decode(self, data: bytes) -> bytes:
        return self._counted(self._decoder.decode(data))

    def flush(self) -> bytes:
        return self._counted(self._decoder.flush())

    def _counted(self, data: bytes) -> bytes:
        self._bytes += len(data)
        if self._bytes > LARGEST:
            raise TooLargeError(self._response)
        return data


class _LimitedBackend(httpcore.NetworkBackend):
    """Connections on which no step takes longer than there is time left."""

    def __init__(self, backend: httpcore.NetworkBackend, limits: Limits) -> None:
        self._backend = backend
        self._limits = limits

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, *rest: Any, **named: Any
    ) -> httpcore.NetworkStream:
        left = self._limits.left(timeout, httpcore.ConnectTimeout)
        return _LimitedStream(self._backend.connect_tcp(host, port, left, *rest, **named), self._limits)

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


class _LimitedStream(httpcore.NetworkStream):
    """One connection."""

    def __init__(self, stream: httpcore.NetworkStream, limits: Limits) -> None:
        self._stream = stream
        self._limits = limits

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._limits.left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._limits.left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = self._limits.left(timeout, httpcore.ConnectTimeout)
        return _LimitedStream(self._stream.start_tls(ssl_context, server_hostname, left), self._limits)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
