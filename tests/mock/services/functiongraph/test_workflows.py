"""Workflows and their executions: two ids, a life by the clock or look by look, stops and retries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from dffkit_mock.gateway import Gateway

from ...clock import Clock
from .bodies import FLOW, STATES

if TYPE_CHECKING:
    from .asking import Ask

KIND = ("functiongraph", "workflow")
SCOPE = ("mock-project",)


@pytest.fixture
async def flow(ask: Ask) -> str:
    """The path of a standard workflow."""
    return f"/fgs/workflows/{(await ask('POST', '/fgs/workflows', FLOW)).body['id']}"


async def start(ask: Ask, flow: str, **body: Any) -> str:
    """The path of an execution that was just started."""
    started = await ask("POST", f"{flow}/executions", {"input": {}, **body})
    return f"{flow}/executions/{started.body['execution_id']}"


def set_outcome(gateway: Gateway, **members: Any) -> None:
    """Says of all workflows what their executions come to, as a seed does."""
    store = gateway.instance.store
    with store.transaction():
        for record in store.records(KIND, SCOPE):
            store.put(KIND, SCOPE, record.key, {**record.value, **members})


async def test_a_workflow_is_shown_by_id_and_deleted_by_urn(ask: Ask) -> None:
    """Of several URNs, those that are not there stand beside those that are gone."""
    made = (await ask("POST", "/fgs/workflows", FLOW)).body
    assert made["workflow_urn"] == "urn:fss:cn-north-4:mock-project:workflow:default:flow:latest"
    shown = (await ask("GET", f"/fgs/workflows/{made['id']}")).body
    assert (shown["definition"]["states"], shown["definition"]["mode"]) == (STATES, "NORMAL")
    assert (await ask("GET", f"/fgs/workflows/{made['workflow_urn']}")).status == 404
    unknown = made["workflow_urn"].replace("flow:", "other:")
    gone = await ask("DELETE", "/fgs/workflows", {"workflow_urns": [made["workflow_urn"], unknown]})
    assert gone.body == {
        "success": [made["workflow_urn"]],
        "fail": [{"workflow_urn": unknown, "error_detail": "workflow not found"}],
    }
    assert (await ask("GET", f"/fgs/workflows/{made['id']}")).status == 404


async def test_a_changed_workflow_has_the_new_definition_and_its_name(ask: Ask, flow: str, clock: Clock) -> None:
    """The definition is replaced whole."""
    clock.now += 60
    changed = await ask("PUT", flow, {**FLOW, "name": "another", "description": "new", "start": "end"})
    assert (changed.body["name"], changed.body["description"]) == ("flow", "new")
    assert (changed.body["created_time"], changed.body["updated_time"]) == (
        "2026-01-01T00:00:00Z",
        "2026-01-01T00:01:00Z",
    )
    assert (await ask("GET", flow)).body["definition"]["start"] == "end"


async def test_lists_are_filtered_by_name_and_mode(ask: Ask, flow: str) -> None:
    """And a name is taken once."""
    await ask("POST", "/fgs/workflows", {**FLOW, "name": "quick", "mode": "EXPRESS"})
    assert (await ask("POST", "/fgs/workflows", FLOW)).error == (409, "FSS.0409")
    for query, names in (("", ["flow", "quick"]), ("?mode=EXPRESS", ["quick"]), ("?workflow_name=flow", ["flow"])):
        assert [row["name"] for row in (await ask("GET", f"/fgs/workflows{query}")).body["workflows"]] == names


async def test_an_execution_gets_on_look_by_look(ask: Ask, flow: str) -> None:
    """With what it was started with, and its states."""
    path = await start(ask, flow, input={"order": 1}, headers={"tenant": "a"})
    first, second = (await ask("GET", path)).body, (await ask("GET", path)).body
    assert (first["status"], second["status"]) == ("running", "success")
    assert (second["input"], second["headers"]) == ({"order": 1}, {"tenant": "a"})
    (state,) = second["node_execution_details"]
    assert (state["node_id"], state["executions"][0]["status"]) == ("check", "success")
    assert second["end_time"] == "2026-01-01T00:00:00Z"


async def test_an_execution_gets_on_by_the_clock(ask: Ask, flow: str, clock: Clock) -> None:
    """It was over a second after it began."""
    path = await start(ask, flow)
    clock.now += 60
    assert (await ask("GET", path)).body["end_time"] == "2026-01-01T00:00:01Z"


async def test_an_execution_is_stopped_and_run_again(ask: Ask, flow: str) -> None:
    """Only one that runs is stopped, only one that did not succeed is retried."""
    path = await start(ask, flow)
    assert (await ask("POST", f"{path}/retry")).status == 400
    assert (await ask("POST", f"{path}/terminate")).status == 200
    assert (await ask("GET", path)).body["status"] == "cancel"
    assert (await ask("POST", f"{path}/terminate")).status == 400
    assert (await ask("POST", f"{path}/retry")).status == 200
    assert [(await ask("GET", path)).body["status"] for _ in range(2)] == ["running", "success"]
    assert (await ask("POST", f"{path}/retry")).status == 400


@pytest.mark.parametrize(
    ("body", "status", "output"),
    [
        ({"result": "success", "output": {"booked": True}}, "success", {"booked": True}),
        ({"result": "fail", "error": "no paper", "output": {}}, "fail", {}),
    ],
)
async def test_an_execution_is_called_back(ask: Ask, flow: str, body: Any, status: str, output: Any) -> None:
    """It goes on with the output, or fails with the words."""
    path = await start(ask, flow)
    run = {"X_Workflow_Run_Id": path.rpartition("/")[2], "X_Workflow_State_Id": "check"}
    called = await ask("POST", f"{flow}/callback", body, **run)
    assert called.body == {"execution_id": run["X_Workflow_Run_Id"]}
    shown = [(await ask("GET", path)).body for _ in range(2)][-1]
    assert (shown["status"], shown["output"]) == (status, output)
    assert (await ask("POST", f"{flow}/callback", body, **run)).status == 400
    assert (await ask("POST", f"{flow}/callback", body, **{**run, "X_Workflow_Run_Id": "none"})).status == 404


async def test_executions_are_listed_by_status_and_time(ask: Ask, flow: str, clock: Clock) -> None:
    """Of the last three days where no time is given; the history counts them."""
    old = (await start(ask, flow)).rpartition("/")[2]
    clock.now += 4 * 86400
    new = (await start(ask, flow)).rpartition("/")[2]

    async def ids(query: str) -> list[str]:
        rows = (await ask("GET", f"{flow}/executions?{query}")).body["executions"]
        return [row["execution_id"] for row in rows]

    assert await ids("") == [new]
    assert await ids("start_time=2026-01-01 00:00:00") == [old]
    assert await ids("start_time=2026-01-01 00:00:00&end_time=2026-01-09 00:00:00&limit=1&offset=1") == [new]
    assert await ids("status=running") == []
    page = await ask("GET", f"{flow}/executions-history?offset=0&limit=1")
    assert (page.body["total"], page.body["size"]) == (1, 1)


async def test_an_express_workflow_is_over_at_once_and_leaves_nothing(ask: Ask, gateway: Gateway) -> None:
    """It alone can be waited for, with the result that was set for it; a standard one cannot."""
    made = (await ask("POST", "/fgs/workflows", {**FLOW, "name": "quick", "mode": "EXPRESS"})).body
    path = f"/fgs/workflows/{made['id']}"
    set_outcome(gateway, mock_result={"sum": 3})
    done = (await ask("POST", f"{path}/sync-executions", {"input": {}})).body
    assert (done["status"], done["output"], done["errors"]) == ("success", {"sum": 3}, [])
    assert (await ask("GET", await start(ask, path))).status == 404
    set_outcome(gateway, mock_error="out of stock")
    failed = (await ask("POST", f"{path}/sync-executions", {"input": {}})).body
    assert (failed["status"], failed["errors"][0]["error_message"]) == ("fail", "out of stock")


async def test_a_standard_workflow_cannot_be_waited_for(ask: Ask, flow: str) -> None:
    """It is refused with a sentence that says what to do."""
    refused = await ask("POST", f"{flow}/sync-executions", {"input": {}})
    assert refused.status == 400
    assert "start it" in refused.body["error_msg"]
