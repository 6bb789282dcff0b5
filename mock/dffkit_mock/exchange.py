"""One request on its way through the gateway, and the answer to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, MutableMapping

    from .form import Form
    from .line_protocol import Point
    from .route import Route


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
    ``fault`` says which fault acted on it.
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
    """The way back to the client, for a delivery that is not the usual one: ``send`` takes ASGI messages."""

    send: Callable[[MutableMapping[str, Any]], Awaitable[None]]


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
