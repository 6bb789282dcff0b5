"""Entries: what each stage said of a request, what was answered, and where that came from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from dffkit_mock.exchange import Exchange, Reply
from dffkit_mock.journal import Journal, summarise

from ..clock import NOW
from ..exchanges import find_route, make_exchange
from ..signing import sdk_hmac

if TYPE_CHECKING:
    import httpx
    from dffkit_mock.gateway import Gateway
    from dffkit_mock.journal import Entry

FUNCTIONS = "/v2/mock-project/fgs/functions"


def read(exchange: Exchange, reply: Reply, ended: float = 1.01) -> Entry:
    """The entry of one exchange that began at 1.0."""
    journal = Journal()
    journal.record(exchange, reply, 1.0, ended)
    return journal.entries()[0]


def verdicts(entry: Entry) -> list[tuple[str, str, str | None, float]]:
    """What the stages said, as rows."""
    return [(each.stage, each.verdict, each.sentence, each.milliseconds) for each in entry.verdicts]


async def test_every_stage_has_its_verdict_and_its_time(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """In their order; together they take no longer than the request."""
    await client.get("/api/v1/workspace/get", headers={"DF-API-KEY": "wsak_mock"})
    (entry,) = gateway.instance.journal
    stages = [each.stage for each in entry.verdicts]
    assert stages == [stage.name for stage in gateway.stages][: len(stages)]
    assert [each.verdict for each in entry.verdicts] == ["passed"] * (len(stages) - 1) + ["answered"]
    assert all(each.milliseconds >= 0 for each in entry.verdicts)
    assert sum(each.milliseconds for each in entry.verdicts) <= entry.milliseconds + 0.1


async def test_a_refusal_keeps_its_sentence(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """The one that the answer says in the vendor's shape; what stands behind the stage has no verdict."""
    response = await client.get(FUNCTIONS)
    (entry,) = gateway.instance.journal
    last = entry.verdicts[-1]
    assert (last.stage, last.verdict, entry.refused_by) == ("verify", "refused", "verify")
    assert entry.sentence == last.sentence
    assert last.sentence
    assert last.sentence in response.json()["error_msg"]


def test_milliseconds_are_those_between_two_stages() -> None:
    """From the beginning of the request on."""
    exchange = make_exchange()
    exchange.passed = [("route", 1.001), ("verify", 1.003)]
    refused = read(exchange, Reply(401, {}, b"", "verify", sentence="no"))
    assert verdicts(refused) == [("route", "passed", None, 1.0), ("verify", "refused", "no", 2.0)]
    assert refused.milliseconds == 10.0


def test_who_refuses_behind_the_last_stage_has_a_verdict_of_its_own() -> None:
    """A fault in place of an answer that was made already."""
    exchange = make_exchange()
    exchange.passed = [("route", 1.001), ("respond", 1.003)]
    exchange.fault = "status=503; processed"
    entry = read(exchange, Reply(503, {}, b"", "faults"))
    assert verdicts(entry) == [
        ("route", "passed", None, 1.0),
        ("respond", "answered", None, 2.0),
        ("faults", "refused", None, 7.0),
    ]
    assert entry.fault == "status=503; processed"


def test_a_failure_of_the_mock_is_the_gateways_verdict() -> None:
    """No stage has answered then."""
    exchange = make_exchange()
    exchange.passed = [("route", 1.001)]
    assert verdicts(read(exchange, Reply(500, {}, b"", "gateway", sentence="failed"))) == [
        ("route", "passed", None, 1.0),
        ("gateway", "refused", "failed", 9.0),
    ]


@pytest.mark.parametrize(
    ("last", "operation", "state"),
    [
        ("state", "create_function", "create function"),
        ("respond", "create_function", None),
        ("state", "list_functions", "list function"),
    ],
)
def test_the_states_part_is_what_it_did(last: str, operation: str, state: str | None) -> None:
    """Only where the answer came from what is stored."""
    exchange = make_exchange(route=find_route("functiongraph", operation))
    exchange.passed = [("route", 1.001), (last, 1.002)]
    assert read(exchange, Reply(200, {}, b"")).state == state


async def test_an_answer_is_kept_without_its_secrets(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """Status, headers and body; a token that was issued stands in a header."""
    user = {"name": "mock-user", "password": "mock-password", "domain": {"name": "mock-domain"}}
    body = {"auth": {"identity": {"methods": ["password"], "password": {"user": user}}}}
    response = await client.post("/v3/auth/tokens", json=body)
    (entry,) = gateway.instance.journal
    answer = entry.answer
    assert (answer.status, answer.size) == (201, len(response.content))
    assert ("x-subject-token", "***") in answer.headers
    assert json.loads(answer.body)["token"]["user"]["name"] == "mock-user"
    assert response.headers["x-subject-token"] not in json.dumps(entry.as_dict())


async def test_keys_in_an_answer_are_masked(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """The temporary keys that IAM hands out."""
    body = b'{"auth": {"identity": {"methods": ["token"]}}}'
    headers = [("Host", "mock"), ("Content-Type", "application/json"), ("X-Auth-Token", "mock-iam-token")]
    issued = await client.post("/v3.0/OS-CREDENTIAL/securitytokens", content=body, headers=headers)
    (entry,) = gateway.instance.journal
    secrets = issued.json()["credential"]
    assert [secrets[name] for name in ("secret", "securitytoken") if secrets[name] in repr(entry)] == []


@pytest.mark.parametrize(
    ("method", "reply", "shown", "size"),
    [
        ("GET", Reply(200, {"Content-Type": "text/plain"}, b"secret=x y"), "secret=*** y", 10),
        ("GET", Reply(200, {}, b"\xff\x00"), "(2 bytes)", 2),
        ("GET", Reply(200, {}, b"x" * 70_000), "(70000 bytes, not kept)", 70_000),
        ("HEAD", Reply(200, {}, b"not sent"), "", 0),
    ],
)
def test_an_answer_is_shown_as_what_it_is(method: str, reply: Reply, shown: str, size: int) -> None:
    """Like the body of a request; of a HEAD nothing was sent."""
    answer = read(make_exchange(method), reply).answer
    assert (answer.body, answer.size) == (shown, size)


async def test_an_entry_without_a_route_has_its_body(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """It is what one looks for when a path is wrong."""
    await client.post("/nowhere", json={"password": "x", "a": 1})
    (entry,) = gateway.instance.journal
    assert (json.loads(entry.body), entry.operation) == ({"password": "***", "a": 1}, None)


def test_a_summary_is_the_beginning_of_an_entry() -> None:
    """Of the same words; it takes neither headers nor bodies."""
    journal = Journal()
    journal.record(make_exchange("POST", "/?token=x", [("a", "b")], b"c"), Reply(200, {}, b"d"), 1.0, 1.01)
    (kept,) = journal.records()
    summary, entry = summarise(kept).as_dict(), journal.entries()[0].as_dict()
    assert summary == {name: entry[name] for name in summary}
    assert {"headers", "body", "answer", "verdicts"} == entry.keys() - summary.keys() - {
        "state",
        "disagreement",
        "request_id",
        "size",
    }


async def test_a_signed_request_names_who_was_let_in(client: httpx.AsyncClient, gateway: Gateway) -> None:
    """By the key, never by its secret."""
    headers = sdk_hmac("GET", FUNCTIONS, [("Host", "mock")], b"", ak="mock-ak", sk="mock-sk", now=NOW)
    await client.get(FUNCTIONS, headers=headers)
    (entry,) = gateway.instance.journal
    assert (entry.identity, entry.answer.status) == ("mock-ak", 200)
