"""What is answered instead of a result: the platform's reasons, with their codes.

Source: DataFlux Func, "Error codes", and answers of the platform.
"""

from __future__ import annotations

from typing import Any

CODES = {
    "EClientBadRequest": 400.43,
    "EScriptPublishFailed": 400.9,
    "EUserAuth": 401.14,
    "EUserPrivilege": 401.15,
    "EUserDisabled": 401.16,
    "EAPIAuth": 401.99,
    "EBizCondition": 403.21,
    "EClientNotFound": 404.41,
    "EClientDuplicated": 409.42,
    "EBizRequestConflict": 409.25,
    "EClientRateLimit": 429.46,
    "ESys": 500.5,
    "EFuncFailed": 599.1,
    "EFuncTimeout": 599.2,
    "EFuncResultParsingFailed": 599.98,
    "EWorkerNoResponse": 599.99,
}
"""Reasons without their second part; the HTTP status is the whole part of the number."""


class Refusal(Exception):
    """An answer that is no result: a reason such as ``EBizCondition.SyncAPIDisabled``, a sentence, and what is known.

    ``headers`` go on the answer.
    """

    def __init__(
        self,
        reason: str,
        message: str,
        detail: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.reason, self.message, self.detail, self.headers = reason, message, detail, headers or {}

    @property
    def error(self) -> float:
        """The platform's number."""
        return CODES[self.reason.partition(".")[0]]

    @property
    def status(self) -> int:
        """The HTTP status."""
        return int(self.error)


def bad_request(sentence: str, /, **detail: Any) -> Refusal:
    """The refusal of arguments that cannot be."""
    return Refusal("EClientBadRequest", sentence, detail or None)


def invalid(part: str, sentence: str) -> Refusal:
    """The refusal of a request whose ``part`` (``query`` or ``body``) is not as the route has it."""
    return bad_request(f"Invalid request {part}", message=sentence)


def unexpected(part: str, name: str) -> Refusal:
    """The refusal of a field that the route does not have."""
    return invalid(part, f"Found unexpected field `{name}`")


def not_found(what: str, **detail: Any) -> Refusal:
    """The refusal of what is not there: ``what`` is ``Sync API``, ``Func`` …"""
    return Refusal("EClientNotFound", f"No such {what}", detail)
