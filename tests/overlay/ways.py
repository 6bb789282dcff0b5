"""The ways to send, behind one face, so that each promise is tested for all of them."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

import httpx
from dffkit.clock import Clock
from dffkit.sender import AsyncSender, Sender
from dffkit.settings import Settings
from dffkit_api import Operation

Handler = Callable[[httpx.Request], httpx.Response]

READ = Operation("func", "list_things", "GET", "/things", "things", idempotent=True, security=(("key",),))
WRITE = Operation("func", "make_thing", "POST", "/things", "things", idempotent=False, security=(("key",),))
PUBLIC = Operation("func", "ping", "GET", "/ping", "things", idempotent=True)
GET = {"method": "get", "url": "/things"}
POST = {"method": "post", "url": "/things", "json": {"name": "a"}}


def names(response: httpx.Response) -> list[str]:
    """A parser as the generated ones are: it trusts the answer."""
    return [thing["name"] for thing in response.json()["things"]]


def things(*found: str) -> httpx.Response:
    """A good answer."""
    return httpx.Response(200, json={"things": [{"name": name} for name in found]})


def refusal(status: int, body: object, headers: dict[str, str] | None = None) -> httpx.Response:
    """An answer that is no success."""
    return httpx.Response(status, content=json.dumps(body), headers=headers)


class Way:
    """Sends with a :class:`Sender` (``"sync"``) or an :class:`AsyncSender`, by httpx (``"async"``) or ``"aiohttp"``."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.waits: list[float] = []
        self.clock = Clock()

    def call(
        self,
        handler: Handler | None,
        operation: Operation = READ,
        kwargs: dict[str, Any] = GET,
        parse: Callable[[httpx.Response], Any] = names,
        *,
        base_url: str = "https://api.test",
        settings: Settings | None = None,
        **options: Any,
    ) -> Any:
        """What one call returns; it raises what the call raises."""
        return self._do(lambda send: send(operation, kwargs, parse), handler, base_url, settings, options)

    def raw(
        self, handler: Handler | None, operation: Operation = READ, kwargs: dict[str, Any] = GET, **options: Any
    ) -> Any:
        """The answer itself."""
        return self._do(lambda send: send.raw(operation, kwargs), handler, "https://api.test", None, options)

    def stream(
        self,
        handler: Handler | None,
        use: Callable[[bytes], bytes] = bytes,
        *,
        base_url: str = "https://api.test",
        **options: Any,
    ) -> list[bytes]:
        """The pieces of a streamed answer, each handed to ``use`` while the stream is open."""
        settings = self._settings(options.pop("settings", None))
        if self.kind == "sync":
            sender = Sender(base_url, settings=settings, **self._options(handler, options))
            with sender.stream(READ, GET) as response:
                return [use(piece) for piece in response.iter_raw()]

        async def main() -> list[bytes]:
            sender = AsyncSender(base_url, settings=settings, **self._options(handler, options))
            async with sender.stream(READ, GET) as response:
                return [use(piece) async for piece in response.aiter_raw()]

        return asyncio.run(main())

    def _do(
        self,
        act: Callable[[Any], Any],
        handler: Handler | None,
        base_url: str,
        settings: Settings | None,
        options: dict[str, Any],
    ) -> Any:
        settings = self._settings(settings)
        if self.kind == "sync":
            sender = Sender(base_url, settings=settings, **self._options(handler, options))
            try:
                return act(sender)
            finally:
                sender.close()

        async def main() -> Any:
            sender = AsyncSender(base_url, settings=settings, **self._options(handler, options))
            try:
                return await act(sender)
            finally:
                await sender.aclose()

        return asyncio.run(main())

    def _settings(self, settings: Settings | None) -> Settings:
        return replace(settings or Settings(), fast=self.kind == "aiohttp")

    def _options(self, handler: Handler | None, options: dict[str, Any]) -> dict[str, Any]:
        async def note(seconds: float) -> None:
            self.waits.append(seconds)

        sleep = self.waits.append if self.kind == "sync" else note
        transport = None if handler is None else httpx.MockTransport(handler)
        return {"sleep": sleep, "clock": self.clock, "transport": transport, **options}


class Script:
    """A server that answers, or raises, one item after the other, and keeps the requests."""

    def __init__(self, answers: Iterable[httpx.Response | Exception]) -> None:
        self._answers = iter(answers)
        self.requests: list[httpx.Request] = []
        self.bodies: list[bytes] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """The next answer."""
        self.requests.append(request)
        self.bodies.append(request.content)
        answer = next(self._answers)
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer.status_code, headers=answer.headers, stream=httpx.ByteStream(answer.content))


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an answer, in pieces; knows whether somebody has closed it."""

    def __init__(self, *pieces: bytes) -> None:
        self._pieces = pieces
        self.is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self._pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        """Lets go of the connection."""
        self.is_closed = True

    async def aclose(self) -> None:
        """The same, for awaitable clients."""
        self.is_closed = True
