"""``X-Auth-Token``: a token that this mock has issued and that has not expired.

Source: Huawei Cloud API reference, "Token-based Authentication": 24 hours from ``POST /v3/auth/tokens``.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ._verifier import named, refusal

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..instance import Tokens
    from ..refusals import Refusal
    from ..route import Route

ASK = "ask for a new one with POST /v3/auth/tokens of this mock"


class IamToken:
    """Looks a token up among those issued by this instance."""

    scheme = "iam-token"
    ways = "X-Auth-Token with a token from POST /v3/auth/tokens"

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    def concerns(self, route: Route) -> bool:
        """Operations that name the scheme."""
        return named(route, self.scheme)

    def presented(self, exchange: Exchange) -> bool:
        """A request with an ``X-Auth-Token`` header."""
        return "x-auth-token" in exchange.headers

    def verify(self, exchange: Exchange) -> Refusal | None:
        """A token must be known and not yet expired by the gateway's clock."""
        token = self._tokens.find(exchange.headers.get("x-auth-token").strip())
        if token is None:
            return refusal(f"decrypt token fail: the X-Auth-Token was not issued here, {ASK}")
        if token.expires <= exchange.received:
            expired = datetime.fromtimestamp(token.expires, UTC).isoformat(timespec="seconds")
            return refusal(f"token expires: the X-Auth-Token was good until {expired}, {ASK}")
        exchange.identity = token.user
        return None
