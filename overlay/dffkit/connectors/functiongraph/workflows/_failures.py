"""How a workflow failed: where, and what was said there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ...._foreign import shown
from ....errors import VendorFailureError
from .._words import words_of

if TYPE_CHECKING:
    import httpx
    from dffkit_api.functiongraph.models import NodeExecution, SyncExecution, WorkflowExecution

BADLY = ("fail", "timeout", "cancel")  # what says most of the reason comes first


class WorkflowFailedError(VendorFailureError):
    """A workflow was run and did not succeed: a state of it failed, time ran out, or somebody stopped it.

    ``status`` is ``fail``, ``timeout`` or ``cancel``; ``node`` the name of the state that failed, ``None`` where none
    is named; ``error_msg`` what that state said, ``request_id`` its request, and ``detail`` the record of the
    execution. The call itself is a success: FunctionGraph answers with a 200.
    """

    status: str = ""
    node: str | None = None


def status_of(record: WorkflowExecution | SyncExecution | NodeExecution) -> str:
    """The status, in small letters; empty where there is none."""
    return record.status.lower() if isinstance(record.status, str) else ""


class Reason(NamedTuple):
    """The state that failed, what it said, and its request."""

    node: str | None = None
    words: str = ""
    request_id: str | None = None


def ended_badly(response: httpx.Response, what: str, record: WorkflowExecution) -> WorkflowFailedError:
    """The error for the record of an execution that is over."""
    return _failure("show_workflow_execution", response, what, record, reason=_culprit(record))


def failed_at_once(response: httpx.Response, what: str, record: SyncExecution) -> WorkflowFailedError:
    """The error for the answer of a call that waited."""
    reason = Reason()
    for error in (record.errors or [])[:1]:
        reason = Reason(error.node_id or None, words_of(error.error_message or None))
    return _failure("start_sync_workflow_execution", response, what, record, reason=reason)


def _culprit(record: WorkflowExecution) -> Reason:
    """Of the states, by their last runs: one that was tried again with success did not fail."""
    last = [
        (node.node_name or node.node_id or None, node.executions[-1])
        for node in record.node_execution_details or []
        if node.executions
    ]
    for badly in BADLY:
        for name, run in last:
            if status_of(run) == badly:
                return Reason(name, words_of(run.error_message or None), run.request_id or None)
    return Reason()


def _failure(
    operation_id: str,
    response: httpx.Response,
    what: str,
    record: WorkflowExecution | SyncExecution,
    *,
    reason: Reason,
) -> WorkflowFailedError:
    from dffkit_api.functiongraph.operations import OPERATIONS  # noqa: PLC0415 - with the first failure

    status, words = status_of(record) or "no status", reason.words or "the service says no more"
    where = f"the state {shown(reason.node)}: " if reason.node else ""
    ending = f"; request id {reason.request_id}" if reason.request_id else ""
    error = WorkflowFailedError(
        f"functiongraph.{operation_id}: {what} ended with {status}: {where}{words}{ending}.",
        operation=OPERATIONS[operation_id],
        request=response.request,
        response=response,
        error_code=status,
        error_msg=words,
        request_id=reason.request_id or response.headers.get("x-request-id"),
        detail=record,
    )
    error.status, error.node = status_of(record), reason.node
    return error
