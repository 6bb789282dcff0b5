"""DataWay and OpenWay: ``{"errorCode", "message", "code"}``, for line protocol and DQL ``{"error_code", "message"}``.

Source: Guance docs, "DataWay" and "DataKit / API" (400 for a body that is empty or no line protocol). Assumed: status
and code for a wrong token or signature, and the codes of all that is not line protocol.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._refusal import USUAL, Kind, Refusal, Shape

if TYPE_CHECKING:
    from ..exchange import Exchange

STATUSES: dict[Kind, tuple[int, ...]] = {
    **USUAL,
    "missing": (401, 403),
    "credential": (401, 403),
    "unknown": (401, 403),
    "permission": (403, 401),
}
CODES: dict[Kind, str] = {
    "missing": "dataway.invalidToken",
    "credential": "dataway.invalidSignature",
    "unknown": "dataway.invalidToken",
    "permission": "dataway.forbidden",
    "method": "dataway.methodNotAllowed",
    "too-large": "dataway.bodyTooLarge",
    "throttled": "dataway.tooManyRequests",
    "failed": "dataway.internalError",
}
INVALID: dict[str, str] = {"query_raw": "query.InvalidBody"}


def _body(exchange: Exchange, refusal: Refusal, status: int) -> dict[str, Any]:
    if refusal.code:
        return {"error_code": refusal.code, "message": refusal.sentence}
    code = CODES.get(refusal.kind) or INVALID.get(exchange.routed.operation_id)
    if code is None and exchange.body:
        return {"error_code": "datakit.invalidLinePoint", "message": refusal.sentence}
    return {"errorCode": code or "dataway.emptyBody", "message": refusal.sentence, "code": status}


DATAWAY = Shape(STATUSES, _body)
