"""DataFlux Func's failures: ``reason`` in its error envelope to an error with what else the envelope says.

Source: DataFlux Func docs, "API", error responses.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ...errors import (
    ApiError,
    AuthenticationError,
    ConflictError,
    PermissionDeniedError,
    ServerError,
    ThrottledError,
)

if TYPE_CHECKING:
    import httpx


class FunctionFailedError(ServerError):
    """The function raised, or what it returned cannot be passed on."""

    @property
    def exception(self) -> str | None:
        """The text of the exception in the script, or its class where it has no text."""
        return _text(self.detail, "exception")

    @property
    def traceback(self) -> str | None:
        """The traceback, of the script's own lines."""
        return _text(self.detail, "traceback")


class FunctionTimeoutError(FunctionFailedError):
    """The function was stopped after its time limit."""

    advice = "Give the function a longer timeout in DFF.API(…, timeout=…), or call it by call_async."


class NoWorkerError(ServerError):
    """No worker has taken the task."""

    advice = "Check that the workers of the DataFlux Func server run, and that they are not all busy."


class ApiAuthenticationError(AuthenticationError):
    """The API asks for an authentication of its own."""

    advice = (
        "Pass what this API is configured for: headers={…} for a fixed field, auth=(user, password) for HTTP Basic. "
        "HTTP Digest is not supported."
    )


class ApiClosedError(PermissionDeniedError):
    """The API is disabled or has expired."""

    advice = "Its owner has to enable or prolong it on the DataFlux Func server."


class FunctionThrottledError(ThrottledError):
    """The API is called more often than it allows."""

    @property
    def wait_seconds(self) -> float | None:
        """How long to wait for the next call."""
        found = self.detail.get("waitSeconds") if isinstance(self.detail, dict) else None
        return found if isinstance(found, (int, float)) else None


# By the first part of ``reason``; all others are told by their status.
REASONS: dict[str, type[ApiError]] = {
    "EAPIAuth": ApiAuthenticationError,
    "EBizCondition": ApiClosedError,
    "EBizRequestConflict": ConflictError,
    "EClientDuplicated": ConflictError,
    "EClientRateLimit": FunctionThrottledError,
    "EFuncFailed": FunctionFailedError,
    "EFuncResultParsingFailed": FunctionFailedError,
    "EFuncTimeout": FunctionTimeoutError,
    "EUserDisabled": PermissionDeniedError,
    "EUserPrivilege": PermissionDeniedError,
    "EWorkerNoResponse": NoWorkerError,
}

NO_KEY = "no such access key"  # a 404 for an unknown key is known, its text is assumed


def classify(response: httpx.Response) -> type[ApiError] | None:
    """The error for an answer that is no success; a success is never one, as functions return what they like."""
    if response.is_success:
        return None
    body = json.loads(response.content)
    if response.status_code == 404 and NO_KEY in body["message"].lower():
        return AuthenticationError
    return REASONS.get(body["reason"].partition(".")[0])


def _text(detail: Any, name: str) -> str | None:
    found = detail.get(name) if isinstance(detail, dict) else None
    return found if isinstance(found, str) else None
