"""Requests to FunctionGraph that are no library's: method, path below the project, body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from .asking import Ask, Asked

if TYPE_CHECKING:
    import httpx

HELLO = {
    "func_name": "hello",
    "package": "default",
    "runtime": "Python3.9",
    "handler": "index.handler",
    "memory_size": 256,
    "timeout": 30,
}


@pytest.fixture
def ask(client: httpx.AsyncClient) -> Ask:
    """Asks with the published token, in the published project."""

    async def send(method: str, path: str, body: Any = None, **headers: str) -> Asked:
        sent = {"X-Auth-Token": "mock-iam-token", **{name.replace("_", "-"): text for name, text in headers.items()}}
        answer = await client.request(method, f"/v2/mock-project{path}", json=body, headers=sent)
        return Asked(answer)

    return send


@pytest.fixture
async def hello(ask: Ask) -> str:
    """The path of a function that was just created, without a version."""
    created = await ask("POST", "/fgs/functions", HELLO)
    assert created.status == 200, created.text
    return f"/fgs/functions/{created.body['func_urn'].removesuffix(':latest')}"
