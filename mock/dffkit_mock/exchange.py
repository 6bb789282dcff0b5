"""One request on its way through the gateway, and the answer to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .routes import Route


class Headers:
    """Request headers: names in lower case, in the order received, repeated names kept."""

    __slots__ = ("_first", "pairs")

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.pairs: tuple[tuple[str, str], ...] = tuple(pairs)
        self._first: dict[str, str] = {}
        for name, value in self.pairs:
            self._first.setdefault(name, value)

    def get(self, name: str, default: str = "") -> str:
        """The first value of a header, named in lower case."""
        return self._first.get(name, default)

    def __contains__(self, name: str) -> bool:
        return name in self._first


@dataclass(slots=True)
class Exchange:
    """A request as it came from the wire, and what the stages have found out about it.

    ``path`` and ``query`` are exactly as sent, still percent-encoded; ``received`` is the gateway's clock, in
    seconds since 1970.
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
    values: dict[str, Any] = field(default_factory=dict)
    payload: Any = None
    disagreement: dict[str, Any] | None = None

    @property
    def target(self) -> str:
        """Path and query as they stood in the request line."""
        return f"{self.path}?{self.query}" if self.query else self.path


@dataclass(slots=True)
class Reply:
    """An answer: status, headers (names as sent), body."""

    status: int
    headers: dict[str, str]
    body: bytes
    refused_by: str | None = None
