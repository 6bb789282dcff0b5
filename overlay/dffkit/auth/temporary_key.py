"""Signing with temporary access keys that are fetched, and renewed before they end.

Where they come from stands in modules of their own: :mod:`.agency`, :mod:`.id_token`, :mod:`.ecs`.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import attrs

from ..retries import SKEW, http_date
from .credential import MASK
from .explain import Explanation
from .huawei import SCHEME, AccessKey, put_signature, reads_body
from .iam_answer import document, refusal
from .issued import RENEW_BEFORE, SHORTEST_LIFE, Issued, lasting
from .renewing import RenewingAuth

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from .steps import Steps

KEYS_PATH = "/v3.0/OS-CREDENTIAL/securitytokens"


class Scope(NamedTuple):
    """What requests that are signed with a key name: a project, an account, or nothing."""

    project_id: str | None = None
    domain_id: str | None = None


class KeySource(Protocol):
    """Where temporary keys come from."""

    @property
    def what(self) -> str:
        """The keys in words, for sentences: ``temporary keys of agency …``."""
        ...

    def ask(self, extensions: dict[str, Any], now: Callable[[], float]) -> Steps[tuple[AccessKey, float]]:
        """A new key, without scope, and the seconds it lives from now on; raises :class:`ApiError` without one."""
        ...

    def explain(self) -> dict[str, str]:
        """How a key is asked for, without secrets."""
        ...


class TemporaryKeyAuth(RenewingAuth[AccessKey]):
    """Signs each request with a temporary key of a source; when one is fetched stands at :class:`RenewingAuth`."""

    def __init__(
        self,
        source: KeySource,
        scope: Scope,
        *,
        clock: Callable[[], float] = time.time,
        renew_before: float = RENEW_BEFORE,
    ) -> None:
        super().__init__(clock=clock, renew_before=renew_before)
        self._source = source
        self._scope = scope

    def fetch(self, extensions: dict[str, Any]) -> Steps[Issued[AccessKey]]:
        """Asks the source for a key."""
        key, life = yield from self._source.ask(extensions, self.clock)
        scoped = attrs.evolve(key, project_id=self._scope.project_id, domain_id=self._scope.domain_id)
        return lasting(scoped, self.clock(), life, self.renew_before)

    def put(self, request: httpx.Request, value: AccessKey) -> None:
        """Signs the request."""
        put_signature(request, value, self.clock())

    def reads(self, request: httpx.Request) -> bool:
        """Whether the body must be read before the request is signed."""
        return reads_body(request)

    def is_refused(self, response: httpx.Response) -> bool:
        """Whether the key may have ended; another key would not help against a date that is wrong."""
        if not super().is_refused(response):
            return False
        server_time = http_date(response.headers.get("date", ""))
        return server_time is None or abs(server_time - self.clock()) <= SKEW

    def explain(self, request: httpx.Request) -> Explanation:
        """How a key is asked for, and the headers of a request; sends nothing."""
        steps = {**self._source.explain(), "request": f"{request.method} {request.url.path}"}
        return Explanation(SCHEME, steps, {"X-Security-Token": MASK, "Authorization": MASK})


def read_key(response: httpx.Response, what: str, advice: str) -> tuple[AccessKey, str]:
    """The key of an answer that has been read, and when it ends as the answer says it.

    Raises :class:`~dffkit.errors.ApiError` where there is none in it.
    """
    try:
        given = document(response)["credential"]
        key = AccessKey(ak=given["access"], sk=given["secret"], security_token=given["securitytoken"])
        return key, str(given["expires_at"])
    except (ValueError, KeyError, TypeError):
        raise refusal(
            response, f"fetching {what} has failed", advice, "credential with access, secret, securitytoken, expires_at"
        ) from None


def life_until(end: str, response: httpx.Response, now: float) -> float:
    """Seconds until ``end``, by the clock of whoever answered where it shows one.

    IAM's times are in UTC, also where they do not say so.
    """
    try:
        when = datetime.fromisoformat(end)
    except ValueError:
        return SHORTEST_LIFE
    when = when.replace(tzinfo=UTC) if when.tzinfo is None else when
    server_time = http_date(response.headers.get("date", ""))
    return max(when.timestamp() - (now if server_time is None else server_time), SHORTEST_LIFE)
