"""Answers of Guance, and a deployment that is nowhere."""

from __future__ import annotations

from typing import Any

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
