"""The mock's own addresses under ``/_mock/``."""

from __future__ import annotations

import json

import httpx
import pytest
from dffkit_mock.gateway import Gateway
from dffkit_mock.specs import find_bundles


async def test_health_tells_what_runs(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """The engine, the stems and how many operations there are."""
    health = (await client.get("/_mock/health")).json()
    assert health == {
        "status": "ok",
        "engine": "native",
        "stems": list(find_bundles()),
        "operations": len(gateway.catalogue.table.routes),
        "requests": 0,
    }


@pytest.mark.parametrize(
    ("query", "paths"),
    [
        ("", ["/api/v1/workspace/get", "/v3/projects", "/nowhere"]),
        ("?stem=guance", ["/api/v1/workspace/get"]),
        ("?operation=get_current_workspace", ["/api/v1/workspace/get"]),
        ("?operation=iam.keystone_list_projects&status=401", ["/v3/projects"]),
        ("?refused_by=route", ["/nowhere"]),
        ("?method=POST", []),
        ("?limit=1", ["/nowhere"]),
        ("?limit=0", []),
        ("?limit=9", ["/api/v1/workspace/get", "/v3/projects", "/nowhere"]),
    ],
)
async def test_the_journal_can_be_filtered(client: httpx.AsyncClient, query: str, paths: list[str]) -> None:
    """By what an entry says, and by how many of the last ones."""
    for path in ("/api/v1/workspace/get", "/v3/projects", "/nowhere"):
        await client.get(path)
    answer = (await client.get(f"/_mock/requests{query}")).json()
    assert [entry["path"] for entry in answer["requests"]] == paths


@pytest.mark.parametrize("query", ["?operatoin=x", "?limit=x", "?limit=-1", f"?limit={'9' * 5000}"])
async def test_a_wrong_filter_is_told(client: httpx.AsyncClient, query: str) -> None:
    """Instead of an empty list that means something else."""
    assert (await client.get(f"/_mock/requests{query}")).status_code == 400


async def test_the_journal_can_be_cleared_and_is_not_about_itself(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """What is asked under /_mock/ is not written down."""
    await client.get("/nowhere")
    assert (await client.delete("/_mock/requests")).status_code == 204
    assert len(gateway.instance.journal) == 0


async def test_a_reset_forgets_everything(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """Journal, tokens and nonces."""
    await client.get("/nowhere")
    gateway.instance.tokens.issue("user", 0.0)
    assert gateway.instance.nonces.use("k", "n", 0.0)
    assert (await client.post("/_mock/reset")).status_code == 204
    assert len(gateway.instance.journal) == 0
    assert gateway.instance.nonces.use("k", "n", 0.0)


async def test_the_specs_are_given_as_they_were_read(client: httpx.AsyncClient) -> None:
    """Byte by byte."""
    for stem, path in find_bundles().items():
        assert (await client.get(f"/_mock/specs/{stem}.json")).content == path.read_bytes()


@pytest.mark.parametrize(
    ("method", "path", "status", "words"),
    [
        ("GET", "specs/shop.json", 404, "/_mock/health"),
        ("GET", "requests/x", 404, "has a number"),
        ("POST", "health", 405, "use GET"),
    ],
)
async def test_what_there_is_not_says_what_there_is(
    client: httpx.AsyncClient, method: str, path: str, status: int, words: str
) -> None:
    """In the mock's own shape."""
    response = await client.request(method, f"/_mock/{path}")
    assert (response.status_code, words in json.loads(response.content)["message"]) == (status, True)


async def test_head_and_allow_are_as_http_wants_them(client: httpx.AsyncClient) -> None:
    """HEAD is how some tools wait for a server; a 405 says what is allowed."""
    head = await client.head("/_mock/health")
    wrong = await client.delete("/_mock/health")
    assert (head.status_code, head.content) == (200, b"")
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "GET")


async def test_no_body_makes_the_journal_unreadable(client: httpx.AsyncClient) -> None:
    """Nested deeper than Python recurses, in JSON and in JSON text inside of it."""
    deep = '{"a":' * 700 + "1" + "}" * 700
    for content in (deep, json.dumps({"text": deep}), "[" * 960 + "]" * 960):
        await client.post("/v3/auth/tokens", content=content, headers={"Content-Type": "application/json"})
    response = await client.get("/_mock/requests")
    assert (response.status_code, response.json()["count"]) == (200, 3)


@pytest.mark.parametrize("path", ["state", "faults", "reset"])
async def test_a_body_over_the_limit_is_refused(gateway: Gateway, path: str) -> None:
    """It is not kept, and an empty one in its place would be a success that did nothing."""
    small = Gateway(gateway.catalogue, gateway.engine, gateway.instance, body_limit=10)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(small), base_url="http://127.0.0.1") as client:
        answer = await client.post(f"/_mock/{path}", content=b"x" * 11)
    assert (answer.status_code, "larger" in answer.json()["message"]) == (413, True)


async def test_an_address_that_there_is_not_is_told_with_those_that_there_are(client: httpx.AsyncClient) -> None:
    """Those that a person may want, not the parts of the page."""
    answer = await client.get("/_mock/stat")
    assert answer.status_code == 404
    assert "/_mock/state" in answer.json()["message"]
    assert ".js," not in answer.json()["message"]
