"""Requests to FunctionGraph that are no library's: method, path below the project, body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from dffkit_mock.exchange import Reply

from ...state import walk
from .asking import Ask, Asked
from .bodies import HELLO

if TYPE_CHECKING:
    import httpx
    from dffkit_mock.gateway import Gateway


@pytest.fixture
def ask(client: httpx.AsyncClient, gateway: Gateway) -> Ask:
    """Asks with the published token, in the published project; every success is held against the spec."""

    async def send(method: str, path: str, body: Any = None, **headers: str) -> Asked:
        sent = {"X-Auth-Token": "mock-iam-token", **{name.replace("_", "-"): text for name, text in headers.items()}}
        answer = await client.request(method, f"/v2/mock-project{path}", json=body, headers=sent)
        if answer.is_success:
            assert violations(gateway, answer) == []
        return Asked(answer)

    return send


def violations(gateway: Gateway, answer: httpx.Response) -> list[str]:
    """Where the answer to the last request is not what the spec says of it."""
    stem, _, operation = str(gateway.instance.journal.entries()[-1].operation).partition(".")
    is_json = str(answer.headers.get("content-type", "")).startswith("application/json")
    resource = gateway.catalogue.resources.operation(stem, operation)
    return walk.violations(resource, Reply(answer.status_code, {}, answer.content if is_json else b""))


@pytest.fixture
async def hello(ask: Ask) -> str:
    """The path of a function that was just created, without a version."""
    created = await ask("POST", "/fgs/functions", HELLO)
    assert created.status == 200, created.text
    return f"/fgs/functions/{created.body['func_urn'].removesuffix(':latest')}"
