"""SmartChart's form token: ``token = hex SHA-1(secret + stamp + visitor + type)``.

Source: SmartChart help, "数据服务API" and "数据接收API". The four fields come in the query, or in a urlencoded or
multipart form. Without ``stamp``, the token may be the secret itself (the vendor's unencrypted form). No time window
for ``stamp`` is documented, so there is none. Assumed: how a wrong token is refused.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from ..form import MalformedBody, read_form, read_pairs
from ._verifier import named, refusal, same

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..exchange import Exchange
    from ..refusals import Refusal
    from ..route import Route


class Smartchart:
    """Recomputes the token of a visitor."""

    scheme = "smartchart-sha1"
    ways = "the fields visitor, type, stamp and token = hex SHA-1(secret + stamp + visitor + type)"

    def __init__(self, visitors: Mapping[str, str]) -> None:
        self._secrets = visitors

    def concerns(self, route: Route) -> bool:
        """Operations that name the scheme."""
        return named(route, self.scheme)

    def presented(self, exchange: Exchange) -> bool:
        """A request with a visitor or a token in its query or form, or with a form that cannot be read."""
        try:
            fields = _fields(exchange)
        except MalformedBody:
            return True
        return bool(fields.get("token") or fields.get("visitor"))

    def verify(self, exchange: Exchange) -> Refusal | None:
        """All four fields must be there (``stamp`` aside), the visitor known, the token right."""
        try:
            fields = _fields(exchange)
        except MalformedBody as error:
            return refusal(str(error), "malformed")
        absent = [name for name in ("visitor", "token") if not fields.get(name)]
        if absent:
            return refusal(f"{' and '.join(absent)} missing: send {self.ways}", "missing")
        if not fields.get("type"):
            return refusal(f"type is missing: send {self.ways}", "invalid")
        if fields["visitor"] not in self._secrets:
            return refusal("the visitor is unknown: the administrator has to allow it", "unknown")
        problem = self._check_token(fields)
        if problem is not None:
            return refusal(problem)
        exchange.identity = fields["visitor"]
        return None

    def _check_token(self, fields: Mapping[str, str]) -> str | None:
        secret, stamp = self._secrets[fields["visitor"]], fields.get("stamp")
        if not stamp:
            right = same(secret, fields["token"])
            return None if right else "the token is wrong: without stamp it has to be the secret itself"
        if re.fullmatch(r"[0-9]+", stamp) is None:
            return "the stamp is not a whole number: expected milliseconds since 1970"
        if not same(token_of(secret, stamp, fields["visitor"], fields["type"]), fields["token"]):
            return (
                "the token is wrong: expected the hex SHA-1 of secret + stamp + visitor + type, joined without "
                "separators, as UTF-8, of the very values that were sent"
            )
        return None


def token_of(secret: str, stamp: str, visitor: str, kind: str) -> str:
    """The token that passes."""
    text = f"{secret}{stamp}{visitor}{kind}".encode("utf-8", "surrogateescape")
    return hashlib.sha1(text, usedforsecurity=False).hexdigest()


def _fields(exchange: Exchange) -> dict[str, str]:
    """The fields of the query, for a POST those of the form; raises :class:`MalformedBody`."""
    return dict(read_form(exchange).fields if exchange.method == "POST" else read_pairs(exchange.query))
