"""The steps of one execution: what each state of the workflow was given, and what became of it.

Source: Huawei Cloud, FunctionGraph API reference, "Querying a Specified Flow Execution".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ._failures import status_of

if TYPE_CHECKING:
    from dffkit_api.functiongraph.models import NodeExecution, WorkflowExecution

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class WorkflowStep:
    """One run of one state.

    ``name`` is that of the state, its id where it has none; ``attempt`` counts its runs from 1. ``error`` is what the
    state said when it failed, ``None`` where it did not; ``begin`` and ``end`` are in UTC, ``None`` where it has not
    come to that.
    """

    name: str
    attempt: int
    status: str
    input: Any
    output: Any
    error: Any
    begin: datetime | None
    end: datetime | None
    request_id: str | None


def steps_of(execution: WorkflowExecution) -> list[WorkflowStep]:
    """The runs of all states, in the order of the record."""
    return [
        _step(node.node_name or node.node_id or "", attempt, run)
        for node in execution.node_execution_details or []
        for attempt, run in enumerate(node.executions or [], start=1)
    ]


def _step(name: str, attempt: int, run: NodeExecution) -> WorkflowStep:
    return WorkflowStep(
        name=name,
        attempt=attempt,
        status=status_of(run),
        input=_given(run.input_),
        output=_given(run.output),
        error=_given(run.error_message) or None,
        begin=_time(run.begin_time),
        end=_time(run.end_time),
        request_id=run.request_id if isinstance(run.request_id, str) else None,
    )


def _given(value: Any) -> Any:
    from dffkit_api import Unset  # noqa: PLC0415 - with the first call

    return None if isinstance(value, Unset) else value


def _time(milliseconds: Any) -> datetime | None:
    """The time; 0 stands for none yet."""
    if not isinstance(milliseconds, int) or milliseconds <= 0:
        return None
    try:
        return _EPOCH + timedelta(milliseconds=milliseconds)
    except OverflowError:
        return None
