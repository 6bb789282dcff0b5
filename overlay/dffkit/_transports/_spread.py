"""httpx's own connections, in many small pools.

For each request a pool of httpcore walks over all of its connections and asks the system about every idle one, so the
cost of a call grows with the number of calls at once: fifty of them spend most of their time there. httpx's default of
20 kept connections also makes thirty of the fifty open a new one each time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator

POOL = 2  # connections in a pool
POOLS = 50  # as many connections as httpx has by default, in all


class SpreadTransport(httpx.AsyncBaseTransport):
    """Each request goes to the first pool with a free place; when all are full, to the least busy one, and waits."""

    def __init__(self, verify: ssl.SSLContext) -> None:
        self._verify = verify
        self._pools: list[_Pool] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, its body unread."""
        pool = self._free()
        pool.running += 1
        try:
            response = await pool.transport.handle_async_request(request)
        except BaseException:
            pool.running -= 1
            raise
        response.stream = _Counted(response.stream, pool)
        return response

    async def aclose(self) -> None:
        """Closes all connections."""
        pools, self._pools = self._pools, []
        for pool in pools:
            await pool.transport.aclose()

    def _free(self) -> _Pool:
        for pool in self._pools:
            if pool.running < POOL:
                return pool
        if len(self._pools) < POOLS:
            self._pools.append(_Pool(self._verify))
            return self._pools[-1]
        return min(self._pools, key=lambda pool: pool.running)


class _Pool:
    """A few connections and the number of requests that have one, or wait for one."""

    __slots__ = ("running", "transport")

    def __init__(self, verify: ssl.SSLContext) -> None:
        limits = httpx.Limits(max_connections=POOL, keepalive_expiry=httpx.Limits().keepalive_expiry)
        self.transport = httpx.AsyncHTTPTransport(verify=verify, limits=limits)
        self.running = 0


class _Counted(httpx.AsyncByteStream):
    """A body whose end gives the place in the pool free."""

    def __init__(self, stream: httpx.SyncByteStream | httpx.AsyncByteStream, pool: _Pool) -> None:
        assert isinstance(stream, httpx.AsyncByteStream)  # noqa: S101 - an async transport gives no other
        self._stream = stream
        self._pool: _Pool | None = pool

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()

    async def aclose(self) -> None:
        """Once is enough."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.running -= 1
            await self._stream.aclose()
