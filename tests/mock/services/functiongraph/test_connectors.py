"""Our connectors live with the mock as with the service, sync and async; nobody sleeps, the clock is moved instead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from dffkit import AsyncFunctionGraph, FunctionGraph
from dffkit.clock import Clock as ConnectorClock
from dffkit.connectors.functiongraph import WorkflowFailedError
from dffkit.errors import ConflictError, DeadlineError, NotFoundError
from dffkit.triggers import Timer
from dffkit_mock import MockServer

from ....overlay.connectors.sides import Side
from ...clock import Clock
from .bodies import FLOW

if TYPE_CHECKING:
    from collections.abc import Callable

PROJECT = {"project_id": "mock-project", "region": "cn-north-4", "ak": "mock-ak", "sk": "mock-sk"}
URN = "urn:fss:cn-north-4:mock-project:function:default:hello"


@pytest.fixture
def server(clock: Clock) -> Iterator[MockServer]:
    """A mock on a socket, whose clock stands still."""
    with MockServer(clock=clock) as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def do(request: pytest.FixtureRequest, server: MockServer, clock: Clock) -> Callable[[Callable[[Any], Any]], Any]:
    """Does something with one of the two connectors."""
    side = Side(request.param, (FunctionGraph, AsyncFunctionGraph))
    options: dict[str, Any] = {**PROJECT, "endpoint": server.url, "clock": ConnectorClock(clock)}

    def act(what: Callable[[Any], Any]) -> Any:
        return side.do(what, **options)

    return act


def deploy(do: Callable[..., Any], text: str, **options: Any) -> Any:
    """Deploys a function of one file."""
    code = {"index.py": text}
    return do(lambda fg: fg.deploy("hello", code, runtime="Python3.9", handler="index.handler", **options))


def test_a_function_from_its_first_deployment_to_its_end(do: Callable[..., Any]) -> None:
    """Deployed, published, released, called, called later, changed and deleted."""
    first = deploy(do, "def handler(event, context): return 1")
    assert first.func_urn == f"{URN}:latest"
    assert do(lambda fg: fg.publish_version(URN, version="v1")).version == "v1"
    second = deploy(do, "def handler(event, context): return 2", memory_size=512)
    assert (second.memory_size, second.digest != first.digest) == (512, True)
    do(lambda fg: fg.publish_version(URN, version="v2"))
    do(lambda fg: fg.set_alias(URN, "prod", "v1"))
    moved = do(lambda fg: fg.shift_traffic(URN, "prod", "v2", 50))
    assert (moved.version, moved.additional_version_weights.to_dict()) == ("v1", {"v2": 50})
    logs = [do(lambda fg: fg.invoke(f"{URN}:!prod", {"a": 1}, log=True)).log for _ in range(4)]
    assert sorted(log.strip()[-2:] for log in logs) == ["v1", "v1", "v2", "v2"]
    run = do(lambda fg: fg.invoke_async(f"{URN}:!prod", {"a": 1}))
    assert do(lambda fg: fg.wait_invocation(run)).status == "SUCCESS"
    do(lambda fg: fg.api.functions.delete_function(URN))
    with pytest.raises(NotFoundError):
        do(lambda fg: fg.invoke(URN, {}))
    assert do(lambda fg: fg.iter_functions()) == []


def test_the_same_deployment_again_sends_nothing(do: Callable[..., Any], server: MockServer) -> None:
    """Digest and configuration are found as they were sent."""
    text = "def handler(event, context): return 1"
    deploy(do, text, user_data={"a": "1"}, description="greets")
    server.journal.clear()
    deploy(do, text, user_data={"a": "1"}, description="greets")
    assert {entry.method for entry in server.journal.entries()} == {"GET"}
    with pytest.raises(ConflictError):
        deploy(do, text, if_exists="fail")


def test_a_run_that_is_stopped_is_not_waited_for_in_vain(do: Callable[..., Any]) -> None:
    """Its end is told, and so is a deadline that comes before it."""
    deploy(do, "def handler(event, context): return 1")
    run = do(lambda fg: fg.invoke_async(URN, {}))
    with pytest.raises(DeadlineError, match="WAIT"):
        do(lambda fg: fg.wait_invocation(run, timeout=0))
    do(lambda fg: fg.cancel_invocation(run))
    with pytest.raises(Exception, match="FAIL"):
        do(lambda fg: fg.wait_invocation(run))


def test_triggers_are_created_switched_and_deleted(do: Callable[..., Any]) -> None:
    """As the connector writes them."""
    deploy(do, "def handler(event, context): return 1")
    made = do(lambda fg: fg.create_trigger(URN, Timer("nightly", "1d")))
    assert [one.trigger_id for one in do(lambda fg: fg.list_triggers(URN))] == [made.trigger_id]
    do(lambda fg: fg.api.triggers.batch_delete_function_triggers(URN))
    assert do(lambda fg: fg.list_triggers(URN)) == []


def test_a_workflow_is_started_waited_for_and_listed(do: Callable[..., Any]) -> None:
    """Its steps are told; one that is stopped raises; it is deleted by its URN."""
    from dffkit_api.functiongraph.models import WorkflowCreateBody  # noqa: PLC0415 as an application imports it

    made = do(lambda fg: fg.api.workflows.create_workflow(body=WorkflowCreateBody.from_dict(FLOW)))
    started = do(lambda fg: fg.start_workflow(made.id, {"order": 1}))
    ended = do(lambda fg: fg.wait_workflow(started))
    assert (ended.status, ended.input_) == ("success", {"order": 1})
    assert [(step.name, step.status) for step in do(lambda fg: fg.execution_steps(started))] == [("check", "success")]
    stopped = do(lambda fg: fg.start_workflow(made.id))
    do(lambda fg: fg.stop_workflow(stopped))
    with pytest.raises(WorkflowFailedError):
        do(lambda fg: fg.wait_workflow(stopped))
    do(lambda fg: fg.retry_workflow(stopped))
    assert do(lambda fg: fg.wait_workflow(stopped)).status == "success"
    rows = do(lambda fg: fg.iter_workflow_executions(made.id))
    assert [row.execution_id for row in rows] == [started.execution_id, stopped.execution_id]
    gone = do(lambda fg: fg.delete_workflows([made.workflow_urn, f"{URN}:none"]))
    assert (gone.success, len(gone.fail)) == ([made.workflow_urn], 1)


def test_lists_are_walked_to_their_end_page_by_page(do: Callable[..., Any]) -> None:
    """With pages of one row, by marker and by offset."""
    deploy(do, "def handler(event, context): return 1")
    do(lambda fg: fg.deploy("bye", {"index.py": "x = 1"}, runtime="Python3.9", handler="index.x"))
    for version in ("v1", "v2"):
        do(lambda fg, version=version: fg.publish_version(URN, version=version))
        do(lambda fg: fg.invoke_async(URN, {}))
        do(lambda fg: fg.upload_dependency("tools", {"a.py": "x = 1"}, runtime="Python3.9"))
    walked = {
        "functions": do(lambda fg: fg.iter_functions(page_size=1)),
        "versions": do(lambda fg: fg.iter_versions(URN, page_size=1)),
        "runs": do(lambda fg: fg.iter_async_invocations(URN, page_size=1)),
        "dependencies": do(lambda fg: fg.iter_dependencies(page_size=1)),
        "tagged": do(lambda fg: fg.iter_tagged_functions(page_size=1)),
    }
    counted = {name: len(rows) for name, rows in walked.items()}
    assert counted == {"functions": 2, "versions": 3, "runs": 2, "dependencies": 1, "tagged": 2}
