"""Keys of the machine: an ECS with an agency gives them to whoever runs on it.

Source: Huawei Cloud, ECS user guide, "Obtaining ECS Details Using Metadata", and the metadata provider of the official
Python SDK, 3.1.219: a token of the metadata service goes along where it gives one (version 2), and does not where it
knows none.
"""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

import attrs

from ..errors import AuthenticationError
from .credential import sendable
from .iam_answer import refusal
from .issued import RENEW_BEFORE
from .steps import Steps, answer_of, beside
from .temporary_key import Scope, TemporaryKeyAuth, life_until, read_key

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from .huawei import AccessKey

HOST = "169.254.169.254"
TOKEN_URL = f"http://{HOST}/meta-data/latest/api/token"
KEY_URL = f"http://{HOST}/openstack/latest/securitykey"
TOKEN_HEADER, LIFE_HEADER = "X-Metadata-Token", "X-Metadata-Token-Ttl-Seconds"
TOKEN_LIFE = "21600"  # noqa: S105 - seconds
SENDABLE = re.compile("[!-~]+")
WITHOUT_TOKENS = frozenset({404, 405, 503})  # a metadata service of version 1
TIMEOUT = 3.0  # seconds: it is on the machine's own host, or there is none
WHAT = "temporary keys of this machine, which only an ECS with an agency has"

_ADVICE = "give the ECS an agency (console: Elastic Cloud Server, Agency), or use other credentials."


@attrs.frozen(kw_only=True)
class EcsAgency:
    """The agency of the machine that this runs on; signed requests name project or account, where they are given."""

    project_id: str | None = attrs.field(default=None, validator=attrs.validators.optional(sendable))
    domain_id: str | None = attrs.field(default=None, validator=attrs.validators.optional(sendable))


class EcsSource:
    """Asks the metadata service."""

    what = WHAT

    def ask(self, extensions: dict[str, Any], now: Callable[[], float]) -> Steps[tuple[AccessKey, float]]:
        """The key of now, until its end by the clock of the metadata service, or by ours where it shows none."""
        headers = yield from self._proof(extensions)
        response = yield from answer_of(None, self._request("GET", KEY_URL, extensions, headers))
        key, end = read_key(response, WHAT, _ADVICE)
        return key, life_until(end, response, now())

    def _proof(self, extensions: dict[str, Any]) -> Steps[dict[str, str]]:
        response = yield from answer_of(None, self._request("PUT", TOKEN_URL, extensions, {LIFE_HEADER: TOKEN_LIFE}))
        if response.status_code in WITHOUT_TOKENS:
            return {}
        token = response.text.strip()
        # Something else may answer at this address, such as the page of a network that wants a login first.
        if not response.is_success or not SENDABLE.fullmatch(token):
            raise refusal(response, f"fetching {WHAT} has failed", _ADVICE, "token", denied=AuthenticationError)
        return {TOKEN_HEADER: token}

    def _request(self, method: str, url: str, extensions: dict[str, Any], headers: dict[str, str]) -> httpx.Request:
        return beside(method, url, f"fetching {WHAT}", extensions, timeout=TIMEOUT, headers=headers)

    def explain(self) -> dict[str, str]:
        """Both requests."""
        return {"metadata_token": f"PUT {TOKEN_URL}\n{LIFE_HEADER}: {TOKEN_LIFE}", "temporary_key": f"GET {KEY_URL}"}


class EcsAuth(TemporaryKeyAuth):
    """Signs with the temporary keys that an ECS has by its agency.

    They come from the metadata service, by plain HTTP and never through a proxy if the client is one of a connector.
    When keys are fetched, kept, renewed and replaced stands at :class:`~dffkit.auth.renewing.RenewingAuth`.
    """

    def __init__(
        self,
        credentials: EcsAgency,
        *,
        clock: Callable[[], float] = time.time,
        renew_before: float = RENEW_BEFORE,
    ) -> None:
        scope = Scope(credentials.project_id, credentials.domain_id)
        super().__init__(EcsSource(), scope, clock=clock, renew_before=renew_before)
        self.credentials = credentials

    def __repr__(self) -> str:
        return f"EcsAuth({self.credentials!r})"
