"""Asynchronous runs: queued once, waited for until they ended, stopped."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncFunctionGraph, FunctionGraph
from dffkit.clock import Clock
from dffkit.connectors.functiongraph import FunctionFailedError, PendingInvocation
from dffkit.errors import DeadlineError, MisuseError, PermissionDeniedError, UnreadableReplyError
from hypothesis import given
from hypothesis import strategies as st

from ..sides import Server, Side
from .waits import check_end_with_a_silent_server

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

URN = "urn:fss:cn-north-4:p1:function:default:hello:latest"
HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1", "ak": "a", "sk": "s"}
NOON = Clock(lambda: datetime(2026, 1, 2, 12, tzinfo=UTC).timestamp())
RUN = PendingInvocation("r1", URN)
KNOWN = {"SUCCESS", "FAIL", "DISCARD", "DISCARDED", "TIMEOUT", "CANCEL", "CANCELED", "CANCELLED"}
PAIR = (FunctionGraph, AsyncFunctionGraph)


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, PAIR)


def page(status: str | None = None, **more: Any) -> dict[str, Any]:
    """An answer about the run: its record, or none."""
    rows = [] if status is None else [{"request_id": "r1", "status": status, **more}]
    return {"invocations": rows, "count": len(rows), "next_marker": len(rows)}


def waited(side: Side, *answers: Any, run: Any = RUN, **options: Any) -> Any:
    """What a wait for the run gives, when the service answers like this."""
    return side.do(lambda fg: fg.wait_invocation(run, **options), Server(*answers), **HERE)


# Queued


def test_a_run_is_queued_and_can_be_kept(side: Side) -> None:
    """What comes back says which run of which function, and since when."""
    server = Server(httpx.Response(202, json={"request_id": "r1"}))
    run = side.do(lambda fg: fg.invoke_async(URN, {"n": 1}, memory=256), server, clock=NOON, **HERE)
    assert run == PendingInvocation("r1", URN, datetime(2026, 1, 2, 12, tzinfo=UTC))
    assert str(run) == f"the run r1 of {URN}"
    request = server.requests[0]
    assert (request.url.path.rpartition("/")[2], request.content) == ("invocations-async", b'{"n":1}')
    assert request.headers["x-cff-instance-memory"] == "256"


def test_a_kept_run_stays_as_it_is() -> None:
    """It is frozen, so it can be a key."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        RUN.request_id = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    assert {RUN: 1}[PendingInvocation("r1", URN)] == 1


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_run_is_never_queued_twice(side: Side, status: int) -> None:
    """Not even where every other call would be tried again."""
    server = Server(httpx.Response(status, json={}))
    with pytest.raises(Exception, match=f"HTTP {status}"):
        side.do(lambda fg: fg.invoke_async(URN, {}), server, **HERE)
    assert (len(server.requests), side.waits) == (1, [])


@pytest.mark.parametrize("failure", [httpx.ReadTimeout("silent"), httpx.ReadError("gone"), httpx.ConnectError("none")])
def test_a_run_is_not_queued_again_when_the_answer_is_lost(side: Side, failure: Exception) -> None:
    """It may have been queued all the same."""
    asked: list[httpx.Request] = []

    def lose(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        raise failure

    with pytest.raises(Exception, match="async_invoke_function"):
        side.do(lambda fg: fg.invoke_async(URN, {}), lose, **HERE)
    assert (len(asked), side.waits) == (1, [])


# Waited for


def test_a_wait_gives_the_record_of_a_success(side: Side) -> None:
    """Without a record it waits as it does for a run that is under way."""
    record = waited(side, page(), page("WAIT"), page("RUNNING", end_time=""), page("SUCCESS", error_code=0))
    assert (record.request_id, record.status, record.error_code) == ("r1", "SUCCESS", 0)
    assert side.waits == [0.5, 0.75, 1.125]


@pytest.mark.parametrize(
    "status", ["FAIL", "DISCARD", "DISCARDED", "TIMEOUT", "CANCEL", "CANCELED", "CANCELLED", "fail"]
)
def test_a_run_that_ended_badly_raises(side: Side, status: str) -> None:
    """Its record says why, and it is the error of the function, as with invoke."""
    record = {"error_code": 4001, "error_message": "division by\nzero"}
    with pytest.raises(FunctionFailedError) as caught:
        waited(side, page("RUNNING"), page(status, **record))
    error = caught.value
    assert str(error) == (
        "functiongraph.list_async_invocations: the run r1 of "
        f"{URN} ended with {status.upper()} (4001): division by zero."
    )
    assert (error.error_code, error.error_msg, error.request_id, error.status_code) == (
        "4001", "division by zero", "r1", 200,
    )  # fmt: skip
    assert (error.detail.status, error.result, error.log) == (status, None, None)


@pytest.mark.parametrize("record", [{}, {"error_code": 0, "error_message": ""}, {"error_message": None}])
def test_a_record_may_say_nothing_of_the_reason(side: Side, record: dict[str, Any]) -> None:
    """Then the state stands for the code."""
    with pytest.raises(FunctionFailedError, match="ended with DISCARD: the service says no more") as caught:
        waited(side, page("DISCARD", **record))
    assert caught.value.error_code == "DISCARD"


@given(st.lists(st.none() | st.text().filter(lambda text: text.upper() not in KNOWN), max_size=6))
def test_a_state_nobody_knows_is_waited_for(states: list[str | None]) -> None:
    """It may still become one of the known ones."""
    for kind in ("sync", "async"):
        side = Side(kind, PAIR)
        rows = [{"invocations": [{"request_id": "r1", "status": state}]} for state in states]
        assert waited(side, *rows, page("SUCCESS")).status == "SUCCESS"
        assert len(side.waits) == len(states)


@pytest.mark.parametrize(
    "answer",
    [
        {"invocations": []},
        {"invocations": None, "count": 0},
        {},
        {"invocations": [None]},
        {"invocations": [{"request_id": "r2", "status": "FAIL"}]},
        {"invocations": [{"request_id": "r1"}]},
        {"invocations": [{"request_id": "r1", "status": None}]},
    ],
)
def test_an_answer_without_the_record_is_no_end(side: Side, answer: dict[str, Any]) -> None:
    """Empty lists come as null too, and another run's failure is not this one's."""
    assert waited(side, answer, page("SUCCESS")).status == "SUCCESS"


@pytest.mark.parametrize("answer", [[], "text", {"invocations": [{"request_id": "r1", "status": 3}]}])
def test_an_answer_of_another_form_is_unreadable(side: Side, answer: Any) -> None:
    """It ends the wait: it will not become better."""
    with pytest.raises(UnreadableReplyError):
        waited(side, answer)


def test_a_wait_without_any_record_says_how_to_get_one(side: Side) -> None:
    """Records are kept only where the function asks for them."""
    with pytest.raises(DeadlineError) as caught:
        waited(side, page(), timeout=10)
    error = caught.value
    assert str(error).startswith(f"the run r1 of {URN} is not done after 10 s: its last state is unknown: there is no")
    assert "update_function_async_invoke_config(function_urn, enable_async_status_log=True)" in str(error)
    assert (error.state, error.last, sum(side.waits)) == ("unknown: there is no record", None, 10)


def test_a_wait_that_ends_while_the_run_goes_on_says_how_it_stood(side: Side) -> None:
    """Then the record is there, and nothing is to be switched on."""
    with pytest.raises(DeadlineError) as caught:
        waited(side, page(), page("RUNNING"), timeout=10)
    assert (caught.value.state, caught.value.last.status) == ("RUNNING", "RUNNING")
    assert "enable_async_status_log" not in str(caught.value)


def test_a_wait_with_a_server_that_hangs_ends_in_time(side: Side) -> None:
    """Each look gets at most what is left and is not tried again; the end is that of the wait."""
    check_end_with_a_silent_server(side, lambda fg: fg.wait_invocation(RUN, timeout=2), **HERE)


def test_a_look_may_fail_before_the_end(side: Side) -> None:
    """A server that starts anew ends no wait, a refusal does."""
    restarting = httpx.Response(503, json={})
    assert waited(side, restarting, restarting, page("SUCCESS")).status == "SUCCESS"
    assert side.waits == [0.5, 0.75]
    with pytest.raises(PermissionDeniedError):
        waited(side, restarting, httpx.Response(403, json={}), page("SUCCESS"))


def test_a_wait_of_no_time_looks_once(side: Side) -> None:
    """It sees what is there, and does not sleep."""
    assert (waited(side, page("SUCCESS"), timeout=0).status, side.waits) == ("SUCCESS", [])
    with pytest.raises(DeadlineError, match="not done after 0 s"):
        waited(side, page("RUNNING"), timeout=0)


@pytest.mark.parametrize(
    ("run", "begin"),
    [
        (PendingInvocation("r1", URN, datetime(2026, 1, 2, 9, tzinfo=UTC)), "2026-01-02T08:45:00"),
        (PendingInvocation("r1", URN), "2026-01-01T12:00:00"),
        ((URN, "r1"), "2026-01-01T12:00:00"),
    ],
)
def test_a_run_is_looked_for_since_it_was_sent(side: Side, run: Any, begin: str) -> None:
    """The service would show only those of the last hour."""
    server = Server(page("SUCCESS"))
    side.do(lambda fg: fg.wait_invocation(run), server, clock=NOON, **HERE)
    assert (server.queries("request_id"), server.queries("query_begin_time")) == (["r1"], [begin])


@pytest.mark.parametrize("request_id", ["../../x", "a/b?c=d&e#f", "r 1", "%2F", "r1&status=SUCCESS", "你"])
def test_a_weird_id_stays_one_value(side: Side, request_id: str) -> None:
    """It is encoded, and reaches neither the path nor another parameter."""
    server = Server({"invocations": [{"request_id": request_id, "status": "SUCCESS"}]})
    assert side.do(lambda fg: fg.wait_invocation((URN, request_id)), server, **HERE).request_id == request_id
    url = server.requests[0].url
    assert url.path == f"/v2/p1/fgs/functions/{URN}/async-invocations"
    assert sorted(url.params) == ["query_begin_time", "request_id"]
    assert url.params["request_id"] == request_id


def test_two_waits_go_on_side_by_side() -> None:
    """Of one connector, each sees its own run."""
    looks = {"r1": 0, "r2": 0}

    def answer(request: httpx.Request) -> httpx.Response:
        run = request.url.params["request_id"]
        looks[run] += 1
        status = "SUCCESS" if looks[run] == (2 if run == "r1" else 4) else "RUNNING"
        return httpx.Response(200, json={"invocations": [{"request_id": run, "status": status}]})

    order: list[str] = []

    async def wait(fg: AsyncFunctionGraph, run: str) -> None:
        order.append((await fg.wait_invocation((URN, run))).request_id)

    async def both() -> None:
        restless: dict[str, Any] = {"transport": httpx.MockTransport(answer), "sleep": lambda _: asyncio.sleep(0)}
        async with AsyncFunctionGraph(**HERE, **restless) as fg:
            await asyncio.gather(wait(fg, "r2"), wait(fg, "r1"))

    asyncio.run(both())
    assert (order, looks) == (["r1", "r2"], {"r1": 2, "r2": 4})


# Stopped


@pytest.mark.parametrize(
    ("how", "body"), [(None, {"request_id": "r1"}), ("force", {"request_id": "r1", "type": "force"})]
)
def test_a_run_can_be_stopped(side: Side, how: Any, body: dict[str, str]) -> None:
    """Its id stands in the body; the answer has none."""
    server = Server(httpx.Response(200))
    assert side.do(lambda fg: fg.cancel_invocation(RUN, how=how), server, **HERE) is None
    assert json.loads(server.requests[0].content) == body


# Refused


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda fg: fg.wait_invocation("r1"), r"or the pair \(function_urn, request_id\), not 'r1'"),
        (lambda fg: fg.wait_invocation(("r1",)), "or the pair .*, not 'tuple'"),
        (lambda fg: fg.wait_invocation(("hello", "r1")), "'hello' is not the URN of a function"),
        (lambda fg: fg.wait_invocation((URN, "")), "'' is not the request id of a run"),
        (lambda fg: fg.wait_invocation((URN, " ")), "' ' is not the request id of a run"),
        (lambda fg: fg.wait_invocation((URN, "x" * 65)), "1 to 64 characters"),
        (lambda fg: fg.wait_invocation((URN, 5)), "5 is not the request id"),
        (lambda fg: fg.wait_invocation(RUN, timeout=-1), "timeout must be seconds"),
        (lambda fg: fg.cancel_invocation(RUN, how="softly"), "how must be 'force' or 'recursive'.* not 'softly'"),
        (lambda fg: fg.cancel_invocation(RUN, how=["force"]), r"how must be 'force' or 'recursive'.* not \['force'\]"),
        (
            lambda fg: fg.wait_invocation(PendingInvocation("r1", URN, "2024-01-01")),  # type: ignore[arg-type]
            "invoked_at must be a datetime, or None .* not '2024-01-01'",
        ),
        (lambda fg: fg.cancel_invocation(None), "not 'NoneType'"),
        (lambda fg: fg.invoke_async(URN, [1]), "an event must be a JSON object"),
        (lambda fg: fg.invoke_async("hello", {}), "is not the URN of a function"),
        (lambda fg: fg.invoke_async(URN, {"a": object()}), "async_invoke_function: .*not JSON serializable"),
    ],
)
def test_what_makes_no_sense_is_refused(side: Side, act: Any, words: str) -> None:
    """One sentence, and no request."""
    server = Server({})
    with pytest.raises(MisuseError, match=words):
        side.do(act, server, **HERE)
    assert server.requests == []


@pytest.mark.dffkit_mock(stateful=False)
def test_the_whole_way_through_the_mock(side: Side, dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """Queued, waited for and stopped, with nothing but the address of the mock."""
    run = side.do(lambda fg: fg.invoke_async(URN, {"message": "hi"}))
    assert side.do(lambda fg: fg.wait_invocation(run)).status == "SUCCESS"
    assert side.do(lambda fg: fg.cancel_invocation(run, how="recursive")) is None
    assert {entry.refused_by for entry in dffkit_mock.journal.entries()} == {None}
