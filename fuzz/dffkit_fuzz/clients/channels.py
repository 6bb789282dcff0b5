"""The four ways in which a generated client sends one call, each up to the request that goes out."""

from __future__ import annotations

import importlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import lru_cache
from typing import Any, NoReturn

import httpx

from ..sent.oracle import BASE_URL
from ..sent.proof import Sending
from ..sent.wire import of_httpx
from .bridge import Call

# Parameters of a facade that are given once, and then left out of the calls.
BOUND = ("project_id", "workspace", "instance")


class Sent(BaseException):
    """Ends a call when its request is known, before there is an answer."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__(f"{request.method} {request.url}")
        self.request = request


def _record(request: httpx.Request) -> NoReturn:
    raise Sent(request)


_TRANSPORT = httpx.MockTransport(_record)


async def function(package: str, call: Call) -> Sending | None:
    """The raw function, synchronous."""
    with _sending() as sent:
        call.module.sync_detailed(client=_client(package), **call.arguments)
    return sent()


async def async_function(package: str, call: Call) -> Sending | None:
    """The raw function, asynchronous."""
    with _sending() as sent:
        await call.module.asyncio_detailed(client=_client(package), **call.arguments)
    return sent()


async def facade(package: str, call: Call) -> Sending | None:
    """The method of ``Api``, every argument given to the call."""
    return _unawaited(package, call, call.name)


async def facade_stream(package: str, call: Call) -> Sending | None:
    """Its streaming twin, for answers that are not read whole."""
    return _unawaited(package, call, f"{call.name}_stream")


async def async_facade(package: str, call: Call) -> Sending | None:
    """The method of ``AsyncApi``, project and the like given to the facade."""
    return await _awaited(package, call, call.name)


async def async_facade_stream(package: str, call: Call) -> Sending | None:
    """Its streaming twin."""
    return await _awaited(package, call, f"{call.name}_stream")


Channel = Callable[[str, Call], Awaitable[Sending | None]]
FUNCTIONS: tuple[Channel, ...] = (function, async_function)
CHANNELS: tuple[Channel, ...] = (*FUNCTIONS, facade, async_facade, facade_stream, async_facade_stream)


def _unawaited(package: str, call: Call, name: str) -> Sending | None:
    method = _method(package, "Api", RecordingSend(call.name), {}, call.tag, name)
    with _sending() as sent:
        if method:
            method(**call.arguments)
    return sent() if method else None


async def _awaited(package: str, call: Call, name: str) -> Sending | None:
    bound = {name: value for name, value in call.arguments.items() if name in BOUND}
    given = {name: value for name, value in call.arguments.items() if name not in BOUND}
    method = _method(package, "AsyncApi", AsyncRecordingSend(call.name), bound, call.tag, name)
    with _sending() as sent:
        if method and name == call.name:
            await method(**given)
        elif method:
            async with method(**given):
                pass
    return sent() if method else None


class RecordingSend:
    """A ``Send`` that builds the request as ``httpx.Client`` would and sends nothing.

    ``name`` is the operationId that the facade must name: retries and paging go by it.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self, operation: Any, kwargs: dict[str, Any], parse: Callable[[httpx.Response], Any]) -> NoReturn:
        """Builds the request."""
        self.stream(operation, kwargs)

    def stream(self, operation: Any, kwargs: dict[str, Any]) -> NoReturn:
        """Builds the request, opens nothing."""
        _check_name(operation.id, self._name)
        request = httpx.Client(base_url=BASE_URL, transport=_TRANSPORT).build_request(**kwargs)
        request.read()
        raise Sent(request)


class AsyncRecordingSend:
    """The awaitable twin of :class:`RecordingSend`."""

    def __init__(self, name: str) -> None:
        self._name = name

    async def __call__(
        self, operation: Any, kwargs: dict[str, Any], parse: Callable[[httpx.Response], Any]
    ) -> NoReturn:
        """Builds the request."""
        async with self.stream(operation, kwargs):
            raise AssertionError("the request was answered instead of recorded")

    @asynccontextmanager
    async def stream(self, operation: Any, kwargs: dict[str, Any]) -> AsyncIterator[httpx.Response]:
        """Builds the request, opens nothing."""
        _check_name(operation.id, self._name)
        async with httpx.AsyncClient(base_url=BASE_URL, transport=_TRANSPORT) as client:
            request = client.build_request(**kwargs)
            await request.aread()
            # As if it were sent: the transport ends the call.
            yield await client.send(request)


def _check_name(actual: str, expected: str) -> None:
    if actual != expected:
        raise AssertionError(f"the facade names the operation {actual} instead of {expected}")


def _method(
    package: str, facade: str, send: Any, bound: dict[str, str], tag: str, name: str
) -> Callable[..., Any] | None:
    api = getattr(importlib.import_module(f"{package}.api"), facade)
    joint = importlib.import_module(package.rpartition(".")[0])
    method: Callable[..., Any] | None = getattr(getattr(api(send, joint.Bound(bound)), tag), name, None)
    return method


@lru_cache
def _client(package: str) -> Any:
    client = importlib.import_module(f"{package}.client").Client
    return client(base_url=BASE_URL, httpx_args={"transport": _TRANSPORT})


@contextmanager
def _sending() -> Iterator[Callable[[], Sending]]:
    requests: list[httpx.Request] = []

    def sending() -> Sending:
        if not requests:
            raise AssertionError("the call returned without sending anything")
        return Sending(of_httpx(requests[0], BASE_URL))

    try:
        yield sending
    except Sent as sent:
        requests.append(sent.request)
