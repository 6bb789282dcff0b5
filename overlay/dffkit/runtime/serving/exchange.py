"""One request while it is answered: when it came, and the ids that its answer repeats."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

PLACE = "dffkit.exchange"


@dataclass
class Exchange:
    """``arrived`` is in seconds since 1970; ``cached`` says that the answer comes from the cache of results."""

    trace_id: str
    client_time: str | None
    arrived: float
    clock: Callable[[], float]
    method: str
    url: str
    cached: bool = False

    @classmethod
    def begun(cls, scope: Any, clock: Callable[[], float]) -> Exchange:
        """That of a request that came just now."""
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        return cls(
            trace_id=headers.get(b"x-trace-id") or f"TRACE-{uuid.uuid4()}".upper(),
            client_time=headers.get(b"x-client-time"),
            arrived=clock(),
            clock=clock,
            method=scope["method"],
            url=original_url(scope),
        )

    @classmethod
    def of(cls, request: Request) -> Exchange:
        """That of a request on its way through the application."""
        found: Exchange = request.scope[PLACE]
        return found

    def times(self) -> dict[str, Any]:
        """The part of every envelope that says when."""
        now = self.clock()
        return {
            "traceId": self.trace_id,
            "clientTime": self.client_time,
            "reqTime": iso(self.arrived),
            "respTime": iso(now),
            "reqCost": cost(self.arrived, now),
        }


def original_url(scope: Any) -> str:
    """Path and query exactly as they were sent."""
    path: bytes = scope.get("raw_path") or scope["path"].encode()
    query: bytes = scope["query_string"]
    path = path.partition(b"?")[0]
    return (path + b"?" + query if query else path).decode("latin-1")


def iso(moment: float) -> str:
    """A moment as JavaScript writes it."""
    text = datetime.datetime.fromtimestamp(moment, datetime.UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


def cost(since: float, now: float) -> int:
    """Milliseconds."""
    return max(0, int((now - since) * 1000))
