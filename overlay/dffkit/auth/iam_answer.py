"""What IAM says when it gives nothing, as one sentence without a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from .._extensions import PURPOSE
from .._foreign import one_line
from ..errors import (
    ApiError,
    AuthenticationError,
    PermissionDeniedError,
    RedirectError,
    ServerError,
    ThrottledError,
    UnreadableReplyError,
)
from .credential import MASK

if TYPE_CHECKING:
    from collections.abc import Sequence

SUBJECT_HEADER = "X-Subject-Token"
DROPPED = frozenset({b"content-encoding", b"content-length", b"transfer-encoding", SUBJECT_HEADER.lower().encode()})


def document(response: httpx.Response) -> Any:
    """The JSON of a success that has been read; raises :class:`ValueError` for anything else."""
    if not response.is_success:
        raise ValueError(response.status_code)
    return _json(response)


def _json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except RecursionError:
        raise ValueError("nested without end") from None


def undecodable(response: httpx.Response, cause: httpx.DecodingError) -> UnreadableReplyError:
    """The error for an answer whose body is not in the encoding that its head names."""
    purpose = response.request.extensions.get(PURPOSE, "asking for credentials")
    message = (
        f"{purpose}: HTTP {response.status_code}, but the body of the answer cannot be decoded ({one_line(str(cause))})"
    )
    answer = _bare(response, b"")
    return UnreadableReplyError(f"{message}. {UnreadableReplyError.advice}", request=answer.request, response=answer)


def refusal(
    response: httpx.Response,
    what: str,
    advice: str,
    expected: str,
    *,
    secrets: Sequence[str] = (),
    denied: type[ApiError] = PermissionDeniedError,
) -> ApiError:
    """The error for an answer that has been read: ``what`` failed, its status, IAM's reason, and the advice.

    ``expected`` is what a success should have held; ``secrets`` are masked, should IAM repeat one; ``denied`` is the
    class of a 403.
    """
    kind, code, reason = _class_for(response.status_code, denied), None, f"the answer holds no {expected}"
    if kind is not UnreadableReplyError:
        code, reason = _words(response)
        for secret in secrets:
            reason = reason.replace(secret, MASK)
    reason = one_line(reason)
    message = f"{what} (HTTP {response.status_code}: {reason}): {advice}"
    answer = _without_secrets(response)
    request_id = response.headers.get("x-request-id") or response.headers.get("x-iam-trace-id")
    return kind(
        message, request=answer.request, response=answer, error_code=code, error_msg=reason, request_id=request_id
    )


def _class_for(status: int, denied: type[ApiError]) -> type[ApiError]:
    if status < 300:
        return UnreadableReplyError
    if status < 400:
        return RedirectError
    if status == 429:
        return ThrottledError
    if status == 403:
        return denied
    return ServerError if status >= 500 else AuthenticationError


def _words(response: httpx.Response) -> tuple[str | None, str]:
    if response.status_code < 400:
        return None, "a redirect, which is not followed because the credentials would go along"
    # IAM nests its error one level down; the API gateway in front of it does not.
    try:
        answer = _json(response)
        error = answer.get("error", answer)
        code, reason = error.get("code", error.get("error_code")), error.get("message", error.get("error_msg"))
        return (None if code is None else str(code)), str(reason)
    except (ValueError, AttributeError):
        return None, "no reason given"


def _without_secrets(response: httpx.Response) -> httpx.Response:
    """The answer as read, without token or keys, to a request without password and signature."""
    # A success that cannot be read may hold what it gave.
    return _bare(response, b"" if response.is_success else response.content)


def _bare(response: httpx.Response, content: bytes) -> httpx.Response:
    headers = [(name, value) for name, value in response.headers.raw if name.lower() not in DROPPED]
    request = httpx.Request(response.request.method, response.request.url)
    return httpx.Response(response.status_code, headers=headers, content=content, request=request)
