"""``X-Auth-Token``: a token that this mock has issued and that has not expired, or the published one.

Source: Huawei Cloud API reference, "Token-based Authentication": 24 hours from ``POST /v3/auth/tokens``; "Obtaining a
Temporary Access Key and Security Token Through a Token" and "Obtaining a Scoped Token": IAM also takes one in the
body, and of two, the former heeds that of the header.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ._body import body_at
from ._verifier import named, refusal

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..instance import Tokens
    from ..refusals import Refusal
    from ..route import Route

IN_BODY = ("create_temporary_access_key", "keystone_create_user_token_by_password")
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
        """A request with an ``X-Auth-Token`` header, or with a token in a body that may have one."""
        return _token_of(exchange) is not None

    def verify(self, exchange: Exchange) -> Refusal | None:
        """A token must be known and not yet expired by the gateway's clock."""
        token = self._tokens.find((_token_of(exchange) or "").strip())
        if token is None:
            return refusal(f"decrypt token fail: the token was not issued here, {ASK}")
        if token.expires <= exchange.received:
            expired = datetime.fromtimestamp(token.expires, UTC).isoformat(timespec="seconds")
            return refusal(f"token expires: the token was good until {expired}, {ASK}")
        exchange.identity = token.user
        return None


def _token_of(exchange: Exchange) -> str | None:
    if "x-auth-token" in exchange.headers:
        return exchange.headers.get("x-auth-token")
    route = exchange.routed
    if route.stem != "iam" or route.operation_id not in IN_BODY:
        return None
    found = body_at(exchange, "auth", "identity", "token", "id")
    return found if isinstance(found, str) else None
