"""Both connectors of a service, the requests they make, and how each attempt ends."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import h11
from dffkit.errors import ApiError, MisuseError

from ..connected import Connected, InProcess

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from dffkit_mock.journal import Entry


class Recording(InProcess):
    """Carries requests to a mock, and keeps them all."""

    def __init__(self, gateway: Any) -> None:
        super().__init__(gateway)
        self.requests: list[httpx.Request] = []

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return super()._answer(request)


@dataclass(frozen=True)
class Outcome:
    """How one attempt ended: what came back or the error, the requests as sent, and what the mock noted of them."""

    value: Any
    error: MisuseError | ApiError | None
    requests: list[httpx.Request]
    entries: list[Entry]

    @property
    def refused(self) -> bool:
        """Whether nothing was sent, because it cannot be."""
        return isinstance(self.error, MisuseError)


@dataclass
class Both(Connected):
    """The connectors of :class:`Connected`, asked for the same thing one after the other."""

    @cached_property
    def transport(self) -> Recording:
        """What carries the requests of all connectors."""
        return Recording(self.gateway)

    @cached_property
    def runner(self) -> asyncio.Runner:
        """What the awaitable connectors run in, one loop for all."""
        return asyncio.Runner()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.runner.close()

    def tried(self, stem: str, act: Callable[[Any], Any]) -> list[Outcome]:
        """What becomes of ``act`` with the synchronous connector, and with its awaitable twin.

        Fails where one refuses and the other does not, and for a request that is not one request on the wire.
        """
        found = [
            self._tried(lambda: act(self.connector(stem))),
            self._tried(lambda: self.runner.run(act(self.async_connector(stem)))),
        ]
        first, second = found
        assert (type(first.error), first.refused, len(first.requests)) == (
            type(second.error),
            second.refused,
            len(second.requests),
        )
        return found

    def _tried(self, act: Callable[[], Any]) -> Outcome:
        self.transport.requests.clear()
        journal = self.gateway.instance.journal
        journal.clear()
        value, error = None, None
        try:
            value = act()
        except (MisuseError, ApiError) as caught:
            error = caught
        requests = list(self.transport.requests)
        assert not (isinstance(error, MisuseError) and requests), f"refused after it was sent: {error}"
        for request in requests:
            check_frame(request)
        return Outcome(value, error, requests, list(journal.entries()))


def check_frame(request: httpx.Request) -> None:
    """Written as it stands, a request is one request, with these headers and no other, for a server's parser.

    h11 is that of uvicorn and of httpx; nothing of it has looked at the request yet.
    """
    server = h11.Connection(h11.SERVER, max_incomplete_event_size=1 << 20)
    lines = [b"%s %s HTTP/1.1" % (request.method.encode(), request.url.raw_path)]
    lines += [b"%s: %s" % (name, value) for name, value in request.headers.raw]
    server.receive_data(b"\r\n".join([*lines, b"", b""]))
    event = server.next_event()
    assert isinstance(event, h11.Request)
    assert (event.method, event.target) == (request.method.encode(), request.url.raw_path)
    assert list(event.headers) == [(name.lower(), value) for name, value in request.headers.raw]
    told = request.headers.get("content-length")
    assert told is None or int(told) == len(request.content)
    assert (told is None) != ("transfer-encoding" not in request.headers) or not request.content
