"""One request on its way through the gateway, and the answer to it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from .connection import reset

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable, Iterable, MutableMapping

    from .form import Form
    from .line_protocol import Point
    from .route import Route


_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


BODILESS = frozenset({204, 304})
"""The statuses whose answers have no body, whatever they are about (RFC 9110, 15.3.5 and 15.4.5)."""


class Headers:
    """Request headers: names in lower case, in the order received, repeated names kept."""

    __slots__ = ("_first", "pairs")

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.pairs: tuple[tuple[str, str], ...] = tuple(pairs)
        self._first: dict[str, str] = dict(reversed(self.pairs))

    def get(self, name: str, default: str = "") -> str:
        """The first value of a header, named in lower case."""
        return self._first.get(name, default)

    def __contains__(self, name: str) -> bool:
        return name in self._first


@dataclass(slots=True, eq=False)
class Exchange:
    """A request as it came from the wire, and what the stages have found out about it.

    ``path`` and ``query`` are exactly as sent, still percent-encoded; ``body`` too, still compressed, while
    ``content`` is the body after its ``Content-Encoding``. ``received`` is the gateway's clock, in seconds since 1970.
    ``values`` are the parameters by place (``path``, ``query``, ``header``) and name, with the types of the spec and
    the server's defaults; ``payload`` is the body as the spec types it, and ``points`` are the data points in it.
    ``too_large`` is said of a body over the gateway's limit, which was not kept. ``identity`` names who was let in.
    ``fault`` says which fault acted on it, and ``alterations`` are what faults do to its answer, in order.
    ``passed`` are the stages that have looked at it, each with the moment of ``time.perf_counter`` when it was done.
    """

    method: str
    path: str
    query: str
    headers: Headers
    body: bytes
    received: float
    request_id: str
    route: Route | None = None
    path_values: dict[str, str] = field(default_factory=dict)
    identity: str | None = None
    values: dict[str, dict[str, Any]] = field(default_factory=dict)
    payload: Any = None
    points: list[Point] = field(default_factory=list)
    content: bytes = b""
    form: Form | None = None
    disagreement: dict[str, Any] | None = None
    fault: str | None = None
    alterations: list[Callable[[Reply], Reply]] = field(default_factory=list)
    too_large: bool = False
    passed: list[tuple[str, float]] = field(default_factory=list)

    @property
    def target(self) -> str:
        """Path and query as they stood in the request line."""
        return f"{self.path}?{self.query}" if self.query else self.path

    @property
    def routed(self) -> Route:
        """The route, for whoever stands behind the stage that finds it."""
        if self.route is None:
            raise LookupError("this exchange has not been routed")
        return self.route


@dataclass(frozen=True, slots=True)
class Wire:
    """The way back to the client: ``send`` and ``receive`` are those of ASGI, for the delivery of an answer.

    Without a ``transport`` nothing can be broken off: who tries it raises ``ConnectionResetError``, as a client would.
    """

    send: Callable[[MutableMapping[str, Any]], Awaitable[None]]
    receive: Callable[[], Awaitable[MutableMapping[str, Any]]]
    transport: asyncio.Transport | None = None

    async def start(self, status: int, headers: list[tuple[bytes, bytes]]) -> None:
        """Sends the head of the answer."""
        await self.send({"type": "http.response.start", "status": status, "headers": headers})

    async def write(self, body: bytes, *, more: bool = False) -> None:
        """Sends a piece of the body; the last one, unless there is ``more``."""
        await self.send({"type": "http.response.body", "body": body, "more_body": more})

    async def ended(self) -> None:
        """Returns when the client has gone, or the answer is complete."""
        while (await self.receive())["type"] != "http.disconnect":
            continue

    async def close(self) -> None:
        """Ends the connection when what was sent has gone out, however much is missing."""
        self._connected("closed before the end of the answer").close()
        await self.ended()  # whoever returns earlier with half an answer is reported by the server

    async def reset(self) -> None:
        """Ends the connection with a TCP reset."""
        reset(self._connected("reset"))
        await self.ended()

    def _connected(self, what: str) -> asyncio.Transport:
        if self.transport is None:
            raise ConnectionResetError(f"the connection was {what}: a fault of the mock asked for that")
        return self.transport


class Delivery(Protocol):
    """Carries an answer to the client in another way than whole and at once."""

    async def __call__(self, wire: Wire, status: int, headers: list[tuple[bytes, bytes]], body: bytes) -> None:
        """Sends what is to arrive, with the headers as they would have been sent."""
        ...


@dataclass(slots=True)
class Reply:
    """An answer: status, headers (names as sent), body.

    ``refused_by`` names the stage or engine that refused, and ``sentence`` says why.
    """

    status: int
    headers: dict[str, str]
    body: bytes
    refused_by: str | None = None
    delivery: Delivery | None = None
    sentence: str | None = None


def encode_json(value: Any) -> bytes:
    """JSON as answers have it, in UTF-8; ``?`` stands for half of a surrogate pair, which has no form there."""
    return _ENCODE(value).encode("utf-8", "replace")
