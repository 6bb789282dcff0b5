"""IAM: ``{"error": {"code", "message", "title"}}``; its API gateway refuses a wrong AK/SK in its own shape.

Source: Huawei Cloud API reference, "Identity and Access Management", error responses of the v3 API.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ._refusal import USUAL, Refusal, Shape
from .huawei import gateway_body, request_id_header

if TYPE_CHECKING:
    from ..exchange import Exchange


def _body(exchange: Exchange, refusal: Refusal, status: int) -> dict[str, Any]:
    if refusal.gateway:
        return gateway_body(exchange, refusal, status)
    return {"error": {"code": status, "message": refusal.sentence, "title": _title(status)}}


def _title(status: int) -> str:
    return next((known.phrase for known in HTTPStatus if known == status), "Error")


IAM = Shape(USUAL, _body, request_id_header)
