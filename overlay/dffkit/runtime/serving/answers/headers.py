"""The headers of every answer: which request it was, how long it took, who may read it (CORS)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dffkit import __version__

from ..exchange import PLACE, Exchange, cost, iso

if TYPE_CHECKING:
    from collections.abc import Callable

OWN = ("X-Trace-Id", "X-Client-Time", "X-Request-Time", "X-Response-Time", "X-Request-Cost", "X-Dff-Version",
       "X-Dff-Release-Timestamp", "X-Dff-Cache")  # fmt: skip
EXPOSED = ", ".join((*OWN, "Content-Disposition", "ETag", "Location", "WWW-Authenticate"))
RELEASED = "0"
"""The platform says when it was released; this runtime is a package, and its version says it all."""
PREFLIGHT_KEPT = "86400"  # seconds
METHODS = "GET, HEAD, PUT, PATCH, POST, DELETE"


class Headers:
    """An ASGI application around another one: begins the exchange, and puts the headers on what is answered."""

    def __init__(self, app: Any, clock: Callable[[], float]) -> None:
        self._app, self._clock = app, clock

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answers preflights itself."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = scope[PLACE] = Exchange.begun(scope, self._clock)
        asked = {name: value for name, value in scope["headers"] if name.startswith((b"origin", b"access-control-"))}

        async def answer(message: Any) -> None:
            if message["type"] == "http.response.start":
                headers = [*exchange_headers(exchange), *_cors(asked)]
                message = {**message, "headers": [*message.get("headers", []), *headers]}
            await send(message)

        if scope["method"] == "OPTIONS" and b"access-control-request-method" in asked:
            await answer({"type": "http.response.start", "status": 204, "headers": [(b"content-length", b"0")]})
            await answer({"type": "http.response.body", "body": b""})
            return
        await self._app(scope, receive, answer)


def exchange_headers(exchange: Exchange) -> list[tuple[bytes, bytes]]:
    """Those that tell about the request."""
    now = exchange.clock()
    values = {
        "X-Trace-Id": exchange.trace_id,
        "X-Client-Time": exchange.client_time or "null",
        "X-Request-Time": iso(exchange.arrived),
        "X-Response-Time": iso(now),
        "X-Request-Cost": str(cost(exchange.arrived, now)),
        "X-Dff-Version": __version__,
        "X-Dff-Release-Timestamp": RELEASED,
        **({"X-Dff-Cache": "Cached"} if exchange.cached else {}),
    }
    return [(name.encode(), value.encode("latin-1", "replace")) for name, value in values.items()]


def _cors(asked: dict[bytes, bytes]) -> list[tuple[bytes, bytes]]:
    """Any origin may call the APIs, as on the platform; what it must not reach refuses it (``origin.py``)."""
    origin = asked.get(b"origin")
    if origin is None:
        return []
    found = [
        (b"access-control-allow-origin", origin),
        (b"access-control-allow-credentials", b"true"),
        (b"access-control-expose-headers", EXPOSED.encode()),
        (b"vary", b"Origin"),
    ]
    if b"access-control-request-method" in asked:
        found += [
            (b"access-control-allow-methods", METHODS.encode()),
            (b"access-control-allow-headers", asked.get(b"access-control-request-headers", b"*")),
            (b"access-control-max-age", PREFLIGHT_KEPT.encode()),
        ]
    return found
