"""Huawei Cloud: ``{"error_code", "error_msg", "request_id"}``, the API gateway's and the services' alike.

Source: Huawei Cloud API reference, "Error codes" of API Gateway (``APIGW.0301`` wrong credentials, ``APIGW.0302`` not
authorised, ``APIGW.0201`` too large, ``APIGW.0308`` throttled, ``APIGW.0101`` no such API). Assumed: 405 goes by
``APIGW.0101``; the services' code for a bad request and ``APIGW.0601`` for a failure, where the spec's example has
none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._refusal import USUAL, Kind, Refusal, Shape, documented_code

if TYPE_CHECKING:
    from ..exchange import Exchange

MESSAGE_LIMIT = 512  # the vendor's own, of error_msg
PREFIX = "Incorrect IAM authentication information: "

GATEWAY_CODES: dict[Kind, str] = {
    "missing": "APIGW.0301",
    "credential": "APIGW.0301",
    "unknown": "APIGW.0301",
    "permission": "APIGW.0302",
    "method": "APIGW.0101",
    "too-large": "APIGW.0201",
    "throttled": "APIGW.0308",
}
FAILED = "APIGW.0601"


def gateway_body(exchange: Exchange, refusal: Refusal, status: int) -> dict[str, Any]:
    """The body of a refusal by the API gateway, or by a service behind it."""
    otherwise = FAILED if refusal.kind == "failed" else "FSS.0400"
    known = refusal.code or GATEWAY_CODES.get(refusal.kind)
    code = known or documented_code(exchange, status, "error_code", otherwise)
    sentence = PREFIX + refusal.sentence if code == "APIGW.0301" else refusal.sentence
    return {"error_code": code, "error_msg": sentence[:MESSAGE_LIMIT], "request_id": exchange.request_id}


def request_id_header(exchange: Exchange) -> dict[str, str]:
    """The header in which every service of Huawei Cloud names the request."""
    return {"X-Request-Id": exchange.request_id}


HUAWEI = Shape(USUAL, gateway_body, request_id_header)
