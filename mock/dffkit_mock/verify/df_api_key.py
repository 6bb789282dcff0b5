"""``DF-API-KEY``: the id of an API key of a Guance workspace.

Source: Guance docs, "OpenAPI / Signature Authentication" (there is no signature: the header is the id) and
"OpenAPI / Error Definition". Assumed: which operations need a key with the administrator role, and that a key which was
created has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._verifier import named, refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..exchange import Exchange
    from ..refusals import Refusal
    from ..route import Route

ADMINISTRATION = ("/api/v1/workspace/modify", "/api/v1/workspace/accesskey/")
"""Beginnings of the paths that need the administrator role."""


class DfApiKey:
    """Looks a key id up, and the role of the key where the operation needs one."""

    scheme = "df-api-key"
    ways = "DF-API-KEY with the id of an API key"

    def __init__(self, keys: Mapping[str, bool], is_created: Callable[[str], bool] = lambda _: False) -> None:
        self._administrator, self._is_created = keys, is_created

    def concerns(self, route: Route) -> bool:
        """Operations that name the scheme."""
        return named(route, self.scheme)

    def presented(self, exchange: Exchange) -> bool:
        """A request with a ``DF-API-KEY`` header that is not empty."""
        return exchange.headers.get("df-api-key") != ""

    def verify(self, exchange: Exchange) -> Refusal | None:
        """A key must be known, and be an administrator's for what changes the workspace or shows its keys."""
        key = exchange.headers.get("df-api-key").strip()
        administrator = self._administrator.get(key, True if self._is_created(key) else None)
        if administrator is None:
            return refusal("Invalid API Key: the workspace has no key with the id in DF-API-KEY", "unknown")
        if not administrator and exchange.routed.path.startswith(ADMINISTRATION):
            return refusal("the API key needs the Administrator role for this operation", "permission")
        exchange.identity = "administrator" if administrator else "viewer"
        return None
