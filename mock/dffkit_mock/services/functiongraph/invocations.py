"""Synchronous runs: the function must be there, an alias chooses the version, and no code is run.

Source: Huawei Cloud API reference, "Executing a Function Synchronously": ``v0`` (assumed without the header) is the
function's result alone, ``v1`` an object with ``request_id``, ``result``, ``log`` and ``status``; a failure of the
function leaves the status at 200. Assumed: the log names the version that answered, which no header does; a function
that failed has ``status`` 500 and ``X-Func-Err-Code`` 500; one that is switched off is refused with 429.
"""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

from ...examples import Example, read_examples, write_reply
from ...exchange import Reply
from . import times
from .configuration import is_switched_off
from .outcomes import Outcome, outcome_of
from .replies import refused
from .stored import Function, child, function_of, keep, new_uuid, version_of
from .traffic import choose_version

if TYPE_CHECKING:
    from ...state import Call
    from ...store import Record

WELL, BADLY = 200, 500
CALLS = "mock_calls"
"""The member of an alias that counts its calls; no answer shows it."""


def invoke_function(call: Call) -> Reply:
    """The result of a run, in the form that ``X-CFF-Request-Version`` asks for."""
    function = function_of(call)
    version = called_version(call, function)
    if is_switched_off(function.latest):
        return switched_off(call)
    run, outcome = new_uuid(call), outcome_of(version.value, _example(call))
    form = call.exchange.headers.get("x-cff-request-version", "v0").strip().lower()
    text = outcome.result if isinstance(outcome.result, str) else json.dumps(outcome.result, ensure_ascii=False)
    log = _log(call, run, version) if _wants_log(call) else None
    shown = _report(run, text, log, outcome) if form == "v1" else text
    reply = write_reply(call.exchange.routed, WELL, Example(WELL, "", "application/json", shown))
    return Reply(reply.status, {**reply.headers, **_headers(run, form, log, outcome)}, reply.body)


def called_version(call: Call, function: Function) -> Record:
    """The version that takes a call: that of the URN, or the one that an alias chooses for it."""
    name = function.urn.alias
    if name is None:
        return version_of(call, function, function.urn.qualifier)
    alias = child(call, function, "alias", name)
    return version_of(
        call, function, choose_version(alias.value, call.exchange.headers, lambda: _count(call, function, alias))
    )


def switched_off(call: Call) -> Reply:
    """The refusal of a function that may have no instances."""
    return refused(call, "throttled", "FSS.0429", "Function Disabled")


def _count(call: Call, function: Function, alias: Record) -> int:
    """The number of this call among those that shares divide, since the alias was last changed."""
    number: int = alias.value.get(CALLS, 0) + 1
    keep(call, function, "alias", alias.key, {**alias.value, CALLS: number})
    return number


def _report(run: str, text: str, log: str | None, outcome: Outcome) -> dict[str, Any]:
    report = {"request_id": run, "result": text, "status": WELL if outcome.error is None else BADLY}
    return report if log is None else {**report, "log": log}


def _headers(run: str, form: str, log: str | None, outcome: Outcome) -> dict[str, str]:
    failed = outcome.error is not None
    return {
        "X-Cff-Request-Id": run,
        "X-Func-Err-Code": str(BADLY) if failed else "0",
        "X-Is-Func-Err": "true" if failed else "false",
        "X-Cff-Response-Version": form,
        **({} if log is None else {"X-Cff-Function-Log": base64.b64encode(log.encode()).decode()}),
    }


def _wants_log(call: Call) -> bool:
    return call.exchange.headers.get("x-cff-log-type").strip().lower() == "tail"


def _log(call: Call, run: str, version: Record) -> str:
    name = version.value.get("version", version.key)
    return f"{times.zulu(call.now)} Start invoke request '{run}', version: {name}\n"


def _example(call: Call) -> Any:
    """The bare result of the spec's example."""
    examples = read_examples(call.exchange.routed, WELL)
    return next((one.value for one in examples if not isinstance(one.value, dict)), "")
