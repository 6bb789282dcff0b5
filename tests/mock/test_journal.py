"""The journal: what is written down, what is not, and how much."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest
from dffkit_mock.exchange import Reply
from dffkit_mock.journal import Journal

from .clock import NOW
from .exchanges import make_exchange
from .signing import dff_ak, dway, sdk_hmac, smartchart

if TYPE_CHECKING:
    import httpx
    from dffkit_mock.gateway import Gateway

SECRETS = ("mock-security-token", "mock-password", "tkn_mock", "wsak_mock")


async def test_an_entry_says_what_was_asked_and_answered(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """Time by the gateway's clock, operation, status, who refused, request with its headers and body."""
    await client.post("/api/v1/workspace/modify", json={"name": "n"}, headers={"DF-API-KEY": "wsak_mock"})
    await client.get("/api/v1/workspace/get")
    first, second = gateway.instance.journal.entries()
    assert (first.time, first.operation, first.method, first.path, first.status, first.refused_by) == (
        "2026-01-01T00:00:00.000+00:00",
        "guance.modify_workspace",
        "POST",
        "/api/v1/workspace/modify",
        200,
        None,
    )
    assert (json.loads(first.body), first.identity) == ({"name": "n"}, "administrator")
    assert ("content-type", "application/json") in first.headers
    assert (second.status, second.refused_by, first.milliseconds > 0) == (403, "verify", True)


async def test_no_secret_of_any_scheme_stands_in_the_journal(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """Neither tokens, passwords and keys nor signatures, from headers, queries, forms and JSON."""
    huawei = sdk_hmac(
        "GET", "/v3/projects", [("Host", "mock"), ("X-Security-Token", SECRETS[0])], b"", ak="mock-ak", sk="x", now=NOW
    )
    func = dff_ak("GET", "/api/v1/func-list", [], "{}", key="ak-mock", secret="mock-secret", now=NOW, nonce="n")
    way = dway("POST", [], b"m f=1", ak="mock-ak", sk="mock-sk", now=NOW)
    form = {"ds": "[]", **smartchart("mock-secret", "mock-visitor", "1", 1)}
    user = {"name": "mock-user", "password": "mock-password", "domain": {"name": "mock-domain"}}
    await client.get("/v3/projects", headers=huawei)
    await client.get("/api/v1/func-list", headers=func)
    await client.post("/v1/write/metric?token=tkn_mock", content=b"m f=1", headers=way)
    await client.post("/echart/dataset_api/", data=form)
    await client.post("/etl/api/upload_file_api/", data=form, files={"file": ("a.csv", b"1")})
    await client.get("/api/v1/workspace/get", headers={"DF-API-KEY": "wsak_mock"})
    issued = await client.post(
        "/v3/auth/tokens", json={"auth": {"identity": {"methods": ["password"], "password": {"user": user}}}}
    )
    token = issued.headers["x-subject-token"]
    await client.get("/v3/projects", headers={"X-Auth-Token": token})
    signatures = [huawei[-1][1].rpartition("=")[2], func[-1][1], way[-1][1].rpartition(":")[2], form["token"]]
    written = json.dumps([entry.as_dict() for entry in gateway.instance.journal])
    assert len(gateway.instance.journal) == 8
    assert [secret for secret in (*SECRETS, *signatures, token) if secret in written] == []


def test_only_the_last_entries_are_kept() -> None:
    """So that a mock may run for weeks."""
    journal = Journal(2)
    for path in "abc":
        journal.record(make_exchange(target=f"/{path}"), Reply(200, {}, b""), 0.0)
    assert [entry.path for entry in journal] == ["/b", "/c"]
    journal.clear()
    assert len(journal) == 0
    with pytest.raises(ValueError, match="1 or more"):
        Journal(0)


def test_a_large_body_is_not_kept() -> None:
    """An entry says how large it was."""
    journal = Journal()
    journal.record(make_exchange("POST", "/", [], b"x" * 70_000), Reply(200, {}, b""), 0.0)
    assert journal.entries()[0].body == "(70000 bytes, not kept)"


@pytest.mark.parametrize(
    ("kind", "body", "shown"),
    [
        ("text/plain", b"cpu load=1", "cpu load=1"),
        ("application/octet-stream", b"\xff\x00", "(2 bytes)"),
        ("multipart/form-data", b"no boundary", "(11 bytes)"),
        (
            "multipart/form-data; boundary=b",
            (
                b'--b\r\nContent-Disposition: form-data; name="token"\r\n\r\nx\r\n--b\r\n'
                b'Content-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n1,2\r\n--b--'
            ),
            "token=***\nfile: 'a.csv', 3 bytes",
        ),
    ],
)
def test_a_body_is_shown_as_what_it_is(kind: str, body: bytes, shown: str) -> None:
    """Text as text, forms as fields, the rest by its size."""
    journal = Journal()
    journal.record(make_exchange("POST", "/", [("Content-Type", kind)], body), Reply(200, {}, b""), 0.0)
    assert journal.entries()[0].body == shown


def test_a_body_that_grows_when_decompressed_is_not_kept() -> None:
    """Else a thousand small requests hold gigabytes."""
    journal = Journal()
    exchange = make_exchange("POST", "/", [("Content-Encoding", "gzip")], gzip.compress(b"a" * 100_000))
    sent, exchange.content = len(exchange.body), b"a" * 100_000
    journal.record(exchange, Reply(200, {}, b""), 0.001)
    assert (journal.entries()[0].body, exchange.body, exchange.content) == (f"({sent} bytes, not kept)", b"", b"")


def test_a_body_in_brackets_is_masked_like_any_other() -> None:
    """It only looks like the note that stands for a body."""
    journal = Journal()
    exchange = make_exchange("POST", "/", [("Content-Type", "text/plain")], b"(password=hunter )")
    journal.record(exchange, Reply(200, {}, b""), 0.001)
    assert journal.entries()[0].body == "(password=*** )"
