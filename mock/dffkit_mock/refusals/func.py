"""DataFlux Func: one envelope for all errors under ``/api``, ``error`` being the status with a fraction.

Source: DataFlux Func docs, "Response / Error". Assumed: 405 and 413 (Func answers 404 and 400 there).
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ._refusal import USUAL, Kind, Refusal, Shape

if TYPE_CHECKING:
    from ..exchange import Exchange

STATUSES: dict[Kind, tuple[int, ...]] = {
    **USUAL,
    "unknown": (404,),
    "permission": (401,),
    "media-type": (400,),
}
REASONS: dict[int, tuple[str, float]] = {
    400: ("EClientBadRequest", 400.43),
    401: ("EUserAuth", 401.14),
    404: ("EClientNotFound", 404.41),
    429: ("EClientRateLimit.APIThrottling", 429.46),
    500: ("ESys", 500.5),
}


def _body(exchange: Exchange, refusal: Refusal, status: int) -> dict[str, Any]:
    reason, error = REASONS.get(status, ("ESys" if status >= 500 else "EClient", float(status)))
    if refusal.kind == "permission":
        reason, error = "EUserPrivilege", 401.15
    time = datetime.fromtimestamp(exchange.received, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {
        "ok": False,
        "error": error,
        "reason": reason,
        "message": _summary(refusal),
        "detail": {"message": refusal.sentence},
        "status": status,
        # Without the query: it may hold a token.
        "reqDump": {"method": exchange.method, "url": exchange.path},
        "traceId": trace_id(exchange),
        "clientTime": exchange.headers.get("x-client-time") or None,
        "reqTime": time,
        "respTime": time,
        "reqCost": 0,
    }


def _summary(refusal: Refusal) -> str:
    """The vendor's few words where it has some; the whole sentence stands in ``detail``."""
    if refusal.kind == "invalid" and refusal.sentence.startswith("query"):
        return "Invalid request query"
    if refusal.kind in {"invalid", "malformed", "media-type"}:
        return "Invalid request body"
    return refusal.sentence


def trace_id(exchange: Exchange) -> str:
    """The caller's trace id, else one made from the request id."""
    return exchange.headers.get("x-trace-id") or f"TRACE-{exchange.request_id.upper()}"


FUNC = Shape(STATUSES, _body, lambda exchange: {"X-Trace-Id": trace_id(exchange)})
