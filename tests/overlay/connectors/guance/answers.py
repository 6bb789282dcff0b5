"""Answers of Guance, and a deployment that is nowhere."""

from __future__ import annotations

from typing import Any

import httpx

PATH = "/api/v1/workspace/get"
WORKSPACE = {"uuid": "wksp_x", "name": "n", "token": "tkn_x", "language": "en"}
KEYS = [{"uuid": "wsak_other", "sk": "sk_other"}, {"uuid": "wsak_test", "sk": "sk_test"}]
OPTIONS: dict[str, Any] = {
    "endpoint": "https://openapi.test",
    "openway": "https://openway.test",
    "api_key_id": "wsak_test",
    "api_key": "sk_test",
    "retries": 0,
}


def answer(content: Any, **more: Any) -> dict[str, Any]:
    """An envelope around the content."""
    rest = {"errorCode": "", "message": "", "success": True, "traceId": "T-1"}
    return {"code": 200, "content": content, **rest, **more}


def refusal(status: int, code: str, *, http: int | None = None) -> httpx.Response:
    """A refusal of Guance; ``http`` is the status of the answer where it is not that of the envelope."""
    body = answer({}, code=status, errorCode=code, message="words", success=False)
    return httpx.Response(status if http is None else http, json=body)
