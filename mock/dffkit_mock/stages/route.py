"""The stage that finds the operation of a request, and opens its body for the stages behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..content import BodyTooLarge, decode_content
from ..form import MalformedBody
from ..refusals import Refusal, refuse, refuse_plainly
from ..routes import Match, RouteTable

if TYPE_CHECKING:
    from ..exchange import Exchange, Reply

PATH_SHOWN = 300


class FindRoute:
    """Sets the route of an exchange, and its content: the body without ``Content-Encoding``.

    - A path that no spec has is a 404 in the mock's own shape, with the paths that look most like it.
    - A path that has no such method is a 405 in the vendor's shape, with ``Allow``.
    - A body that is not what its ``Content-Encoding`` says is malformed; one over ``body_limit`` bytes, compressed or
      not, is a 413.
    """

    name = "route"

    def __init__(self, table: RouteTable, body_limit: int) -> None:
        self._table = table
        self._body_limit = body_limit

    async def __call__(self, exchange: Exchange) -> Reply | None:
        """Passes on what has a route."""
        found = self._table.match(exchange.method, exchange.path)
        if isinstance(found, Match):
            exchange.route, exchange.path_values = found.route, found.values
            return self._open_body(exchange)
        if not found:
            return self._unknown(exchange)
        exchange.route = found[0]
        allowed = ", ".join(sorted(route.method for route in found))
        sentence = f"{exchange.method} is not a method of {found[0].path}: use {allowed}"
        return refuse(exchange, Refusal("method", sentence, self.name, {"Allow": allowed}))

    def _open_body(self, exchange: Exchange) -> Reply | None:
        if exchange.too_large:
            return refuse(
                exchange, Refusal("too-large", f"the body is larger than {self._body_limit} bytes", self.name)
            )
        try:
            exchange.content = decode_content(exchange.headers.get("content-encoding"), exchange.body, self._body_limit)
        except BodyTooLarge as error:
            return refuse(exchange, Refusal("too-large", str(error), self.name))
        except MalformedBody as error:
            return refuse(exchange, Refusal("malformed", str(error), self.name))
        return None

    def _unknown(self, exchange: Exchange) -> Reply:
        near = self._table.near(exchange.path)
        sentence = "no operation of the specs has this path; look at `near`, and at a missing or extra slash at the end"
        path = exchange.path[:PATH_SHOWN]
        return refuse_plainly(404, sentence, self.name, method=exchange.method[:20], path=path, near=near)
