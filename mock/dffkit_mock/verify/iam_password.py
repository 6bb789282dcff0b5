"""The password in the body of IAM's ``POST /v3/auth/tokens``. A passcode beside it (``totp``) is not looked at.

Source: Huawei Cloud API reference, "Obtaining a User Token Through Password Authentication".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..credentials import Password
from ._body import body_at, mapping
from ._verifier import refusal, same

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..refusals import Refusal
    from ..route import Route


class IamPassword:
    """Compares user, password and domain; a body that is not understood is left to validation."""

    scheme = "iam-password"
    ways = "user, password and domain in the body"

    def __init__(self, users: Mapping[str, Password]) -> None:
        self._users = users

    def concerns(self, route: Route) -> bool:
        """The operation that issues tokens."""
        return route.method == "POST" and route.path == "/v3/auth/tokens"

    def presented(self, exchange: Exchange) -> bool:
        """A body with a user in it."""
        return _user_of(exchange) is not None

    def verify(self, exchange: Exchange) -> Refusal | None:
        """Which of the three is wrong is not told apart, as at the vendor; the message says what would pass."""
        user = _user_of(exchange) or {}
        name, domain = str(user.get("name", "")), str(mapping(user.get("domain")).get("name", ""))
        known = self._users.get(name, Password("", ""))
        right = same(known.password, str(user.get("password", ""))) and same(known.domain, domain)
        if name not in self._users or not right:
            return refusal(
                "The username or password is wrong: user name, password and domain name (the account) must belong "
                "together; the mock's README lists those that do"
            )
        exchange.identity = name
        return None


def _user_of(exchange: Exchange) -> Mapping[str, Any] | None:
    node = body_at(exchange, "auth", "identity", "password", "user")
    return node if isinstance(node, Mapping) and "password" in node else None
