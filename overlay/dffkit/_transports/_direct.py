"""httpx's clients with a shorter way from a request to its answer.

A client of ours follows no redirect, keeps no cookie, has no hooks and one transport. What httpx does about these for
each request takes as long as sending it; what is left is here: an auth's flow, the transport, a line in the log.
"""

from __future__ import annotations

import logging
from contextlib import aclosing, closing
from datetime import timedelta
from time import perf_counter
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

logger = logging.getLogger("httpx")  # whose line a request this is, in the same words


class DirectClient(httpx.Client):
    """Sends by ``transport`` alone; ``options`` are httpx's own."""

    def __init__(self, transport: httpx.BaseTransport, **options: Any) -> None:
        super().__init__(transport=transport, **options)
        self._carrier = transport

    def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        auth: Any = None,
        follow_redirects: Any = False,  # noqa: ARG002 - never, whatever httpx's signature has
    ) -> httpx.Response:
        """The answer as httpx gives it, a redirect included; ``auth`` is an ``httpx.Auth`` or ``None``."""
        _check_open(self)
        auth = auth if isinstance(auth, httpx.Auth) else _of_address(request.url)
        response = self._sent(request) if auth is None else self._authenticated(request, auth)
        if not stream:
            with closing(response):
                response.read()
        return response

    def _authenticated(self, request: httpx.Request, auth: httpx.Auth) -> httpx.Response:
        with closing(auth.sync_auth_flow(request)) as flow:
            request = next(flow)
            while True:
                response = self._sent(request)
                try:
                    request = flow.send(response)
                    response.read()
                except StopIteration:
                    return response
                except BaseException:
                    response.close()
                    raise

    def _sent(self, request: httpx.Request) -> httpx.Response:
        if not isinstance(request.stream, httpx.SyncByteStream):
            raise RuntimeError("a sync client cannot send an async body")  # noqa: TRY004 - as httpx, for whoever asks
        start = perf_counter()
        try:
            response = self._carrier.handle_request(request)
        except httpx.RequestError as exc:
            exc.request = request
            raise
        response.request = request
        response.stream = _Clocked(response, start)
        _log(request, response)
        return response


class AsyncDirectClient(httpx.AsyncClient):
    """The awaitable twin of :class:`DirectClient`."""

    def __init__(self, transport: httpx.AsyncBaseTransport, **options: Any) -> None:
        super().__init__(transport=transport, **options)
        self._carrier = transport

    async def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        auth: Any = None,
        follow_redirects: Any = False,  # noqa: ARG002 - as above
    ) -> httpx.Response:
        """See :meth:`DirectClient.send`."""
        _check_open(self)
        auth = auth if isinstance(auth, httpx.Auth) else _of_address(request.url)
        response = await (self._sent(request) if auth is None else self._authenticated(request, auth))
        if not stream:
            async with aclosing(response):
                await response.aread()
        return response

    async def _authenticated(self, request: httpx.Request, auth: httpx.Auth) -> httpx.Response:
        async with aclosing(auth.async_auth_flow(request)) as flow:
            request = await anext(flow)
            while True:
                response = await self._sent(request)
                try:
                    request = await flow.asend(response)
                    await response.aread()
                except StopAsyncIteration:
                    return response
                except BaseException:
                    await response.aclose()
                    raise

    async def _sent(self, request: httpx.Request) -> httpx.Response:
        if not isinstance(request.stream, httpx.AsyncByteStream):
            raise RuntimeError("an async client cannot send a sync body")  # noqa: TRY004 - as above
        start = perf_counter()
        try:
            response = await self._carrier.handle_async_request(request)
        except httpx.RequestError as exc:
            exc.request = request
            raise
        response.request = request
        response.stream = _AsyncClocked(response, start)
        _log(request, response)
        return response


class _Clocked(httpx.SyncByteStream):
    """The body of an answer, whose end tells how long everything took."""

    def __init__(self, response: httpx.Response, start: float) -> None:
        assert isinstance(response.stream, httpx.SyncByteStream)  # noqa: S101 - a sync transport gives no other
        self._stream = response.stream
        self._response = response
        self._start = start

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        """Frees the connection."""
        self._response.elapsed = timedelta(seconds=perf_counter() - self._start)
        self._stream.close()


class _AsyncClocked(httpx.AsyncByteStream):
    """The awaitable twin of :class:`_Clocked`."""

    def __init__(self, response: httpx.Response, start: float) -> None:
        assert isinstance(response.stream, httpx.AsyncByteStream)  # noqa: S101 - as above
        self._stream = response.stream
        self._response = response
        self._start = start

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()

    async def aclose(self) -> None:
        """Frees the connection."""
        self._response.elapsed = timedelta(seconds=perf_counter() - self._start)
        await self._stream.aclose()


def _check_open(client: httpx.Client | httpx.AsyncClient) -> None:
    if client.is_closed:
        raise RuntimeError("the client has been closed")


def _of_address(url: httpx.URL) -> httpx.Auth | None:
    """What an address with a user in it stands for, where nothing else signs."""
    return httpx.BasicAuth(url.username, url.password) if url.userinfo else None


def _log(request: httpx.Request, response: httpx.Response) -> None:
    if not logger.isEnabledFor(logging.INFO):
        return
    logger.info(
        'HTTP Request: %s %s "%s %d %s"',
        request.method,
        request.url,
        response.http_version,
        response.status_code,
        response.reason_phrase,
    )
