"""Huawei Cloud IAM tokens: one header, the token given or fetched with a password.

Source: Huawei Cloud, IAM, "Obtaining a User Token Through Password Authentication". Covered: nothing; the token is
the whole proof, for 24 hours.
"""

from __future__ import annotations

import asyncio
import json
import time
from concurrent.futures import Future
from contextlib import closing
from datetime import datetime
from typing import TYPE_CHECKING, Any

import attrs
import httpx

from .._foreign import one_line
from ..errors import ApiError, AuthenticationError, ServerError, ThrottledError, UnreadableReplyError
from . import body
from .credential import MASK, CredentialError, masked, present, sendable
from .explain import Explanation
from .token_cache import IssuedToken, TokenCache

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator

    Step = httpx.Request | Future[None]

SCHEME = "iam-token"
HEADER = "X-Auth-Token"
SUBJECT_HEADER = "X-Subject-Token"
RENEW_BEFORE = 300.0


@attrs.frozen(kw_only=True)
class IamToken:
    """A token that somebody else fetched and renews."""

    token: str = attrs.field(validator=sendable, repr=masked)


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
    return httpx.Request("POST", url, json=token_body(key, key.password), extensions=extensions)


def issued_token(response: httpx.Response, key: IamPassword, now: float, renew_before: float) -> IssuedToken:
    """The token of an answer that has been read; raises :class:`~dffkit.errors.ApiError` when there is none in it.

    Its life is counted from ``now``, so a clock that differs from IAM's does no harm.
    """
    if response.status_code != 201:
        raise _refused(response, key)
    try:
        text = response.headers[SUBJECT_HEADER]
        life = _life(response.json()["token"])
    except (ValueError, KeyError, TypeError, AttributeError):
        raise _refused(response, key) from None
    return IssuedToken(text=text, renew_at=now + life - min(renew_before, life / 2), expires_at=now + life)


def _life(token: dict[str, Any]) -> float:
    issued, expires = datetime.fromisoformat(token["issued_at"]), datetime.fromisoformat(token["expires_at"])
    return (expires - issued).total_seconds()


def _refused(response: httpx.Response, key: IamPassword) -> ApiError:
    kind, code, reason = _class_for(response.status_code), None, "the answer holds no token with issued_at, expires_at"
    if kind is not UnreadableReplyError:
        code, reason = _words(response)
    reason = one_line(reason.replace(key.password, MASK))
    message = (
        f"IAM gave no token to user {key.user} of {key.domain} (HTTP {response.status_code}: {reason}): "
        "check user, password, domain, project and the endpoint of IAM."
    )
    answer = _without_secrets(response)
    request_id = response.headers.get("x-request-id") or response.headers.get("x-iam-trace-id")
    return kind(
        message, request=answer.request, response=answer, error_code=code, error_msg=reason, request_id=request_id
    )


def _class_for(status: int) -> type[ApiError]:
    if status < 300:
        return UnreadableReplyError
    if status == 429:
        return ThrottledError
    return ServerError if status >= 500 else AuthenticationError


def _words(response: httpx.Response) -> tuple[str | None, str]:
    # IAM nests its error one level down; the API gateway in front of it does not.
    try:
        answer = response.json()
        error = answer.get("error", answer)
        code, reason = error.get("code", error.get("error_code")), error.get("message", error.get("error_msg"))
        return (None if code is None else str(code)), str(reason)
    except (ValueError, AttributeError):
        return None, "no reason given"


def _without_secrets(response: httpx.Response) -> httpx.Response:
    """The answer as read, without a token, to a request without the password."""
    dropped = {"content-encoding", "content-length", "transfer-encoding", SUBJECT_HEADER.lower()}
    headers = [(name, value) for name, value in response.headers.multi_items() if name not in dropped]
    bare = httpx.Request("POST", response.request.url)
    return httpx.Response(response.status_code, headers=headers, content=response.content, request=bare)


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


class IamPasswordAuth(httpx.Auth):
    """Fetches a token with an :class:`IamPassword` when it is needed, and puts it on each request.

    * ``endpoint`` is that of IAM (``https://iam.<region>.myhuaweicloud.com``); the client that sends the request
      also fetches the token, with the same time limit.
    * A token is renewed ``renew_before`` seconds before it expires, by one caller at a time; if IAM refuses
      while the old one is valid, the old one is used. Failures are not kept.
    * A 401 drops the token, fetches another and sends the request once more, unless its body is a stream.
    * One object serves threads, or event loops; not a blocking call inside the loop that is fetching.

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
        self.credentials = credentials
        self.endpoint = endpoint
        self.clock = clock
        self.renew_before = renew_before
        self._cache = TokenCache()

    def __repr__(self) -> str:
        return f"IamPasswordAuth({self.credentials!r}, {self.endpoint!r})"

    def _steps(self, request: httpx.Request) -> Generator[Step, httpx.Response | None, None]:
        """What is to be sent or waited for, in order: the thinking that both flows share."""
        token = yield from self._token(request)
        request.headers[HEADER] = token.text
        # A stream is used up by sending it: whoever made it can send it again, with a new token.
        resendable = body.in_memory(request)
        response = yield request
        if response is None or response.status_code != 401:
            return
        self._cache.discard(token)
        if resendable:
            token = yield from self._token(request)
            request.headers[HEADER] = token.text
            yield request

    def _token(self, request: httpx.Request) -> Generator[Step, httpx.Response | None, IssuedToken]:
        while not isinstance(found := self._cache.take(self.clock()), IssuedToken):
            if found is None:
                return (yield from self._fetch(request))
            yield found
        return found

    def _fetch(self, request: httpx.Request) -> Generator[Step, httpx.Response | None, IssuedToken]:
        issued = None
        try:
            limits = {name: value for name, value in request.extensions.items() if name == "timeout"}
            response = yield token_request(self.credentials, self.endpoint, limits)
            if response is None:
                raise RuntimeError("the token request got no answer")
            issued = issued_token(response, self.credentials, self.clock(), self.renew_before)
            return issued  # noqa: TRY300 - the value is set before, for the finally below
        except ApiError:
            old = self._cache.valid(self.clock())
            if old is None:
                raise
            return old
        finally:
            # Also when the sending failed: the flow is closed then, and those who wait must not wait for ever.
            self._cache.done(issued, self.clock())

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Sends or waits as the steps say, blocking."""
        with closing(self._steps(request)) as steps:
            step = next(steps, None)
            while step is not None:
                response = None
                if isinstance(step, Future):
                    step.result()
                else:
                    response = yield step
                    if step is not request:
                        response.read()
                step = _advance(steps, response)

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sends or waits as the steps say, awaiting."""
        with closing(self._steps(request)) as steps:
            step = next(steps, None)
            while step is not None:
                response = None
                if isinstance(step, Future):
                    await asyncio.wrap_future(step)
                else:
                    response = yield step
                    if step is not request:
                        await response.aread()
                step = _advance(steps, response)

    def explain(self, request: httpx.Request) -> Explanation:
        """How the token is asked for, and the header; sends nothing."""
        asked = json.dumps(token_body(self.credentials, MASK), ensure_ascii=False, indent=2)
        steps = {
            "token_request": f"POST {self.endpoint.rstrip('/')}/v3/auth/tokens\n{asked}",
            "request": f"{request.method} {request.url.path}",
        }
        return Explanation(SCHEME, steps, {HEADER: MASK})


def _advance(steps: Generator[Step, httpx.Response | None, None], response: httpx.Response | None) -> Step | None:
    try:
        return steps.send(response)
    except StopIteration:
        return None
