"""A function that is created, and who does it."""

from __future__ import annotations

from typing import Any

import httpx

FUNCTIONS = "/v2/mock-project/fgs/functions"
TOKEN = {"X-Auth-Token": "mock-iam-token"}
FUNCTION: dict[str, Any] = {
    "func_name": "hello",
    "package": "default",
    "runtime": "Python3.9",
    "timeout": 3,
    "handler": "index.handler",
    "memory_size": 128,
    "code_type": "inline",
}


def functiongraph(url: str, body: dict[str, Any], **more: Any) -> httpx.Response:
    """The answer to a request to create one."""
    return httpx.post(url + FUNCTIONS, json=body, headers=TOKEN, **more)
