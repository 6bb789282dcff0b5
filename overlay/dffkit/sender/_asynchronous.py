"""The sender for event loops: I/O only, every decision is in the modules beside it."""

from __future__ import annotations

from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from .. import _http
from .._masking import masked_url
from ..clock import Clock
from ..errors import CallError, DffkitError, MisuseError
from ..retries import Course, Retries, RetryPolicy
from ..settings import Settings
from ._body import is_resendable
from ._judgement import (
    LOWER,
    Classify,
    broken,
    can_go_on,
    check_nothing,
    concerns,
    decided,
    noted,
    policy_of,
    refused_by,
    shown_cause,
    unreadable,
)
from ._request import Base

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import AsyncIterator, Awaitable, Callable

    import httpx
    from dffkit_api import Operation

    from ..pacing import Pace

T = TypeVar("T")


async def sleep(seconds: float) -> None:
    """Waits in whatever event loop runs."""
    import anyio  # noqa: PLC0415 - httpx brings it along, and only a retry needs it

    await anyio.sleep(seconds)


def running_loop() -> AbstractEventLoop | None:
    """The asyncio loop around the caller, ``None`` in trio."""
    from asyncio import get_running_loop  # noqa: PLC0415 - 10 ms that the sender for threads need not wait for

    try:
        return get_running_loop()
    except RuntimeError:
        return None


class AsyncSender:
    """The awaitable twin of :class:`~dffkit.sender.Sender`, with the same arguments and promises.

    It belongs to the event loop of its first call as long as that loop lives. With trio nobody checks this.
    """

    def __init__(
        self,
        base_url: str,
        auth: httpx.Auth | None = None,
        settings: Settings | None = None,
        *,
        clock: Clock | None = None,
        classify: Classify | None = None,
        policy: RetryPolicy | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        sleep: Callable[[float], Awaitable[None]] = sleep,
        pace: Pace | None = None,
    ) -> None:
        self.base_url = base_url
        self.settings = settings or Settings()
        self.clock = clock or Clock()
        self._auth = auth
        self._classify = classify
        self._policy = (policy or Retries(self.settings.retries)) if self.settings.retries else None
        self._transport = transport
        self._sleep = sleep
        self._pace = pace
        self._client: httpx.AsyncClient | None = None
        self._loop: AbstractEventLoop | None = None
        self._closed = False

    async def __call__(self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], T]) -> T:
        """What ``parse`` makes of a successful answer; raises a :class:`~dffkit.errors.DffkitError` otherwise."""
        try:
            return await self._parsed(operation, kwargs, parse)
        except CallError as error:
            failure = error
        return await self._again(failure, kwargs, partial(self._parsed, operation, kwargs, parse))

    async def raw(self, operation: Operation, kwargs: dict[str, Any]) -> httpx.Response:
        """A successful answer, read; raises like a call."""
        try:
            return await self._answer(operation, kwargs)
        except CallError as error:
            failure = error
        return await self._again(failure, kwargs, partial(self._answer, operation, kwargs))

    @asynccontextmanager
    async def stream(self, operation: Operation, kwargs: dict[str, Any]) -> AsyncIterator[httpx.Response]:
        """A successful answer whose body has not been read; closed at the end of the block."""
        response = await self._opened(operation, kwargs)
        try:
            yield response
        except LOWER as exc:
            if concerns(exc, response):
                raise broken(operation, exc, response.request, response) from exc
            raise
        finally:
            await response.aclose()

    async def aclose(self) -> None:
        """Closes the connections; later calls raise :class:`~dffkit.errors.MisuseError`."""
        client, self._client, self._loop, self._closed = self._client, None, None, True
        if client is not None:
            await client.aclose()

    async def _parsed(self, operation: Operation, kwargs: dict[str, Any], parse: Callable[[httpx.Response], T]) -> T:
        response = await self._answer(operation, kwargs)
        try:
            found = parse(response)
        except DffkitError:
            raise
        except Exception as exc:
            raise unreadable(operation, response, exc) from exc
        if found is None:
            check_nothing(operation, response)
        return found

    async def _answer(self, operation: Operation, kwargs: dict[str, Any]) -> httpx.Response:
        response = await self._read(operation, await self._sent(operation, kwargs))
        if error := decided(operation, response, self._classify):
            raise noted(error, self._pace)
        return response

    async def _opened(self, operation: Operation, kwargs: dict[str, Any]) -> httpx.Response:
        try:
            return await self._open(operation, kwargs)
        except CallError as error:
            failure = error
        return await self._again(failure, kwargs, partial(self._open, operation, kwargs))

    async def _open(self, operation: Operation, kwargs: dict[str, Any]) -> httpx.Response:
        response = await self._sent(operation, kwargs)
        if response.is_success:
            return response
        raise noted(refused_by(operation, await self._read(operation, response), self._classify), self._pace)

    async def _sent(self, operation: Operation, kwargs: dict[str, Any]) -> httpx.Response:
        client = self._of_this_loop()
        auth = self._auth if operation.security else None
        request = self._base.request(operation, kwargs, auth)
        try:
            return await self._signed(client, request, auth)
        except CallError as error:  # of the auth, such as a token that could not be fetched
            error.operation = error.operation or operation
            raise
        except LOWER as exc:
            raise broken(operation, exc, request) from shown_cause(exc)
        except RuntimeError as exc:  # httpx has no class of its own for it
            if client.is_closed:
                raise self._is_closed() from exc
            raise

    async def _signed(
        self, client: httpx.AsyncClient, request: httpx.Request, auth: httpx.Auth | None
    ) -> httpx.Response:
        try:
            return await self._paced(client, request, auth)
        except LOWER as exc:
            if not can_go_on(auth, exc):
                raise
        return await self._paced(client, request, auth)

    async def _paced(
        self, client: httpx.AsyncClient, request: httpx.Request, auth: httpx.Auth | None
    ) -> httpx.Response:
        if self._pace is None:
            return await client.send(request, stream=True, auth=auth)
        async with self._pace.async_turn(self._sleep):
            return await client.send(request, stream=True, auth=auth)

    async def _read(self, operation: Operation, response: httpx.Response) -> httpx.Response:
        try:
            await response.aread()
        except BaseException as exc:
            await response.aclose()
            if isinstance(exc, LOWER):
                raise broken(operation, exc, response.request, response) from exc
            raise
        return response

    async def _again(self, error: CallError, kwargs: dict[str, Any], attempt: Callable[[], Awaitable[T]]) -> T:
        course = Course(policy_of(kwargs, self._policy), self.clock)
        resendable = is_resendable(kwargs)
        while True:
            seconds = course.pause(error, resendable=resendable)
            if seconds is None:
                raise error
            await self._sleep(seconds)
            try:
                return await attempt()
            except CallError as next_error:
                error = next_error

    def _of_this_loop(self) -> httpx.AsyncClient:
        """The client, new in the loop of the first call and after the end of that loop (``asyncio.run`` again)."""
        loop = running_loop()
        if self._client is not None and loop is self._loop:
            return self._client
        if self._closed:
            raise self._is_closed()
        if self._loop is not None and not self._loop.is_closed():
            raise MisuseError(
                f"the connector to {masked_url(self.base_url)} belongs to another event loop: make one here"
            )
        client = _http.async_client(self.settings, self.base_url, self._transport)
        self._base = Base(self.base_url, client.headers, self.settings.timeout)
        self._client, self._loop = client, loop
        return client

    def _is_closed(self) -> MisuseError:
        return MisuseError(f"the connector to {masked_url(self.base_url)} is closed: make a new one")
