"""What the runtime answers is what the spec of ``func`` says of the platform."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import dffkit_api
import httpx
import pytest
from dffkit.auth import DffAccessKey, DffAkAuth
from dffkit_fuzz.cases.answers import Answer, documented
from dffkit_fuzz.schemas import Schemas

from ..served import Served
from .conftest import KEY

SYNC, ASYNC = "/api/v1/sync/", "/api/v1/async/"
BODY: dict[str, Any] = {"json": {"kwargs": {"value": 1}}}
# Operation, status, path, and what is sent; "sign" signs it.
ROWS: list[tuple[str, int, str, dict[str, Any]]] = [
    ("call_sync_api", 200, f"{SYNC}auln-same", BODY),
    ("call_sync_api", 400, f"{SYNC}auln-same", {"json": {"x": 1}}),
    ("call_sync_api", 400, f"{SYNC}fixed", {"json": {"kwargs": {"x": 1}}}),
    ("call_sync_api", 400, f"{SYNC}auln-same", {"content": b"{", "headers": {"Content-Type": "application/json"}}),
    ("call_sync_api", 400, f"{SYNC}auln-same", {"json": {"options": {"returnType": "other"}}}),
    ("call_sync_api", 401, f"{SYNC}secret", BODY),
    ("call_sync_api", 401, f"{SYNC}users", BODY),
    ("call_sync_api", 403, f"{SYNC}closed", BODY),
    ("call_sync_api", 403, f"{SYNC}over", BODY),
    ("call_sync_api", 404, f"{SYNC}nosuch", BODY),
    ("call_sync_api", 599, f"{SYNC}auln-fails", {"json": {}}),
    ("call_sync_api", 599, f"{SYNC}auln-slow", {"json": {}}),
    ("call_sync_api", 599, f"{SYNC}auln-ends", {"json": {}}),
    ("call_sync_api_by_get", 200, f"{SYNC}auln-same?kwargs=%7B%7D", {}),
    ("call_sync_api_by_get", 400, f"{SYNC}auln-same?x=1", {}),
    ("call_sync_api_by_get", 400, f"{SYNC}auln-same?kwargs=x", {}),
    ("call_sync_api_simplified_by_get", 200, f"{SYNC}auln-same/s?value=1", {}),
    ("call_async_api", 200, f"{ASYNC}batch", BODY),
    ("call_async_api", 400, f"{ASYNC}batch", {"json": {"options": {}}}),
    ("call_async_api", 404, f"{ASYNC}nosuch", BODY),
    ("run_cron_job", 200, "/api/v1/cron/nightly", {"sign": True}),
    ("run_cron_job", 401, "/api/v1/cron/nightly", {}),
    ("run_cron_job", 404, "/api/v1/cron/nosuch", {"sign": True}),
    ("list_functions", 200, "/api/v1/func-list", {"sign": True}),
    ("list_functions", 400, "/api/v1/func-list?nosuch=1", {"sign": True}),
    ("list_functions", 401, "/api/v1/func-list", {}),
]


@cache
def spec() -> dict[str, Any]:
    """The bundled spec."""
    bundle = Path(dffkit_api.__file__).parent / "func" / "openapi.json"
    loaded: dict[str, Any] = json.loads(bundle.read_text())
    return loaded


def answered(served: Served, operation: str, path: str, sent: dict[str, Any]) -> httpx.Response:
    """The answer to a request of the table."""
    more = {name: value for name, value in sent.items() if name != "sign"}
    if sent.get("sign"):
        more["auth"] = DffAkAuth(DffAccessKey(**KEY))
    method = "GET" if operation.endswith("by_get") or operation == "list_functions" else "POST"
    return served.client.request(method, path, **more)


def documented_for(operation: str, answer: httpx.Response) -> list[Answer]:
    """The documented responses of this status and type."""
    essence = answer.headers["content-type"].partition(";")[0]
    rows = [one for one in documented(spec()) if (one.operation_id, one.status) == (operation, answer.status_code)]
    return [one for one in rows if one.media_type.partition(";")[0] == essence]


@pytest.mark.parametrize(("operation", "status", "path", "sent"), ROWS, ids=lambda value: str(value)[:40])
def test_answers_follow_the_spec(
    func_server: Served, operation: str, status: int, path: str, sent: dict[str, Any]
) -> None:
    """Status, type and schema are documented for the operation."""
    answer = answered(func_server, operation, path, sent)
    assert answer.status_code == status, answer.text
    (found,) = documented_for(operation, answer)
    assert Schemas(spec()).errors(found.schema, answer.json()) == []


def test_a_planted_difference_is_found(func_server: Served) -> None:
    """An answer without what the spec requires."""
    answer = answered(func_server, "call_async_api", f"{ASYNC}batch", BODY)
    (found,) = documented_for("call_async_api", answer)
    without = {name: value for name, value in answer.json().items() if name != "data"}
    assert Schemas(spec()).errors(found.schema, without) == ["$: 'data' is a required property"]
