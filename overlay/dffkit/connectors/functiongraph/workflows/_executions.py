"""Executions of workflows: which one, how it stands, how it ended.

Source: Huawei Cloud, FunctionGraph API reference, "Starting a Flow", "Executing a Flow Synchronously", "Querying a
Specified Flow Execution".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ...._foreign import shown
from ....errors import MisuseError
from ..._arguments import or_unset
from ._failures import BADLY, ended_badly, failed_at_once, status_of

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx
    from dffkit_api.functiongraph.models import FlowExecuteBody, WorkflowExecution

    from ....waiting import Patience

WELL = "success"
NOT_KEPT = "Of express workflows the service keeps nothing: run_workflow() gives their results."
LONGEST_WORKFLOW_ID, LONGEST_EXECUTION_ID = 512, 64
_ID = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")


@dataclass(frozen=True, slots=True)
class PendingExecution:
    """An execution of a workflow that was started; it can be kept, printed and waited for later."""

    workflow_id: str
    execution_id: str

    def __str__(self) -> str:
        return f"the execution {self.execution_id} of the workflow {self.workflow_id}"


Execution = PendingExecution | tuple[str, str]


def execution_of(given: Execution) -> PendingExecution:
    """The execution that is meant; raises :class:`MisuseError` for what is none."""
    if not isinstance(given, PendingExecution):
        if not isinstance(given, tuple) or len(given) != 2:
            raise MisuseError(
                "an execution is what start_workflow() gave, or the pair (workflow_id, execution_id), "
                f"not {shown(given if isinstance(given, str) else type(given).__name__)}"
            )
        given = PendingExecution(*given)
    checked_workflow_id(given.workflow_id)
    if not _is_id(given.execution_id, LONGEST_EXECUTION_ID):
        raise MisuseError(f"{shown(given.execution_id)} is not the id of an execution: start_workflow() gives it")
    return given


def checked_workflow_id(workflow_id: str) -> str:
    """The id; raises :class:`MisuseError` for what is none, as the URN."""
    if _is_id(workflow_id, LONGEST_WORKFLOW_ID):
        return workflow_id
    what = "the URN of a workflow, not its id" if str(workflow_id).startswith("urn:") else "not the id of a workflow"
    raise MisuseError(f"{shown(workflow_id)} is {what}: pass the id that create_workflow() and iter_workflows() give")


def start_body(input_: Mapping[str, Any] | None, headers: Mapping[str, Any] | None) -> FlowExecuteBody:
    """What a workflow is started with; raises :class:`MisuseError` for what is no JSON object."""
    from dffkit_api.functiongraph.models import FlowExecuteBody, WorkflowData  # noqa: PLC0415 - with the first call

    for name, value in (("input", input_), ("headers", headers)):
        if value is not None and not isinstance(value, Mapping):
            raise MisuseError(f"{name} must be a JSON object, so a dict, not {type(value).__name__}")
    return FlowExecuteBody(
        input_=WorkflowData.from_dict(input_ or {}),
        headers=or_unset(None if headers is None else WorkflowData.from_dict(headers)),
    )


def read_execution(response: httpx.Response) -> WorkflowExecution:
    """The record of an execution; rows that are null are left out."""
    from dffkit_api.functiongraph.models import WorkflowExecution  # noqa: PLC0415 - with the first call

    body = response.json()
    nodes = [{**node, "executions": _rows(node, "executions")} for node in _rows(body, "node_execution_details")]
    return WorkflowExecution.from_dict({**body, "node_execution_details": nodes})


def reading_end(execution: PendingExecution) -> Callable[[httpx.Response], WorkflowExecution]:
    """Reads the record of an execution; raises :class:`WorkflowFailedError` where it ended badly."""

    def read(response: httpx.Response) -> WorkflowExecution:
        record = read_execution(response)
        if status_of(record) in BADLY:
            raise ended_badly(response, str(execution), record)
        return record

    return read


def reading_result(workflow_id: str) -> Callable[[httpx.Response], Any]:
    """Reads the result of a workflow that was waited for; raises :class:`WorkflowFailedError` where it has none."""
    from dffkit_api.functiongraph.models import SyncExecution  # noqa: PLC0415 - with the first call

    def read(response: httpx.Response) -> Any:
        body = response.json()
        record = SyncExecution.from_dict({**body, "errors": _rows(body, "errors")})
        if status_of(record) == WELL or not (status_of(record) or record.errors):
            return body.get("output")
        raise failed_at_once(response, str(PendingExecution(workflow_id, record.execution_id)), record)

    return read


def is_well(record: WorkflowExecution) -> bool:
    """Whether it is over; what ended badly has raised before. An unknown status may still become one of ours."""
    return status_of(record) == WELL


def patience(execution: PendingExecution, timeout: float | None) -> Patience:
    """How long to wait for the execution, and how its last state is told."""
    from ....waiting import Patience  # noqa: PLC0415 - with the first wait

    return Patience(str(execution), timeout, lambda record: status_of(record) or "not given")


def _rows(record: Any, name: str) -> list[Any]:
    return [row for row in record.get(name) or [] if row is not None]


def _is_id(text: object, longest: int) -> bool:
    # Nothing else could stand in a path: "..", for one, would lead to another address.
    return isinstance(text, str) and len(text) <= longest and _ID.fullmatch(text) is not None
