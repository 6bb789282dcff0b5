"""The object around answers: of results that are boxed, and of everything that is no result."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from ...values import encodable

if TYPE_CHECKING:
    from ..exchange import Exchange
    from ..refusals import Refusal

JSON = "application/json; charset=utf-8"


def text(value: Any) -> str:
    """Compact JSON, which every encoding has."""
    return encodable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def success(exchange: Exchange, data: Any = None) -> Response:
    """What is answered with data that is no function's result."""
    value = {"ok": True, "error": 200, "message": "", "data": data, **exchange.times()}
    return Response(text(value), media_type=JSON)


def around(exchange: Exchange) -> tuple[str, str]:
    """What stands before and after the JSON text of a boxed result."""
    before = '{"ok":true,"error":200,"message":"","data":{"result":'
    return before, "}," + text(exchange.times())[1:]


def failure(exchange: Exchange, refusal: Refusal) -> Response:
    """The one envelope of errors; the HTTP status is the whole part of ``error``."""
    value = {
        "ok": False,
        "error": refusal.error,
        "reason": refusal.reason,
        "message": refusal.message,
        **({"detail": refusal.detail} if refusal.detail is not None else {}),
        "status": refusal.status,
        "reqDump": {"method": exchange.method, "url": exchange.url},
        **exchange.times(),
    }
    return Response(text(value), refusal.status, refusal.headers, JSON)
