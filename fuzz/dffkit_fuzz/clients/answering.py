"""A server that answers what it is told to, behind a transport: no socket, no loop."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

import httpx

T = TypeVar("T")

JSON = "application/json"
# More requests for one call are a client that turns in circles; the longest walk of any kind asks for fewer.
MOST_REQUESTS = 200


@dataclass(frozen=True)
class Reply:
    """An answer as it stands on the wire: status, headers in their order, the bytes of the body."""

    status: int = 200
    headers: tuple[tuple[bytes, bytes], ...] = ()
    content: bytes = b""

    @classmethod
    def of(cls, status: int, media_type: str, content: bytes) -> Reply:
        """An answer as servers give it; without a body it has no type either."""
        named = ((b"content-type", media_type.encode("latin-1")),) if content else ()
        return cls(status, (*named, (b"content-length", str(len(content)).encode())), content)


# What is answered may depend on the request, such as where it repeats what it was sent.
Answers = Callable[[httpx.Request], Reply]


class EndlessRequestsError(Exception):
    """One call has sent more than :data:`MOST_REQUESTS` requests."""


class LocalTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Carries the requests of synchronous and awaitable clients no further than this thread."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer; what was to be sent has been read."""
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The same, for awaitable clients."""
        await request.aread()
        return self._answer(request)

    @abstractmethod
    def _answer(self, request: httpx.Request) -> httpx.Response:
        """What is answered to a request that has been read."""


class Answering(LocalTransport):
    """Answers every request by ``answers``, but those of ``aside``, which may be given a reply of their own.

    ``aside`` is for what a client asks before it can call at all, such as a token. ``requests`` are those of the
    present answers.
    """

    def __init__(self, aside: Callable[[httpx.Request], Reply | None]) -> None:
        self._aside = aside
        self._answers: Answers = lambda request: Reply()
        self.requests: list[httpx.Request] = []

    def prepare(self, answers: Answers) -> None:
        """From now on these are the answers."""
        self._answers = answers
        self.requests = []

    def _answer(self, request: httpx.Request) -> httpx.Response:
        reply = self._aside(request)
        if reply is None:
            self.requests.append(request)
            if len(self.requests) > MOST_REQUESTS:
                raise EndlessRequestsError(f"more than {MOST_REQUESTS} requests for one call")
            reply = self._answers(request)
        return httpx.Response(reply.status, headers=list(reply.headers), stream=httpx.ByteStream(reply.content))


def result(awaitable: Awaitable[T]) -> T:
    """What an awaitable that waits for nothing gives, without a loop; raises what it raises."""
    steps = awaitable.__await__()
    try:
        next(steps)
    except StopIteration as end:
        found: T = end.value
        return found
    steps.close()
    raise RuntimeError("the call waits for something, and here is no loop")
