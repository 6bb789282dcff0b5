"""HAR files: valid by the schema, with what was asked and answered, and without secrets."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pytest
from dffkit_mock.exchange import Reply
from dffkit_mock.journal import Journal, write_har

from ..exchanges import make_exchange

if TYPE_CHECKING:
    import httpx
    from dffkit_mock.gateway import Gateway

SCHEMAS = Path(__file__).parents[3] / "node_modules" / "har-schema" / "lib"

REQUESTS: list[tuple[str, str, list[tuple[str, str]], bytes]] = [
    ("GET", "/", [], b""),
    ("GET", "/a%20b?x=1&x=2&flag&token=t", [("Host", "mock:8600"), ("Cookie", "a=b")], b""),
    ("POST", "/json", [("Content-Type", "application/json")], b'{"password": "hunter2", "a": 1}'),
    ("POST", "/form", [("Content-Type", "application/x-www-form-urlencoded")], b"a=1&secret=hunter2"),
    ("POST", "/file", [("Content-Type", "multipart/form-data; boundary=b")], b"--b\r\n\r\nx\r\n--b--"),
    ("PUT", "/binary", [("Content-Type", "application/zip")], b"\xff\xfe\x00"),
    ("PUT", "/large", [], b"x" * 70_000),
    ("BREW", '/<script>"{}|\\^`', [("X-Odd", "é")], b""),
]


def har(*requests: tuple[str, str, list[tuple[str, str]], bytes], reply: Reply | None = None) -> dict[str, Any]:
    """A HAR file of these requests."""
    journal = Journal()
    for method, target, headers, body in requests:
        answer = reply or Reply(200, {"content-type": "application/json"}, b'{"ok": true}')
        journal.record(make_exchange(method, target, headers, body), answer, 1.0, 1.0015)
    document: dict[str, Any] = json.loads(json.dumps(write_har(journal)))
    return document


@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="the schema of HAR files is not installed: run `make setup`")
@pytest.mark.parametrize("reply", [None, Reply(999, {}, b"\xff"), Reply(204, {"Location": "/x"}, b"")])
def test_a_har_file_is_valid_by_its_schema(reply: Reply | None) -> None:
    """Whatever was asked and answered, by the JSON schema of HAR 1.2 that other tools use (har-schema)."""
    files = [json.loads(path.read_text()) for path in SCHEMAS.glob("*.json")]
    registry = jsonschema_rs.Registry(
        [(f"https://har/{each['$id']}", each | {"$id": f"https://har/{each['$id']}"}) for each in files]
    )
    validator = jsonschema_rs.Draft6Validator(
        {"$ref": "https://har/har.json#"}, registry=registry, validate_formats=True
    )
    validator.validate(har(*REQUESTS, reply=reply))
    assert not validator.is_valid({"log": {**har(*REQUESTS)["log"], "version": 1.2}})
    broken = har(REQUESTS[0])
    del broken["log"]["entries"][0]["request"]["httpVersion"]
    assert not validator.is_valid(broken)


def test_an_entry_is_what_browsers_write() -> None:
    """Time with its zone, an absolute URL, sizes of -1 where they are not known, the gateway's time as the wait."""
    (entry,) = har(REQUESTS[1])["log"]["entries"]
    assert datetime.fromisoformat(entry["startedDateTime"]).tzinfo is not None
    assert entry["request"]["url"] == "http://mock:8600/a%20b?x=1&x=2&flag&token=***"
    assert entry["request"]["queryString"] == [
        {"name": "x", "value": "1"},
        {"name": "x", "value": "2"},
        {"name": "flag", "value": ""},
        {"name": "token", "value": "***"},
    ]
    assert (entry["request"]["headersSize"], entry["request"]["bodySize"]) == (-1, 0)
    assert "postData" not in entry["request"]
    assert entry["response"]["content"] == {"size": 12, "mimeType": "application/json", "text": '{"ok": true}'}
    assert (entry["time"], entry["timings"]["wait"], entry["timings"]["dns"]) == (1.5, 1.5, -1)


@pytest.mark.parametrize(
    ("request_", "data"),
    [
        (REQUESTS[2], {"mimeType": "application/json", "text": '{"password": "***", "a": 1}'}),
        (
            REQUESTS[3],
            {
                "mimeType": "application/x-www-form-urlencoded",
                "text": "a=1&secret=***",
                "params": [{"name": "a", "value": "1"}, {"name": "secret", "value": "***"}],
            },
        ),
        (REQUESTS[5], {"mimeType": "application/zip", "text": "", "comment": "3 bytes: no text"}),
        (
            REQUESTS[6],
            {"mimeType": "application/octet-stream", "text": "", "comment": "70000 bytes, not kept: no text"},
        ),
    ],
)
def test_a_body_is_text_or_says_why_not(
    request_: tuple[str, str, list[tuple[str, str]], bytes], data: dict[str, Any]
) -> None:
    """With its secrets masked; a form as its fields too."""
    (entry,) = har(request_)["log"]["entries"]
    assert entry["request"]["postData"] == data
    assert entry["request"]["bodySize"] == len(request_[3])


async def test_the_har_file_of_the_mock_is_the_journal(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """With the journal's filters, its own members behind underscores, and a name to save it under."""
    await client.get("/api/v1/workspace/get", headers={"DF-API-KEY": "wsak_mock"})
    await client.get("/v3/projects")
    answer = await client.get("/_mock/requests.har?refused_by=verify")
    (entry,) = answer.json()["log"]["entries"]
    assert (entry["_operation"], entry["_refusedBy"], entry["_number"]) == ("iam.keystone_list_projects", "verify", 2)
    assert entry["_verdicts"][-1]["verdict"] == "refused"
    assert "filename" in answer.headers["content-disposition"]
    whole = (await client.get("/_mock/requests.har")).text
    assert "wsak_mock" not in whole
    assert (await client.get("/_mock/requests.har?nothing=1")).status_code == 400
