"""Exchanges made by hand, for what is tested without a gateway."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dffkit_mock.document import read_document
from dffkit_mock.exchange import Exchange, Headers
from dffkit_mock.route import Route, read_routes
from dffkit_mock.specs import find_bundles

from .clock import NOW

if TYPE_CHECKING:
    from collections.abc import Iterable


def make_exchange(
    method: str = "GET",
    target: str = "/",
    headers: Iterable[tuple[str, str]] = (),
    body: bytes = b"",
    received: float = NOW,
    route: Route | None = None,
) -> Exchange:
    """An exchange as the gateway opens it; header values stand as on the wire, in Latin-1."""
    path, _, query = target.partition("?")
    pairs = [(name.lower(), value.encode().decode("latin-1")) for name, value in headers]
    exchange = Exchange(method, path, query, Headers(pairs), body, received, "0" * 32)
    exchange.content, exchange.route = body, route
    return exchange


def find_route(stem: str, operation_id: str) -> Route:
    """An operation of the bundled specs."""
    routes = read_routes(read_document(stem, find_bundles()[stem]))
    return next(route for route in routes if route.operation_id == operation_id)
