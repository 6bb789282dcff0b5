"""Guance's OpenAPI key: one header, nothing signed.

Source: Guance, OpenAPI, "Signature Authentication". Covered: nothing; the header is the whole proof.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import httpx

from .credential import MASK, masked, sendable
from .explain import Explanation

if TYPE_CHECKING:
    from collections.abc import Generator

SCHEME = "df-api-key"
HEADER = "DF-API-KEY"


@attrs.frozen(kw_only=True)
class DfApiKey:
    """An API key: ``id`` (``wsak_…``) goes into the header; ``secret`` is never sent, only compared with."""

    id: str = attrs.field(validator=sendable, repr=masked)
    secret: str | None = attrs.field(default=None, validator=attrs.validators.optional(sendable), repr=masked)


class DfApiKeyAuth(httpx.Auth):
    """Puts the id of a :class:`DfApiKey` on each request."""

    def __init__(self, credentials: DfApiKey) -> None:
        self.credentials = credentials

    def __repr__(self) -> str:
        return f"DfApiKeyAuth({self.credentials!r})"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sets the header."""
        request.headers[HEADER] = self.credentials.id
        yield request

    def explain(self, request: httpx.Request) -> Explanation:
        """The header, masked: the id is all it takes to call the API."""
        return Explanation(SCHEME, {"request": f"{request.method} {request.url.path}"}, {HEADER: MASK})
