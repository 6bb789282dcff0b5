"""Guance OpenAPI: the envelope, with ``success`` false, ``errorCode`` and the HTTP status in ``code``.

Source: Guance docs, "OpenAPI / Error Definition" (``ft.InvalidAPIKey``, 403). Assumed, as the page lists three codes
only: ``ft.PermissionDenied`` for a key without the administrator role, ``ft.InvalidParameter`` for a bad request, and
``ft.InvalidAPIKey`` for a missing key too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._refusal import USUAL, Kind, Refusal, Shape, documented_code

if TYPE_CHECKING:
    from ..exchange import Exchange

STATUSES: dict[Kind, tuple[int, ...]] = {
    **USUAL,
    "missing": (403, 401),
    "credential": (403, 401),
    "unknown": (403, 401),
    "throttled": (401,),
}
CODES: dict[Kind, str] = {
    "missing": "ft.InvalidAPIKey",
    "credential": "ft.InvalidAPIKey",
    "unknown": "ft.InvalidAPIKey",
    "permission": "ft.PermissionDenied",
    "throttled": "ft.TriggerApiAkCurrentLimiting",
    "failed": "ft.InternalServerError",
}


def _body(exchange: Exchange, refusal: Refusal, status: int) -> dict[str, Any]:
    code = CODES.get(refusal.kind) or documented_code(exchange, status, "errorCode", "ft.InvalidParameter")
    return {
        "code": status,
        "content": {},
        "errorCode": code,
        "message": refusal.sentence,
        "success": False,
        "traceId": f"TRACE-{exchange.request_id.upper()}",
    }


GUANCE = Shape(STATUSES, _body)
