"""Executions of workflows: started once, waited for until they ended, looked into, stopped, tried again."""

from __future__ import annotations

import asyncio
import copy
import dataclasses
import json
import pickle
from datetime import UTC, datetime
from operator import methodcaller
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit import AsyncFunctionGraph, FunctionGraph
from dffkit.connectors.functiongraph import PendingExecution, WorkflowFailedError, WorkflowStep
from dffkit.errors import (
    DeadlineError,
    MisuseError,
    NotFoundError,
    PermissionDeniedError,
    UnreadableReplyError,
)
from dffkit.types.functiongraph import WorkflowExecution
from hypothesis import given
from hypothesis import strategies as st

from ..sides import Server, Side
from .waits import check_end_with_a_silent_server

if TYPE_CHECKING:
    from dffkit_mock.server import MockServer

FLOW = "48aff955-ea10-4ffd-b426-190bc192dc14"
RUN = PendingExecution(FLOW, "e1")
HERE: dict[str, Any] = {"region": "cn-north-4", "project_id": "p1", "ak": "a", "sk": "s"}
PAIR = (FunctionGraph, AsyncFunctionGraph)
OVER = {"success", "fail", "timeout", "cancel"}


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Side:
    """Each of the two connectors."""
    return Side(request.param, PAIR)


def record(status: Any = None, *nodes: Any, **more: Any) -> dict[str, Any]:
    """An answer about the execution."""
    return {"workflow_id": FLOW, "execution_id": "e1", "status": status, "node_execution_details": list(nodes), **more}


def node(name: str, *statuses: str, **last: Any) -> dict[str, Any]:
    """A state and its runs, the last one with more to say."""
    runs: list[dict[str, Any]] = [{"status": status} for status in statuses]
    runs[-1] |= last
    return {"node_id": f"id-{name}", "node_name": name, "executions": runs}


def waited(side: Side, *answers: Any, run: Any = RUN, **options: Any) -> Any:
    """What a wait for the execution gives, when the service answers like this."""
    return side.do(lambda fg: fg.wait_workflow(run, **options), Server(*answers), **HERE)


# Started


@pytest.mark.parametrize(
    ("given_", "body"),
    [
        ((), {"input": {}}),
        (({"order": 1},), {"input": {"order": 1}}),
        (
            ({"order": {"deep": [None]}}, {"tenantId": "u"}),
            {"input": {"order": {"deep": [None]}}, "headers": {"tenantId": "u"}},
        ),
    ],
)
def test_a_workflow_is_started_and_the_execution_can_be_kept(side: Side, given_: Any, body: Any) -> None:
    """What comes back says which execution of which workflow."""
    server = Server({"execution_id": "e1"})
    execution = side.do(lambda fg: fg.start_workflow(FLOW, *given_), server, **HERE)
    assert (execution, str(execution)) == (RUN, f"the execution e1 of the workflow {FLOW}")
    request = server.requests[0]
    assert (request.method, request.url.path) == ("POST", f"/v2/p1/fgs/workflows/{FLOW}/executions")
    assert json.loads(request.content) == body


def test_a_kept_execution_stays_as_it_is() -> None:
    """It is frozen, so it can be a key."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        RUN.execution_id = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    assert {RUN: 1}[PendingExecution(FLOW, "e1")] == 1


@pytest.mark.parametrize("name", ["start_workflow", "run_workflow"])
@pytest.mark.parametrize("status", [429, 503])
def test_a_workflow_is_never_started_twice(side: Side, name: str, status: int) -> None:
    """Not even where every other call would be tried again."""
    server = Server(httpx.Response(status, json={}))
    with pytest.raises(Exception, match=f"HTTP {status}"):
        side.do(methodcaller(name, FLOW, {}), server, **HERE)
    assert (len(server.requests), side.waits) == (1, [])


# Waited for


def test_a_wait_gives_the_record_of_a_success(side: Side) -> None:
    """Every other status is waited out."""
    statuses = ("scheduled", "running", "retrying", "recovered", "stopping", None)
    done = waited(side, *map(record, statuses), record("success", output={"booked": True}))
    assert (done.execution_id, done.output) == ("e1", {"booked": True})
    assert len(side.waits) == len(statuses)


@given(st.lists(st.none() | st.text().filter(lambda text: text.lower() not in OVER), max_size=6))
def test_a_status_nobody_knows_is_waited_for(statuses: list[str | None]) -> None:
    """It may still become one of the known ones."""
    for kind in ("sync", "async"):
        side = Side(kind, PAIR)
        assert waited(side, *map(record, statuses), record("SUCCESS")).execution_id == "e1"
        assert len(side.waits) == len(statuses)


@pytest.mark.parametrize("status", ["fail", "timeout", "cancel", "FAIL"])
def test_an_execution_that_ended_badly_raises(side: Side, status: str) -> None:
    """With the state that failed, what it said, and the whole record."""
    failed = node("check", status, error_message={"errorMessage": "no\nstock"}, request_id="r7")
    with pytest.raises(WorkflowFailedError) as caught:
        waited(side, record("running"), record(status, node("first", "success"), failed))
    error = caught.value
    assert str(error) == (
        f"functiongraph.show_workflow_execution: the execution e1 of the workflow {FLOW} ended with {status.lower()}: "
        "the state 'check': no stock; request id r7."
    )
    assert (error.status, error.node, error.error_code, error.error_msg, error.request_id, error.status_code) == (
        status.lower(), "check", status.lower(), "no stock", "r7", 200,
    )  # fmt: skip
    assert error.detail.execution_id == "e1"


@pytest.mark.parametrize(
    ("nodes", "named", "words"),
    [
        ([], None, "the service says no more"),
        ([None], None, "the service says no more"),
        ([{"node_id": "n1", "executions": None}], None, "the service says no more"),
        ([{"node_id": "n1", "executions": [None, {"status": "fail"}]}], "n1", "the service says no more"),
        ([{"executions": [{"status": "fail", "error_message": "boom"}]}], None, "boom"),
        ([node("a", "fail", error_message={})], "a", "the service says no more"),
        ([node("a", "fail", "success"), node("b", "fail", error_message="boom")], "b", "boom"),
        ([node("a", "cancel"), node("b", "timeout"), node("c", "fail", error_message="boom")], "c", "boom"),
        ([node("a", "fail", error_message={"code": 5})], "a", "{'code': 5}"),
        ([node("a", "fail", error_message=["x"])], "a", "['x']"),
    ],
)
def test_the_state_that_failed_is_found(side: Side, nodes: list[Any], named: str | None, words: str) -> None:
    """By its last run; what failed says more than what was stopped for it."""
    with pytest.raises(WorkflowFailedError) as caught:
        waited(side, record("fail", *nodes))
    assert (caught.value.node, caught.value.error_msg) == (named, words)


def test_a_failure_keeps_what_it_knows_when_it_travels(side: Side) -> None:
    """To another process, as any error does."""
    with pytest.raises(WorkflowFailedError) as caught:
        waited(side, record("fail", node("check", "fail", error_message="boom")))
    for twin in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):
        assert (twin.status, twin.node, str(twin)) == ("fail", "check", str(caught.value))


def test_a_wait_that_ends_while_the_workflow_goes_on_says_how_it_stood(side: Side) -> None:
    """And has the last record."""
    with pytest.raises(DeadlineError, match=f"the execution e1 of the workflow {FLOW} is not done after 7 s") as caught:
        waited(side, record("running"), timeout=7)
    assert (caught.value.state, caught.value.last.execution_id, sum(side.waits)) == ("running", "e1", 7)
    with pytest.raises(DeadlineError, match="its last state is not given"):
        waited(side, record(), timeout=0)


def test_a_wait_with_a_server_that_hangs_ends_in_time(side: Side) -> None:
    """Each look gets at most what is left and is not tried again; the end is that of the wait."""
    check_end_with_a_silent_server(side, lambda fg: fg.wait_workflow(RUN, timeout=2), **HERE)


def test_a_look_may_fail_before_the_end(side: Side) -> None:
    """A server that starts anew ends no wait, a refusal does."""
    restarting = httpx.Response(503, json={})
    assert waited(side, restarting, restarting, record("success")).status == "success"
    assert side.waits == [0.5, 0.75]
    with pytest.raises(PermissionDeniedError):
        waited(side, restarting, httpx.Response(403, json={}), record("success"))


def test_what_the_service_does_not_keep_is_not_waited_for(side: Side) -> None:
    """An express workflow would never be found."""
    server = Server(httpx.Response(404, json={"error_code": "FSS.1404", "error_msg": "not found"}))
    for name in ("wait_workflow", "execution_steps"):
        with pytest.raises(NotFoundError, match=r"express workflows .* run_workflow\(\) gives their results"):
            side.do(methodcaller(name, RUN), server, **HERE)
    assert side.waits == []


@pytest.mark.parametrize("answer", [[], "text", {}, {"execution_id": "e1", "status": 3}, record("success", "node")])
def test_an_answer_of_another_form_is_unreadable(side: Side, answer: Any) -> None:
    """It ends the wait: it will not become better."""
    with pytest.raises(UnreadableReplyError):
        waited(side, answer)


def test_two_waits_go_on_side_by_side() -> None:
    """Of one connector, each sees its own execution, and one that fails leaves the other alone."""
    looks = {"e1": 0, "e2": 0}

    def answer(request: httpx.Request) -> httpx.Response:
        run = request.url.path.rpartition("/")[2]
        looks[run] += 1
        ends = {"e1": (2, "fail"), "e2": (4, "success")}[run]
        return httpx.Response(
            200, json={"execution_id": run, "status": ends[1] if looks[run] == ends[0] else "running"}
        )

    async def both() -> list[Any]:
        restless: dict[str, Any] = {"transport": httpx.MockTransport(answer), "sleep": lambda _: asyncio.sleep(0)}
        async with AsyncFunctionGraph(**HERE, **restless) as fg:
            waits = [fg.wait_workflow((FLOW, run)) for run in ("e1", "e2")]
            return await asyncio.gather(*waits, return_exceptions=True)

    failed, done = asyncio.run(both())
    assert (type(failed), done.execution_id, looks) == (WorkflowFailedError, "e2", {"e1": 2, "e2": 4})


# Run at once


@pytest.mark.parametrize(
    ("answer", "result"),
    [
        ({"status": "success", "output": {"result": 200}}, {"result": 200}),
        ({"status": "success", "output": "12", "errors": []}, "12"),
        ({"status": "success", "output": None, "errors": None}, None),
        ({"status": "success"}, None),
        ({"output": [1]}, [1]),
        ({"status": "SUCCESS", "output": 0}, 0),
    ],
)
def test_an_express_workflow_gives_its_result(side: Side, answer: Any, result: Any) -> None:
    """As it stands in the answer."""
    server = Server({"execution_id": "e1", **answer})
    assert side.do(lambda fg: fg.run_workflow(FLOW, {"a": 1}, timeout=300), server, **HERE) == result
    request = server.requests[0]
    assert (request.url.path, request.content) == (
        f"/v2/p1/fgs/workflows/{FLOW}/sync-executions", b'{"input":{"a":1}}',
    )  # fmt: skip
    assert request.extensions["timeout"]["read"] == 300


@pytest.mark.parametrize(
    ("answer", "named", "words"),
    [
        (
            {"status": "fail", "errors": [{"node_id": "check", "error_message": "boom"}]},
            "check",
            "fail: .*'check': boom",
        ),
        ({"errors": [{"node_id": "check"}]}, "check", "no status: the state 'check': the service says no more"),
        ({"status": "fail", "errors": [None]}, None, "ended with fail: the service says no more"),
        ({"status": "timeout"}, None, "ended with timeout"),
        ({"status": "running", "output": {}}, None, "ended with running"),
    ],
)
def test_an_express_workflow_without_a_result_raises(side: Side, answer: Any, named: str | None, words: str) -> None:
    """The call is a success all the same."""
    with pytest.raises(WorkflowFailedError, match=words) as caught:
        side.do(lambda fg: fg.run_workflow(FLOW), Server({"execution_id": "e1", **answer}), **HERE)
    assert (caught.value.node, caught.value.detail.execution_id) == (named, "e1")
    assert str(caught.value).startswith("functiongraph.start_sync_workflow_execution: the execution e1 of the workf")


# Looked into


def test_the_steps_have_every_run_of_every_state(side: Side) -> None:
    """Typed, with times, and only for what is there."""
    first = node("check", "fail", "success", input={"a": 1}, output={"ok": True}, begin_time=1665454500000,
                 end_time=1665454501250, error_message={}, request_id="r7")  # fmt: skip
    first["executions"][0]["error_message"] = {"errorMessage": "boom"}
    server = Server(record("running", None, first, {"node_id": "n2", "executions": [{"status": "running"}]}, {}))
    steps = side.do(lambda fg: fg.execution_steps(RUN), server, **HERE)
    begin, end = datetime(2022, 10, 11, 2, 15, tzinfo=UTC), datetime(2022, 10, 11, 2, 15, 1, 250000, tzinfo=UTC)
    assert steps == [
        WorkflowStep("check", 1, "fail", None, None, {"errorMessage": "boom"}, None, None, None),
        WorkflowStep("check", 2, "success", {"a": 1}, {"ok": True}, None, begin, end, "r7"),
        WorkflowStep("n2", 1, "running", None, None, None, None, None, None),
    ]
    assert "x-get-workflow-full-history-data" not in server.requests[0].headers


def test_long_results_come_whole_where_asked(side: Side) -> None:
    """A header says so."""
    server = Server(record("success"))
    assert side.do(lambda fg: fg.execution_steps(RUN, whole=True), server, **HERE) == []
    assert server.requests[0].headers["x-get-workflow-full-history-data"] == "true"


@given(st.integers())
def test_no_time_is_too_odd_for_a_step(milliseconds: int) -> None:
    """What is no date is none."""
    run = {"status": "running", "begin_time": milliseconds}
    execution = WorkflowExecution.from_dict(record("running", {"node_id": "n", "executions": [run]}))
    (step,) = FunctionGraph.recorded_steps(execution)
    assert step.begin is None or 0 < milliseconds == round(step.begin.timestamp() * 1000)


# Stopped, tried again


def test_an_execution_is_stopped(side: Side) -> None:
    """The answer has no body."""
    server = Server(httpx.Response(200))
    assert side.do(lambda fg: fg.stop_workflow(RUN), server, **HERE) is None
    assert server.requests[0].url.path == f"/v2/p1/fgs/workflows/{FLOW}/executions/e1/terminate"


def test_an_execution_is_tried_again(side: Side) -> None:
    """What comes back can be waited for, and it is asked for once."""
    server = Server(httpx.Response(200))
    assert side.do(lambda fg: fg.retry_workflow((FLOW, "e1")), server, **HERE) == RUN
    assert server.requests[0].url.path == f"/v2/p1/fgs/workflows/{FLOW}/executions/e1/retry"
    busy = Server(httpx.Response(503, json={}))
    with pytest.raises(Exception, match="HTTP 503"):
        side.do(lambda fg: fg.retry_workflow(RUN), busy, **HERE)
    assert len(busy.requests) == 1


# Refused


URN = "urn:fss:cn-north-4:p1:workflow:default:flow:latest"


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda fg: fg.start_workflow(URN), r"is the URN of a workflow, not its id: pass the id .* iter_workflows\(\)"),
        (lambda fg: fg.run_workflow(URN), "is the URN of a workflow, not its id"),
        (lambda fg: fg.wait_workflow((URN, "e1")), "is the URN of a workflow, not its id"),
        (lambda fg: fg.start_workflow(""), "'' is not the id of a workflow"),
        (lambda fg: fg.start_workflow(None), "None is not the id of a workflow"),
        (lambda fg: fg.start_workflow(FLOW, [1]), "input must be a JSON object, so a dict, not list"),
        (lambda fg: fg.run_workflow(FLOW, {}, "a=b"), "headers must be a JSON object, so a dict, not str"),
        (lambda fg: fg.start_workflow(FLOW, {"a": object()}), "start_workflow_execution: .*not JSON serializable"),
        (lambda fg: fg.wait_workflow("e1"), r"or the pair \(workflow_id, execution_id\), not 'e1'"),
        (lambda fg: fg.wait_workflow((FLOW,)), "not 'tuple'"),
        (lambda fg: fg.wait_workflow((FLOW, "x" * 65)), "is not the id of an execution"),
        (lambda fg: fg.wait_workflow(RUN, timeout="long"), "timeout must be seconds"),
        (lambda fg: fg.execution_steps(None), "not 'NoneType'"),
    ],
)
def test_what_makes_no_sense_is_refused(side: Side, act: Any, words: str) -> None:
    """One sentence, and no request."""
    server = Server({})
    with pytest.raises(MisuseError, match=words):
        side.do(act, server, **HERE)
    assert server.requests == []


@pytest.mark.parametrize("name", ["wait_workflow", "execution_steps", "stop_workflow", "retry_workflow"])
@pytest.mark.parametrize(
    "weird", ["..", ".", "a/../b", "a/b", "a?b", "a#b", "%2e%2e", "a b", "a\n", "你", "../../functions"]
)
def test_what_would_lead_to_another_address_is_refused(side: Side, name: str, weird: str) -> None:
    """Two dots in a path would be another operation."""
    server = Server({})
    for pair in ((weird, "e1"), (FLOW, weird)):
        with pytest.raises(MisuseError, match="is not the id of"):
            side.do(methodcaller(name, pair), server, **HERE)
    assert server.requests == []


@pytest.mark.dffkit_mock(stateful=False)
def test_the_whole_way_through_the_mock(side: Side, dffkit_mock: MockServer, dffkit_mock_url: str) -> None:
    """Started, waited for, looked into, tried again and stopped, with nothing but the address of the mock."""
    execution = side.do(lambda fg: fg.start_workflow(FLOW, {"order": "A-1001"}, {"tenantId": "user1"}))
    done = side.do(lambda fg: fg.wait_workflow(execution))
    assert (done.execution_id, done.output) == (execution.execution_id, {"booked": True})
    steps = side.do(lambda fg: fg.execution_steps(execution, whole=True))
    assert steps == FunctionGraph.recorded_steps(done)
    assert [(step.name, step.status, step.error) for step in steps] == [("check", "success", None)]
    assert side.do(lambda fg: fg.run_workflow(FLOW, {"order": "A-1001"})) == {"message": "success", "result": 200}
    assert side.do(lambda fg: fg.retry_workflow(execution)) == execution
    assert side.do(lambda fg: fg.stop_workflow(execution)) is None
    assert {entry.refused_by for entry in dffkit_mock.journal.entries()} == {None}
