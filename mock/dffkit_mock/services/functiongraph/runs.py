"""Asynchronous runs: queued, under way, over; and stopped before that.

Source: Huawei Cloud API reference, "Executing a Function Asynchronously", "Querying Asynchronous Invocation Requests",
"Stopping an Asynchronous Invocation". Assumed: a record is kept of every run, also where
``enable_async_status_log`` was never set; active runs are those that are not over; a run that is stopped while it waits
is ``DISCARD``, later it is ``FAIL``; to stop one that is over is a 400 (no 409 is documented). How it gets on:
:mod:`.progress`.
"""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING, Any

from ...state import Conflict
from . import times
from .configuration import is_switched_off
from .invocations import called_version, switched_off
from .outcomes import ERROR, outcome_of
from .progress import SINCE, begin, looked_at, steps, time_of
from .replies import done
from .stored import Function, child, children, function_of, keep, meant, new_uuid

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ...exchange import Reply
    from ...state import Call
    from ...store import Record

WAIT, RUNNING, SUCCESS, FAIL, DISCARD = "WAIT", "RUNNING", "SUCCESS", "FAIL", "DISCARD"
OPEN = frozenset({WAIT, RUNNING})
HOUR = 3600.0
_CODE = 500  # of a function that failed


def async_invoke_function(call: Call) -> Reply:
    """Queues a run and answers with its id; the body is the event, and nothing of it is kept."""
    function = function_of(call)
    version = called_version(call, function)
    if is_switched_off(function.latest):
        return switched_off(call)
    key = new_uuid(call)
    value = {"request_id": key, "status": WAIT, "error_message": "", "error_code": 0, "start_time": "", "end_time": ""}
    failure = outcome_of(version.value, None).error
    return call.show(keep(call, function, "async_invocation", key, {**value, **begin(call.now), ERROR: failure}))


def list_async_invocations(call: Call) -> Reply:
    """The runs of the last hour, or of the time asked for."""
    wanted = call.parameter("request_id")
    return _list(call, lambda run: wanted in {None, "", run["request_id"]})


def list_active_async_invocations(call: Call) -> Reply:
    """The runs that are not over."""
    wanted = {one.strip() for one in (call.parameter("requests") or "").split(",") if one.strip()}
    return _list(call, lambda run: run["status"] in OPEN and (not wanted or run["request_id"] in wanted))


def cancel_async_invocation(call: Call) -> Reply:
    """Stops a run that is not over."""
    function = function_of(call)
    record = child(call, function, "async_invocation", str(call.payload["request_id"]))
    run = _now(record.value, call.now)
    if run["status"] not in OPEN:
        raise Conflict(f"the run {record.key} is over ({run['status']}): only one that waits or runs can be stopped")
    ended = {"status": DISCARD if run["status"] == WAIT else FAIL, "end_time": times.bare(call.now)}
    stopped = {**run, **ended, "error_message": "The invocation was stopped.", "error_code": _CODE}
    keep(call, function, "async_invocation", record.key, stopped)
    return done(call)


def _list(call: Call, fits: Callable[[Mapping[str, Any]], bool]) -> Reply:
    function, status = function_of(call), call.parameter("status")
    meant(call, function)
    since, until = _times(call)
    found = []
    for record in children(call, function, "async_invocation"):
        run = _now(record.value, call.now)
        if since <= _queued(run, call.now) <= until and status in {None, "", run["status"]} and fits(run):
            found.append(run)
            _look(call, function, record, run)
    return call.show_list(found)


def _look(call: Call, function: Function, record: Record, run: Mapping[str, Any]) -> None:
    """Keeps how the run stands, and that somebody has looked, as long as that makes a difference."""
    if record.value.get("status") in OPEN:
        keep(call, function, "async_invocation", record.key, looked_at(run))


def _now(run: Mapping[str, Any], now: float) -> dict[str, Any]:
    """The run as it stands now."""
    step = steps(run, now)
    if step is None or run["status"] not in OPEN:
        return {"status": SUCCESS, **run}
    if step == 0:
        return {**run, "status": WAIT}
    started = run.get("start_time") or times.bare(time_of(run, 1, now))
    if step == 1:
        return {**run, "status": RUNNING, "start_time": started}
    end = {"start_time": started, "end_time": times.bare(time_of(run, 2, now))}
    if run.get(ERROR):
        return {**run, **end, "status": FAIL, "error_message": run[ERROR], "error_code": _CODE}
    return {**run, **end, "status": SUCCESS}


def _queued(run: Mapping[str, Any], now: float) -> int:
    """When it was queued, in whole seconds, as queries have them; of a run that was seeded, when it began."""
    begun = run.get(SINCE) or times.read_utc(run.get("start_time"))
    return floor(now if begun is None else begun)


def _times(call: Call) -> tuple[int, int]:
    since = times.read_utc(call.parameter("query_begin_time"))
    until = times.read_utc(call.parameter("query_end_time"))
    last = call.now if until is None else until
    return floor(last - HOUR if since is None else since), floor(last)
