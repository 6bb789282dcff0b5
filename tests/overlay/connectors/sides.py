"""The two connectors of a service behind one face, so that each promise is tested for both."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from dffkit.connectors._base import AsyncConnector, Connector

Handler = Callable[[httpx.Request], httpx.Response]


class Side:
    """Does things with the sync connector (``"sync"``) or with its async twin (``"async"``); nobody sleeps.

    ``waits`` has what would have been slept.
    """

    def __init__(self, kind: str, pair: tuple[type[Connector[Any]], type[AsyncConnector[Any]]]) -> None:
        self.kind = kind
        self.pair = pair
        self.waits: list[float] = []

    def do(self, act: Callable[[Any], Any], handler: Handler | None = None, **options: Any) -> Any:
        """What ``act`` gives when it is handed the connector: awaited where it can be, rows as a list."""
        if handler is not None:
            options["transport"] = httpx.MockTransport(handler)
        return self._sync(act, options) if self.kind == "sync" else asyncio.run(self._async(act, options))

    def _sync(self, act: Callable[[Any], Any], options: dict[str, Any]) -> Any:
        with self.pair[0](**{"sleep": self.waits.append} | options) as connector:
            value = act(connector)
            return list(value) if isinstance(value, Iterator) else value

    async def _async(self, act: Callable[[Any], Any], options: dict[str, Any]) -> Any:
        async def note(seconds: float) -> None:
            self.waits.append(seconds)

        async with self.pair[1](**{"sleep": note} | options) as connector:
            value = act(connector)
            if isinstance(value, AsyncIterator):
                return [row async for row in value]
            return await value if inspect.isawaitable(value) else value


class Server:
    """Answers one item after the other, the last one for ever; keeps the requests."""

    def __init__(self, *answers: Any) -> None:
        self._answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answers: a response as it is, anything else as the JSON of a 200."""
        self.requests.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, httpx.Response):
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)
        return httpx.Response(200, json=answer)

    def queries(self, name: str) -> list[str | None]:
        """The value of a query parameter in each request."""
        return [request.url.params.get(name) for request in self.requests]
