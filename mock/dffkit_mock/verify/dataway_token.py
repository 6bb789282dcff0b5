"""The workspace token in the query (``?token=tkn_…``) of DataWay and OpenWay.

Source: Guance docs, "DataWay". Assumed: how a wrong one is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..form import read_pairs
from ._verifier import named, refusal

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..refusals import Refusal
    from ..route import Route


class DatawayToken:
    """Looks a workspace token up; of several in one query the first counts."""

    scheme = "dataway-token"
    ways = "the workspace token in the query, ?token=tkn_…"

    def __init__(self, tokens: frozenset[str]) -> None:
        self._tokens = tokens

    def concerns(self, route: Route) -> bool:
        """Operations that name the scheme."""
        return named(route, self.scheme)

    def presented(self, exchange: Exchange) -> bool:
        """A request whose query has a ``token`` that is not empty."""
        return _token(exchange) != ""

    def verify(self, exchange: Exchange) -> Refusal | None:
        """A token must be one of the workspace's."""
        token = _token(exchange)
        if token not in self._tokens:
            return refusal("the token in the query belongs to no workspace: send that of workspace/get", "unknown")
        exchange.identity = exchange.identity or "workspace token"
        return None


def _token(exchange: Exchange) -> str:
    if "token" not in exchange.query and "%" not in exchange.query:
        return ""
    return next((value for name, value in read_pairs(exchange.query) if name == "token"), "")
