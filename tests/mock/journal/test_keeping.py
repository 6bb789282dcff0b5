"""The journal: what is written down, what is not, and how much."""

from __future__ import annotations

import json
import threading
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from dffkit_mock.exchange import Reply
from dffkit_mock.journal import Journal

from ..clock import NOW
from ..exchanges import make_exchange
from ..signing import dff_ak, dway, sdk_hmac, smartchart

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def test_a_number_is_not_used_again() -> None:
    """Whoever asks for what is newer than a number gets it, whatever was cleared or dropped in between."""
    journal = Journal(2)
    for _ in range(3):
        record(journal)
    assert ([entry.number for entry in journal], journal.first, journal.last) == ([2, 3], 2, 3)
    journal.clear()
    assert (journal.first, journal.last) == (4, 3)
    record(journal)
    assert [entry.number for entry in journal] == [4]


@pytest.mark.parametrize(("since", "numbers"), [(0, [2, 3]), (1, [2, 3]), (2, [3]), (3, []), (99, [])])
def test_what_is_newer_than_a_number(since: int, numbers: list[int]) -> None:
    """Also where the number is older than all that is kept, or newer."""
    journal = Journal(2)
    for _ in range(3):
        record(journal)
    assert [kept.number for kept in journal.records(since)] == numbers


def test_one_entry_is_found_by_its_number() -> None:
    """And none that is gone, or was never there."""
    journal = Journal(2)
    for path in "abc":
        record(journal, target=f"/{path}")
    found = [journal.find(number) for number in range(5)]
    assert [entry.path if entry else None for entry in found] == [None, None, "/b", "/c", None]


def test_the_journal_stays_within_its_size() -> None:
    """Bodies, of requests and answers, paths and headers count; the last entry stays, however large it is."""
    journal = Journal(size_limit=100_000)
    for _ in range(50):
        record(journal, body=b"x" * 20_000, answer=b"y" * 20_000)
    assert len(journal) == 2
    for _ in range(50):
        record(journal, target=f"/{'p' * 30_000}", headers=[("a", "b" * 30_000)])
    assert len(journal) == 1
    record(journal, target=f"/{'p' * 300_000}")
    assert len(journal) == 1
    for _ in range(50):
        record(journal)
    assert len(journal) == 50


def test_many_large_requests_do_not_make_the_process_grow() -> None:
    """What the stages have read into an exchange is let go with it."""
    journal = Journal()

    def fill(count: int) -> int:
        for number in range(count):
            exchange = make_exchange("POST", "/", [], b"%8d" % number * 8000)
            exchange.payload = [{"n": str(each)} for each in range(100)]
            journal.record(exchange, Reply(200, {}, b"%8d" % number * 8000), 1.0, 1.001)
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        before = fill(300)
        after = fill(600)
    finally:
        tracemalloc.stop()
    assert before < 20 * 1024 * 1024
    assert after - before < 1024 * 1024


def test_a_thread_reads_while_another_writes() -> None:
    """As a test does that looks into the journal of a running server."""
    journal, failures = Journal(50), []
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            numbers = [kept.number for kept in journal.records()]
            if numbers != list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False:
                failures.append(numbers)

    reader = threading.Thread(target=read)
    reader.start()
    for number in range(3000):
        record(journal)
        if number % 500 == 0:
            journal.clear()
    done.set()
    reader.join()
    assert failures == []


def record(
    journal: Journal,
    target: str = "/",
    headers: Iterable[tuple[str, str]] = (),
    body: bytes = b"",
    answer: bytes = b"",
) -> None:
    """Writes a request down."""
    journal.record(make_exchange("POST", target, headers, body), Reply(200, {}, answer), 1.0, 1.001)
