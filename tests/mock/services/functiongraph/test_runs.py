"""Runs: answers at once in the form asked for, and queued ones that get on by the clock or look by look."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import pytest
from dffkit_mock.gateway import Gateway
from dffkit_mock.seeding import apply_seed, read_seed

from ...clock import Clock
from .bodies import FLOW, HELLO

if TYPE_CHECKING:
    from collections.abc import Callable

    from .asking import Ask

FUNCTION = ("functiongraph", "function")
SCOPE = ("mock-project",)
EXPRESS = {**FLOW, "mode": "EXPRESS"}


@pytest.fixture
def say(gateway: Gateway) -> Callable[..., None]:
    """Adds members to the records of all functions, as a seed does."""

    def add(**members: Any) -> None:
        store = gateway.instance.store
        with store.transaction():
            for record in store.records(FUNCTION, SCOPE):
                store.put(FUNCTION, SCOPE, record.key, {**record.value, **members})

    return add


async def states(ask: Ask, path: str, looks: int) -> list[str]:
    """How the runs of a function stand, look by look."""
    found = []
    for _ in range(looks):
        rows = (await ask("GET", f"{path}/async-invocations")).body["invocations"]
        found.append(" ".join(row["status"] for row in rows))
    return found


async def test_a_run_is_answered_in_the_form_asked_for(ask: Ask, hello: str) -> None:
    """The bare result, or a report with the same id as the header; the log only where it is asked for."""
    bare = await ask("POST", f"{hello}/invocations", {"a": 1})
    assert isinstance(bare.body, str)
    report = await ask("POST", f"{hello}/invocations", {"a": 1}, X_CFF_Request_Version="v1")
    assert report.body == {"request_id": report.headers["x-cff-request-id"], "result": bare.body, "status": 200}
    logged = await ask("POST", f"{hello}/invocations", {"a": 1}, X_Cff_Log_Type="tail")
    log = base64.b64decode(logged.headers["x-cff-function-log"]).decode()
    assert log.endswith("version: latest\n")
    assert len({one.headers["x-cff-request-id"] for one in (bare, report, logged)}) == 3


async def test_a_run_answers_what_was_set_for_the_function(ask: Ask, hello: str, say: Callable[..., None]) -> None:
    """Any JSON, as JSON text; no answer shows the setting itself."""
    say(mock_result={"greeting": "你好"})
    assert json.loads((await ask("POST", f"{hello}/invocations", {})).body) == {"greeting": "你好"}
    assert "mock_result" not in (await ask("GET", f"{hello}/config")).body


async def test_a_seed_says_what_runs_answer(ask: Ask, gateway: Gateway) -> None:
    """Of a function, and of a workflow."""
    seed = {"function": [{**HELLO, "mock_result": [1, 2]}], "workflow": [{**EXPRESS, "mock_error": "out of stock"}]}
    apply_seed(read_seed({"functiongraph": seed}), gateway.instance, gateway.catalogue)
    (function,) = (await ask("GET", "/fgs/functions")).body["functions"]
    assert (await ask("POST", f"/fgs/functions/{function['func_urn']}/invocations", {})).body == "[1, 2]"
    (flow,) = (await ask("GET", "/fgs/workflows")).body["workflows"]
    ended = await ask("POST", f"/fgs/workflows/{flow['id']}/sync-executions", {"input": {}})
    assert ended.body["status"] == "fail"


async def test_a_run_fails_where_that_was_set_for_the_function(ask: Ask, hello: str, say: Callable[..., None]) -> None:
    """The status stays at 200, headers and report tell; a queued one ends as FAIL with the words."""
    say(mock_error="no such bucket")
    failed = await ask("POST", f"{hello}/invocations", {}, X_CFF_Request_Version="v1")
    assert (failed.status, failed.headers["x-is-func-err"], failed.body["status"]) == (200, "true", 500)
    assert json.loads(failed.body["result"]) == {"errorMessage": "no such bucket"}
    await ask("POST", f"{hello}/invocations-async", {})
    await states(ask, hello, 2)
    (row,) = (await ask("GET", f"{hello}/async-invocations")).body["invocations"]
    assert (row["status"], row["error_message"]) == ("FAIL", "no such bucket")


async def test_a_queued_run_gets_on_look_by_look(ask: Ask, hello: str) -> None:
    """With a clock that stands still each look shows the next state; the event is no part of the record."""
    queued = await ask("POST", f"{hello}/invocations-async", {"status": "FAIL", "request_id": "mine"})
    assert queued.status == 202
    assert await states(ask, hello, 4) == ["WAIT", "RUNNING", "SUCCESS", "SUCCESS"]
    (row,) = (await ask("GET", f"{hello}/async-invocations")).body["invocations"]
    assert row == {
        "request_id": queued.body["request_id"],
        "status": "SUCCESS",
        "error_message": "",
        "error_code": 0,
        "start_time": "2026-01-01T00:00:00",
        "end_time": "2026-01-01T00:00:00",
    }


async def test_a_queued_run_gets_on_by_the_clock(ask: Ask, hello: str, clock: Clock) -> None:
    """Who looks once in a while finds it over, with the times at which it began and ended."""
    await ask("POST", f"{hello}/invocations-async", {})
    clock.now += 30
    (row,) = (await ask("GET", f"{hello}/async-invocations")).body["invocations"]
    assert (row["status"], row["start_time"], row["end_time"]) == (
        "SUCCESS",
        "2026-01-01T00:00:01",
        "2026-01-01T00:00:02",
    )


async def test_runs_are_filtered(ask: Ask, hello: str, clock: Clock) -> None:
    """By id, state and time; those of the last hour where no time is given."""
    old = (await ask("POST", f"{hello}/invocations-async", {})).body["request_id"]
    clock.now += 7200
    new = (await ask("POST", f"{hello}/invocations-async", {})).body["request_id"]

    async def ids(query: str) -> list[str]:
        found = await ask("GET", f"{hello}/async-invocations?{query}")
        return [row["request_id"] for row in found.body["invocations"]]

    assert await ids("") == [new]
    assert await ids("query_begin_time=2026-01-01T00:00:00") == [old, new]
    assert await ids("query_begin_time=2026-01-01T00:00:00&query_end_time=2026-01-01T01:00:00") == [old]
    assert await ids(f"query_begin_time=2026-01-01T00:00:00&request_id={old}") == [old]
    assert await ids("query_begin_time=2026-01-01T00:00:00&status=FAIL") == []
    assert await ids("query_begin_time=2026-01-01T00:00:00&limit=1&marker=1") == [new]


async def test_active_runs_are_those_that_are_not_over(ask: Ask, hello: str, clock: Clock) -> None:
    """Of all of them or of those that are named."""
    first = (await ask("POST", f"{hello}/invocations-async", {})).body["request_id"]
    clock.now += 10
    second = (await ask("POST", f"{hello}/invocations-async", {})).body["request_id"]

    async def ids(query: str = "") -> list[str]:
        found = await ask("GET", f"{hello}/active-async-invocations{query}")
        return [row["request_id"] for row in found.body["invocations"]]

    assert await ids(f"?requests={first}") == []
    assert await ids(f"?requests={first},{second}") == [second]
    assert [await ids(), await ids()] == [[second], []]


@pytest.mark.parametrize(("looks", "ended"), [(0, "DISCARD"), (2, "FAIL")])
async def test_a_run_is_stopped_before_it_is_over(ask: Ask, hello: str, looks: int, ended: str) -> None:
    """One that waits is never run, one that runs fails; what is over cannot be stopped."""
    run = {"request_id": (await ask("POST", f"{hello}/invocations-async", {})).body["request_id"]}
    await states(ask, hello, looks - 1)
    assert (await ask("POST", f"{hello}/cancel", run)).status == 200
    assert await states(ask, hello, 2) == [ended, ended]
    assert (await ask("POST", f"{hello}/cancel", run)).error == (400, "FSS.0400")
    assert (await ask("POST", f"{hello}/cancel", {"request_id": "unknown"})).status == 404
