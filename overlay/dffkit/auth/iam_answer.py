"""What IAM says when it gives nothing, as one sentence without a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

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


def document(response: httpx.Response) -> Any:
    """The JSON of a success that has been read; raises :class:`ValueError` for anything else."""
    if not response.is_success:
        raise ValueError(response.status_code)
    return response.json()


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
        answer = response.json()
        error = answer.get("error", answer)
        code, reason = error.get("code", error.get("error_code")), error.get("message", error.get("error_msg"))
        return (None if code is None else str(code)), str(reason)
    except (ValueError, AttributeError):
        return None, "no reason given"


def _without_secrets(response: httpx.Response) -> httpx.Response:
    """The answer as read, without token or keys, to a request without password and signature."""
    dropped = {"content-encoding", "content-length", "transfer-encoding", SUBJECT_HEADER.lower()}
    headers = [(name, value) for name, value in response.headers.multi_items() if name not in dropped]
    bare = httpx.Request(response.request.method, response.request.url)
    content = b"" if response.is_success else response.content  # a success that cannot be read may hold what it gave
    return httpx.Response(response.status_code, headers=headers, content=content, request=bare)
