"""Workflows, which chain functions; for event loops."""

# ruff: noqa: ASYNC109 - the timeout of a call is in seconds, as everywhere in dffkit, and tasks need no scope for it

from __future__ import annotations

from typing import TYPE_CHECKING

from ....errors import NotFoundError
from ..._advice import advising
from ..._arguments import or_unset
from ..._looking import Looking
from ..._reading import AsyncReading
from .._room import AsyncRoom
from ._deleting import delete_body, read_all_deleted, read_deleted
from ._executions import (
    NOT_KEPT,
    PendingExecution,
    checked_workflow_id,
    execution_of,
    is_well,
    patience,
    read_execution,
    reading_end,
    reading_result,
    start_body,
)
from ._steps import steps_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from dffkit_api.functiongraph.models import WorkflowDeleteResult, WorkflowExecution

    from ._executions import Execution
    from ._steps import WorkflowStep


class AsyncWorkflows(AsyncRoom):
    """Workflows, which chain functions."""

    recorded_steps = staticmethod(steps_of)

    async def delete_workflows(self, urns: Iterable[str], *, raise_on_fail: bool = False) -> WorkflowDeleteResult:
        """Deletes workflows; some may go and others stay, so look at ``.fail``, or ask for an error.

        With ``raise_on_fail``, :class:`VendorFailureError` names those that stayed; its ``detail`` is the result.
        Source: "Deleting Function Flows in Batches".
        """
        read = read_all_deleted if raise_on_fail else read_deleted
        return await self.facade(AsyncReading(self.send, read)).workflows.batch_delete_workflows(body=delete_body(urns))

    async def start_workflow(
        self,
        workflow_id: str,
        input: Mapping[str, Any] | None = None,  # noqa: A002 - the vendor's name
        headers: Mapping[str, Any] | None = None,
    ) -> PendingExecution:
        """Starts a workflow and comes back at once; :meth:`wait_workflow` tells how it ended.

        ``workflow_id`` is the id, not the URN. ``input`` goes to the first state, ``headers`` to the functions. It is
        never sent twice: where the answer is lost, nobody knows whether the workflow was started.

        Source: "Starting a Flow".
        """
        body = start_body(input, headers)
        started = await self.api.workflow_executions.start_workflow_execution(
            checked_workflow_id(workflow_id), body=body
        )
        return PendingExecution(workflow_id, started.execution_id)

    async def wait_workflow(self, execution: Execution, *, timeout: float | None = 600.0) -> WorkflowExecution:
        """The record of an execution that succeeded, as soon as it is over; its result is ``.output``.

        ``execution`` is what :meth:`start_workflow` gave, or ``(workflow_id, execution_id)``; ``timeout`` in seconds:
        0 looks once, ``None`` has no end. Raises :class:`WorkflowFailedError` for one that failed, ran out of time or
        was stopped, :class:`DeadlineError` when time is up, and :class:`NotFoundError` where the service keeps
        nothing of it, as of express workflows. A look that fails for a reason that can pass (no answer, throttling,
        5xx) is followed by another.

        Source: "Querying a Specified Flow Execution".
        """
        execution = execution_of(execution)
        limits = patience(execution, timeout)
        reading = AsyncReading(Looking(self.send, limits), reading_end(execution))
        executions = self.facade(reading).workflow_executions

        async def look() -> WorkflowExecution:
            return await executions.show_workflow_execution(execution.workflow_id, execution.execution_id)

        with advising(NotFoundError, NOT_KEPT):
            return await self.until(look, is_well, limits)

    async def run_workflow(
        self,
        workflow_id: str,
        input: Mapping[str, Any] | None = None,  # noqa: A002 - the vendor's name
        headers: Mapping[str, Any] | None = None,
        *,
        timeout: float | None = None,
    ) -> Any:
        """Runs an express workflow and waits for its result, which is given as it stands in the answer's JSON.

        ``timeout`` in seconds, for this call: such a workflow may take five minutes, and the connector's own timeout
        is mostly shorter. It is never sent twice. Raises :class:`WorkflowFailedError` where there is no result.

        Source: "Executing a Flow Synchronously".
        """
        reading = AsyncReading(self.send, reading_result(checked_workflow_id(workflow_id)), timeout)
        body = start_body(input, headers)
        return await self.facade(reading).workflow_executions.start_sync_workflow_execution(workflow_id, body=body)

    async def execution_steps(self, execution: Execution, *, whole: bool = False) -> list[WorkflowStep]:
        """What the states of the workflow did in one execution so far, over or not; long results whole where asked.

        ``FunctionGraph.recorded_steps`` reads the same from a record that is there already. Raises
        :class:`NotFoundError` where the service keeps nothing of it, as of express workflows.

        Source: "Querying a Specified Flow Execution".
        """
        execution = execution_of(execution)
        executions = self.facade(AsyncReading(self.send, read_execution)).workflow_executions
        with advising(NotFoundError, NOT_KEPT):
            record = await executions.show_workflow_execution(
                execution.workflow_id,
                execution.execution_id,
                x_get_workflow_full_history_data=or_unset(whole or None),
            )
        return steps_of(record)

    async def stop_workflow(self, execution: Execution) -> None:
        """Stops an execution that is under way; it ends with ``cancel``. Source: "Stopping a Flow Execution"."""
        execution = execution_of(execution)
        await self.api.workflow_executions.stop_work_flow(execution.workflow_id, execution.execution_id)

    async def retry_workflow(self, execution: Execution) -> PendingExecution:
        """Runs an execution that did not succeed again, with the input it had; it can be waited for like before.

        It is never sent twice. Source: "Retrying a Flow Execution".
        """
        execution = execution_of(execution)
        await self.api.workflow_executions.retry_work_flow(execution.workflow_id, execution.execution_id)
        return execution
