"""The journal: what is written down, what is not, and how much."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from dffkit_mock.exchange import Reply
from dffkit_mock.journal import Journal

from ..clock import NOW
from ..exchanges import make_exchange
from ..signing import dff_ak, dway, sdk_hmac, smartchart

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
        journal.record(make_exchange(target=f"/{path}"), Reply(200, {}, b""), 1.0, 1.001)
    assert [entry.path for entry in journal] == ["/b", "/c"]
    journal.clear()
    assert len(journal) == 0
    with pytest.raises(ValueError, match="1 or more"):
        Journal(0)
