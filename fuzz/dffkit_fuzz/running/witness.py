"""One call through a connector, with what went over the wire."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
from dffkit.errors import CallError

from ..clients.calling import whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dffkit.connectors._base import Connector
    from dffkit.sender import Sender

    from ..clients.bridge import Call


@dataclass(frozen=True)
class Exchange:
    """What a call came to: the request as signed, the answer, the result or the error, and how long it took.

    ``request`` is ``None`` where none was built, ``response`` where none came.
    """

    operation_id: str
    request: httpx.Request | None
    response: httpx.Response | None
    result: Any
    error: Exception | None
    started: datetime
    seconds: float

    @property
    def is_whole(self) -> bool:
        """Whether there is an answer, and all of it arrived."""
        if self.response is None:
            return False
        try:
            self.response.content  # noqa: B018 - httpx says it in no other way
        except httpx.ResponseNotRead:
            return False
        return True


class Witness:
    """A ``Send`` that hands everything on to the sender of a connector, and keeps the answer as it came."""

    def __init__(self, send: Sender) -> None:
        self._send = send
        self.response: httpx.Response | None = None

    def __call__(self, operation: Any, kwargs: dict[str, Any], parse: Callable[[httpx.Response], Any]) -> Any:
        """As the sender."""

        def seen(response: httpx.Response) -> Any:
            self.response = response
            return parse(response)

        return self._send(operation, kwargs, seen)

    @contextmanager
    def stream(self, operation: Any, kwargs: dict[str, Any]) -> Iterator[httpx.Response]:
        """As the sender, the answer read to its end."""
        with self._send.stream(operation, kwargs) as response:
            response.read()
            self.response = response
            yield response


def exchanged(connector: Connector[Any], call: Call) -> Exchange:
    """Makes a call as a user makes it; whatever it raises is part of the result."""
    witness = Witness(connector.send)
    method = getattr(getattr(connector.facade(witness), call.tag), call.name)
    started, start = datetime.now(UTC), time.perf_counter()
    result, error = None, None
    try:
        result = whole(method(**call.arguments))
    except Exception as raised:  # noqa: BLE001 - what is no error of the tree is a finding
        error = raised
    seconds = time.perf_counter() - start
    response = witness.response or getattr(error, "response", None)
    request = response.request if response is not None else error.request if isinstance(error, CallError) else None
    return Exchange(call.name, request, response, result, error, started, seconds)
