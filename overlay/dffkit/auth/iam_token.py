"""Huawei Cloud IAM tokens: one header, the token given or fetched with a password.

Source: Huawei Cloud, IAM, "Obtaining a User Token Through Password Authentication". Covered: nothing; the token is
the whole proof, for 24 hours.
"""

from __future__ import annotations

import json
import time
from datetime import datetime
from typing import TYPE_CHECKING, Any

import attrs
import httpx

from ..errors import ApiError, AuthenticationError
from .credential import MASK, CredentialError, masked, present, sendable
from .explain import Explanation
from .iam_answer import SUBJECT_HEADER, document, refusal
from .issued import RENEW_BEFORE, SHORTEST_LIFE, Issued, lasting
from .project_choice import Project, project_from
from .renewing import RenewingAuth
from .steps import Steps, answer_of, beside

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

SCHEME = "iam-token"
HEADER = "X-Auth-Token"


@attrs.frozen(kw_only=True)
class IamToken:
    """A token that somebody else fetched and renews."""

    token: str = attrs.field(validator=sendable, repr=masked)


@attrs.frozen(kw_only=True)
class Token:
    """A token that was fetched, and the project that it is for; ``None`` where it is for the whole account."""

    text: str = attrs.field(repr=masked)
    project: Project | None = None


@attrs.frozen(kw_only=True)
class IamPassword:
    """An IAM user (not the account's e-mail) of an account (``domain``), and the scope of its tokens.

    The scope is ``project_name`` (a region) or ``project_id``; without both, the whole account.
    """

    user: str = attrs.field(validator=present)
    password: str = attrs.field(validator=present, repr=masked)
    domain: str = attrs.field(validator=present)
    project_name: str | None = attrs.field(default=None, validator=attrs.validators.optional(present))
    project_id: str | None = attrs.field(default=None, validator=attrs.validators.optional(present))

    def __attrs_post_init__(self) -> None:
        if self.project_name is not None and self.project_id is not None:
            raise CredentialError("IamPassword has both project_name and project_id: give one of them")

    def scope(self) -> dict[str, Any]:
        """The ``auth.scope`` of the token request."""
        if self.project_id is not None:
            return {"project": {"id": self.project_id}}
        if self.project_name is not None:
            return {"project": {"name": self.project_name}}
        return {"domain": {"name": self.domain}}


def token_body(key: IamPassword, password: str) -> dict[str, Any]:
    """The body of ``POST /v3/auth/tokens``."""
    user = {"name": key.user, "password": password, "domain": {"name": key.domain}}
    return {"auth": {"identity": {"methods": ["password"], "password": {"user": user}}, "scope": key.scope()}}


def token_request(key: IamPassword, endpoint: str, extensions: dict[str, Any]) -> httpx.Request:
    """The request that asks for a token."""
    url = f"{endpoint.rstrip('/')}/v3/auth/tokens"
    purpose = f"fetching a token for user {key.user} of {key.domain}"
    return beside("POST", url, purpose, extensions, json=token_body(key, key.password))


def issued_token(response: httpx.Response, key: IamPassword, now: float, renew_before: float) -> Issued[Token]:
    """The token of an answer that has been read; raises :class:`~dffkit.errors.ApiError` when there is none in it.

    Its life is counted from ``now``, so a clock that differs from IAM's does no harm.
    """
    try:
        details = document(response)["token"]
        text = IamToken(token=response.headers[SUBJECT_HEADER]).token  # which looks at it
        life, project = _life(details), project_of(details)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise _refused(response, key) from None
    return lasting(Token(text=text, project=project), now, life, renew_before)


def project_of(token: Any) -> Project | None:
    """The project that the details of a token name; ``None`` for a token of a whole account."""
    project = token.get("project")
    return None if project is None else project_from(project)


def _life(token: dict[str, Any]) -> float:
    issued, expires = datetime.fromisoformat(token["issued_at"]), datetime.fromisoformat(token["expires_at"])
    return max((expires - issued).total_seconds(), SHORTEST_LIFE)


def _refused(response: httpx.Response, key: IamPassword) -> ApiError:
    return refusal(
        response,
        f"IAM gave no token to user {key.user} of {key.domain}",
        "check user, password, domain, project and the endpoint of IAM.",
        "token with issued_at, expires_at",
        secrets=[key.password],
        denied=AuthenticationError,
    )


class IamTokenAuth(httpx.Auth):
    """Puts a given :class:`IamToken` on each request."""

    def __init__(self, credentials: IamToken) -> None:
        self.credentials = credentials

    def __repr__(self) -> str:
        return f"IamTokenAuth({self.credentials!r})"

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sets the header."""
        request.headers[HEADER] = self.credentials.token
        yield request

    def explain(self, request: httpx.Request) -> Explanation:
        """The header, masked."""
        return Explanation(SCHEME, {"request": f"{request.method} {request.url.path}"}, {HEADER: MASK})


class IamPasswordAuth(RenewingAuth[Token]):
    """Fetches a token with an :class:`IamPassword` when it is needed, and puts it on each request.

    ``endpoint`` is that of IAM (``https://iam.<region>.myhuaweicloud.com``). When a token is fetched, kept, renewed
    and replaced stands at :class:`~dffkit.auth.renewing.RenewingAuth`.

    Raises :class:`~dffkit.errors.ApiError` (authentication, throttled, server, unreadable) when IAM gives no token.
    """

    def __init__(
        self,
        credentials: IamPassword,
        endpoint: str,
        *,
        clock: Callable[[], float] = time.time,
        renew_before: float = RENEW_BEFORE,
    ) -> None:
        super().__init__(clock=clock, renew_before=renew_before)
        self.credentials = credentials
        self.endpoint = endpoint

    def __repr__(self) -> str:
        return f"IamPasswordAuth({self.credentials!r}, {self.endpoint!r})"

    def fetch(self, extensions: dict[str, Any]) -> Steps[Issued[Token]]:
        """Asks IAM for a token."""
        response = yield from answer_of(None, token_request(self.credentials, self.endpoint, extensions))
        return issued_token(response, self.credentials, self.clock(), self.renew_before)

    def put(self, request: httpx.Request, value: Token) -> None:
        """Sets the header."""
        request.headers[HEADER] = value.text

    def explain(self, request: httpx.Request) -> Explanation:
        """How the token is asked for, and the header; sends nothing."""
        asked = json.dumps(token_body(self.credentials, MASK), ensure_ascii=False, indent=2)
        steps = {
            "token_request": f"POST {self.endpoint.rstrip('/')}/v3/auth/tokens\n{asked}",
            "request": f"{request.method} {request.url.path}",
        }
        return Explanation(SCHEME, steps, {HEADER: MASK})
