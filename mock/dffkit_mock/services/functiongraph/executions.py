"""Executions of workflows: under way, then over; stopped, tried again, called back.

Source: Huawei Cloud API reference, "Starting a Flow", "Executing a Flow Synchronously", "Querying a Specified Flow
Execution", "Stopping a Flow Execution", "Retrying a Flow Execution", "Calling Back a Flow". Of an express workflow
nothing is kept, and only such a one can be waited for. Assumed: every state of the definition is passed once, in its
order, with the input of the whole; a step that is called back ends the execution where it failed, and gives it its
output where it succeeded; what does not fit the state of an execution is a 400 (no 409 is documented). How it gets on:
:mod:`.progress`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...state import Conflict, Invalid, NotFound
from . import times
from .outcomes import ERROR, RESULT, outcome_of
from .progress import SINCE, begin, looked_at, steps, time_of
from .replies import done, whole
from .steps import STATES, steps_of
from .stored import kind, new_uuid, project
from .workflows import DEFINITION, mode_of, workflow_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...exchange import Reply
    from ...state import Call
    from ...store import Record, Scope

RUNNING, SUCCESS, FAIL, CANCEL = "running", "success", "fail", "cancel"
EXPRESS = "EXPRESS"
THREE_DAYS = 3 * 86400.0


def start_workflow_execution(call: Call) -> Reply:
    """Starts an execution, of which a standard workflow keeps a record."""
    workflow = workflow_of(call)
    value = _started(call, workflow)
    if mode_of(workflow.value) == EXPRESS:
        return call.answer({"execution_id": value["execution_id"]})
    return call.show(_keep(call, workflow, value))


def start_sync_workflow_execution(call: Call) -> Reply:
    """Runs an express workflow, which is over at once."""
    workflow = workflow_of(call)
    if mode_of(workflow.value) != EXPRESS:
        raise Invalid("a standard workflow cannot be waited for: start it, and look at its execution")
    value = _started(call, workflow)
    ended = _ended(value, call.now)
    errors = [
        {"node_id": step["node_id"], "error_message": value[ERROR], **_moments(ended)}
        for step in steps_of(ended)
        if ended["status"] == FAIL
    ]
    shown = {key: ended[key] for key in ("execution_id", "status", "begin_time", "end_time")}
    return whole(call, {**shown, "output": ended["output"], "errors": errors[-1:]})


def list_workflow_executions(call: Call) -> Reply:
    """The executions of some days, of one status where one is asked for."""
    status = call.parameter("status")
    return call.show_list([one for one in _listed(call) if status in {None, "", one["status"]}])


def show_workflow_execution_for_page(call: Call) -> Reply:
    """The executions of some days, counted."""
    return call.show_list(_listed(call))


def show_workflow_execution(call: Call) -> Reply:
    """One execution with its steps."""
    workflow = workflow_of(call)
    record = _execution(call, workflow, str(call.parameter("execution_id")))
    value = _look(call, workflow, record)
    return call.show({**value, "node_execution_details": steps_of(value)})


def stop_work_flow(call: Call) -> Reply:
    """Stops an execution that is under way."""
    workflow = workflow_of(call)
    record = _execution(call, workflow, str(call.parameter("execution_id")))
    value = _now(record.value, call.now)
    if value["status"] != RUNNING:
        raise Conflict(f"the execution {record.key} is over ({value['status']}): only one that runs can be stopped")
    _keep(call, workflow, {**value, "status": CANCEL, **_end(call.now)})
    return done(call)


def retry_work_flow(call: Call) -> Reply:
    """Runs an execution that did not succeed again, with the input it had."""
    workflow = workflow_of(call)
    record = _execution(call, workflow, str(call.parameter("execution_id")))
    value = _now(record.value, call.now)
    if value["status"] in {RUNNING, SUCCESS}:
        raise Conflict(f"the execution {record.key} has not failed ({value['status']}): only one that did is retried")
    # What has failed once may succeed now: the workflow may have been changed since.
    outcome = outcome_of(workflow.value, {})
    again = {**value, **_fresh(call.now), ERROR: outcome.error, RESULT: outcome.result}
    _keep(call, workflow, again)
    return done(call)


def create_callback_workflow(call: Call) -> Reply:
    """Hands over the result of a step that ran outside."""
    workflow, body = workflow_of(call), call.payload
    record = _execution(call, workflow, str(call.parameter("X-Workflow-Run-Id")))
    value = _now(record.value, call.now)
    if value["status"] != RUNNING:
        raise Conflict(f"the execution {record.key} is over ({value['status']}): nothing of it waits any more")
    if body["result"] == FAIL:
        change = {"status": FAIL, ERROR: body.get("error") or "the step failed", **_end(call.now)}
    else:
        change = {RESULT: body["output"]}
    return call.show(_keep(call, workflow, {**value, **change}))


def _started(call: Call, workflow: Record) -> dict[str, Any]:
    outcome = outcome_of(workflow.value, {})
    return {
        "execution_id": new_uuid(call),
        "workflow_id": workflow.value["id"],
        "workflow_urn": workflow.key,
        "created_by": "mock-user",
        "input": call.payload.get("input"),
        "headers": call.payload.get("headers") or {},
        **_fresh(call.now),
        RESULT: outcome.result,
        ERROR: outcome.error,
        STATES: [
            {"node_id": state.get("id"), "node_name": state.get("name"), "execution_id": new_uuid(call)}
            for state in (workflow.value.get(DEFINITION) or {}).get("states") or ()
            if state.get("type") != "End"
        ],
    }


def _fresh(now: float) -> dict[str, Any]:
    return {
        "status": RUNNING,
        "begin_time": times.zulu(now),
        "last_update_time": times.zulu(now),
        "output": {},
        **begin(now),
    }


def _now(value: Mapping[str, Any], now: float) -> dict[str, Any]:
    """The execution as it stands now."""
    if value.get("status") != RUNNING or not steps(value, now):
        return {"status": SUCCESS, **value}
    return _ended(value, time_of(value, 1, now))


def _ended(value: Mapping[str, Any], at: float) -> dict[str, Any]:
    if value.get(ERROR):
        return {**value, "status": FAIL, **_end(at)}
    return {**value, "status": SUCCESS, "output": value.get(RESULT), **_end(at)}


def _end(at: float) -> dict[str, str]:
    return {"end_time": times.zulu(at), "last_update_time": times.zulu(at)}


def _moments(value: Mapping[str, Any]) -> dict[str, Any]:
    return {"begin_time": value["begin_time"], "end_time": value["end_time"]}


def _listed(call: Call) -> list[Mapping[str, Any]]:
    workflow = workflow_of(call)
    since, until = _times(call)
    records = call.store.records(kind("workflow_execution"), _scope(call, workflow))
    return [_look(call, workflow, record) for record in records if since <= _begun(record.value, call.now) <= until]


def _look(call: Call, workflow: Record, record: Record) -> Mapping[str, Any]:
    """The execution as it stands now; that somebody has looked is kept, as long as it makes a difference."""
    value = _now(record.value, call.now)
    if record.value.get("status") == RUNNING:
        _keep(call, workflow, looked_at(value))
    return value


def _begun(value: Mapping[str, Any], now: float) -> float:
    begun = value.get(SINCE) or times.read_utc(value.get("begin_time"))
    return float(int(now if begun is None else begun))


def _times(call: Call) -> tuple[float, float]:
    since, until = times.read_utc(call.parameter("start_time")), times.read_utc(call.parameter("end_time"))
    last = until if until is not None else call.now if since is None else since + THREE_DAYS
    return (last - THREE_DAYS if since is None else since), last


def _execution(call: Call, workflow: Record, key: str) -> Record:
    record = call.store.get(kind("workflow_execution"), _scope(call, workflow), key)
    if record is None:
        raise NotFound("execution of this workflow", key)
    return record


def _keep(call: Call, workflow: Record, value: Mapping[str, Any]) -> Record:
    return call.store.put(kind("workflow_execution"), _scope(call, workflow), value["execution_id"], value)


def _scope(call: Call, workflow: Record) -> Scope:
    return (project(call), workflow.key)
