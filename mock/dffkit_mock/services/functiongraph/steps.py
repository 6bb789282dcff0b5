"""What the states of a workflow did in one execution.

Source: Huawei Cloud API reference, "Querying a Specified Flow Execution" (``node_execution_details``). Assumed: see
:mod:`.executions`; while an execution is under way, its first state is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .outcomes import ERROR
from .times import read_utc

if TYPE_CHECKING:
    from collections.abc import Mapping

STATES = "mock_states"
"""The member of an execution that says which states its workflow had when it was started; no answer shows it."""


def steps_of(execution: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The states that it has been in: all of them where it succeeded, else the first."""
    states = list(execution.get(STATES) or ())
    passed = states if execution["status"] == "success" else states[:1]
    return [{**state, "executions": [_run(execution, state)]} for state in passed]


def _run(execution: Mapping[str, Any], state: Mapping[str, Any]) -> dict[str, Any]:
    failed = execution["status"] == "fail"
    return {
        "status": execution["status"],
        "input": execution.get("input"),
        "output": {},
        "begin_time": _milliseconds(execution.get("begin_time")),
        "end_time": _milliseconds(execution.get("end_time")),
        "error_message": {"message": execution.get(ERROR)} if failed else {},
        "request_id": state["execution_id"],
    }


def _milliseconds(text: str | None) -> int:
    """0 stands for none yet."""
    found = read_utc(text)
    return 0 if found is None else int(found * 1000)
