# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``workflow_executions``: one method an operation, synchronous in :class:`WorkflowExecutions`, awaitable in :class:`AsyncWorkflowExecutions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.callback_workflow_request_body import CallbackWorkflowRequestBody
    from ...models.execution_ref import ExecutionRef
    from ...models.flow_execute_body import FlowExecuteBody
    from ...models.flow_execution_list import FlowExecutionList
    from ...models.flow_execution_page import FlowExecutionPage
    from ...models.list_workflow_executions_status import ListWorkflowExecutionsStatus
    from ...models.sync_execution import SyncExecution
    from ...models.workflow_execution import WorkflowExecution
    from ...types import Unset


class WorkflowExecutions:
    """The operations tagged ``workflow_executions``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def create_callback_workflow(
        self,
        workflow_id: str,
        *,
        body: CallbackWorkflowRequestBody,
        x_workflow_run_id: str,
        x_workflow_state_id: str,
        project_id: str | None = None,
    ) -> ExecutionRef:
        """Calls a workflow back.

        Hands the result of a step that ran outside to the execution that waits for it. The two headers say
        which execution and which of its states; the step got both when it was started.

        Args:
            body (CallbackWorkflowRequestBody): The result of a step that ran outside; its output only counts where it succeeded.
            workflow_id (str):
            x_workflow_run_id (str):
            x_workflow_state_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ExecutionRef
        """
        from . import create_callback_workflow as _endpoint

        _operation = OPERATIONS["create_callback_workflow"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                x_workflow_run_id=x_workflow_run_id,
                x_workflow_state_id=x_workflow_state_id,
            ),
            _endpoint._parse_success,
        )

    def list_workflow_executions(
        self,
        workflow_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        status: ListWorkflowExecutionsStatus | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FlowExecutionList:
        """Lists the executions of a workflow.

        Lists the executions of a standard workflow within some days, page by page; without times, of the
        last three days. How many there are in all, the answer does not say;
        `show_workflow_execution_for_page` does.

        Args:
            workflow_id (str):
            limit (int | Unset):
            offset (int | Unset):
            status (ListWorkflowExecutionsStatus | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FlowExecutionList
        """
        from . import list_workflow_executions as _endpoint

        _operation = OPERATIONS["list_workflow_executions"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                limit=limit,
                offset=offset,
                status=status,
                start_time=start_time,
                end_time=end_time,
            ),
            _endpoint._parse_success,
        )

    def start_workflow_execution(
        self,
        workflow_id: str,
        *,
        body: FlowExecuteBody,
        x_create_time: str | Unset = UNSET,
        x_workflow_run_id: str | Unset = UNSET,
        x_workflow_run_merge_fn_parameters: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ExecutionRef:
        """Starts a workflow.

        Starts a workflow and answers at once with the id of the execution; `show_workflow_execution` tells
        how it stands.

        Args:
            body (FlowExecuteBody): What a workflow is started with: the input of its first state, and headers that its functions get.
            workflow_id (str):
            x_create_time (str | Unset):
            x_workflow_run_id (str | Unset):
            x_workflow_run_merge_fn_parameters (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ExecutionRef
        """
        from . import start_workflow_execution as _endpoint

        _operation = OPERATIONS["start_workflow_execution"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                x_create_time=x_create_time,
                x_workflow_run_id=x_workflow_run_id,
                x_workflow_run_merge_fn_parameters=x_workflow_run_merge_fn_parameters,
            ),
            _endpoint._parse_success,
        )

    def show_workflow_execution_for_page(
        self,
        workflow_id: str,
        *,
        offset: int,
        limit: int,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FlowExecutionPage:
        """Shows the history of a workflow.

        Lists the executions of a workflow within some days, page by page and counted; without times, of the
        last three days.

        Args:
            workflow_id (str):
            offset (int):
            limit (int):
            start_time (str | Unset):
            end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FlowExecutionPage
        """
        from . import show_workflow_execution_for_page as _endpoint

        _operation = OPERATIONS["show_workflow_execution_for_page"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                offset=offset,
                limit=limit,
                start_time=start_time,
                end_time=end_time,
            ),
            _endpoint._parse_success,
        )

    def show_workflow_execution(
        self,
        workflow_id: str,
        execution_id: str,
        *,
        x_get_workflow_full_history_data: bool | Unset = UNSET,
        project_id: str | None = None,
    ) -> WorkflowExecution:
        """Shows an execution.

        Shows how an execution stands, with its data state by state.

        Args:
            workflow_id (str):
            execution_id (str):
            x_get_workflow_full_history_data (bool | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowExecution
        """
        from . import show_workflow_execution as _endpoint

        _operation = OPERATIONS["show_workflow_execution"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                execution_id=execution_id,
                x_get_workflow_full_history_data=x_get_workflow_full_history_data,
            ),
            _endpoint._parse_success,
        )

    def retry_work_flow(
        self,
        workflow_id: str,
        execution_id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Runs an execution again.

        Runs an execution that did not succeed again, with the input it had.

        Args:
            workflow_id (str):
            execution_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import retry_work_flow as _endpoint

        _operation = OPERATIONS["retry_work_flow"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                execution_id=execution_id,
            ),
            _endpoint._parse_success,
        )

    def stop_work_flow(
        self,
        workflow_id: str,
        execution_id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Stops an execution.

        Stops an execution that is under way.

        Args:
            workflow_id (str):
            execution_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import stop_work_flow as _endpoint

        _operation = OPERATIONS["stop_work_flow"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                execution_id=execution_id,
            ),
            _endpoint._parse_success,
        )

    def start_sync_workflow_execution(
        self,
        workflow_id: str,
        *,
        body: FlowExecuteBody,
        project_id: str | None = None,
    ) -> SyncExecution:
        """Runs a workflow and waits for its result.

        Runs an express workflow and answers when it is over, with its result. A workflow that failed is a
        success of the call; `status` tells. Standard workflows cannot be run like this.

        Args:
            body (FlowExecuteBody): What a workflow is started with: the input of its first state, and headers that its functions get.
            workflow_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            SyncExecution
        """
        from . import start_sync_workflow_execution as _endpoint

        _operation = OPERATIONS["start_sync_workflow_execution"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
            ),
            _endpoint._parse_success,
        )


class AsyncWorkflowExecutions:
    """The operations tagged ``workflow_executions``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def create_callback_workflow(
        self,
        workflow_id: str,
        *,
        body: CallbackWorkflowRequestBody,
        x_workflow_run_id: str,
        x_workflow_state_id: str,
        project_id: str | None = None,
    ) -> ExecutionRef:
        """Calls a workflow back.

        Hands the result of a step that ran outside to the execution that waits for it. The two headers say
        which execution and which of its states; the step got both when it was started.

        Args:
            body (CallbackWorkflowRequestBody): The result of a step that ran outside; its output only counts where it succeeded.
            workflow_id (str):
            x_workflow_run_id (str):
            x_workflow_state_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ExecutionRef
        """
        from . import create_callback_workflow as _endpoint

        _operation = OPERATIONS["create_callback_workflow"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                x_workflow_run_id=x_workflow_run_id,
                x_workflow_state_id=x_workflow_state_id,
            ),
            _endpoint._parse_success,
        )

    async def list_workflow_executions(
        self,
        workflow_id: str,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        status: ListWorkflowExecutionsStatus | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FlowExecutionList:
        """Lists the executions of a workflow.

        Lists the executions of a standard workflow within some days, page by page; without times, of the
        last three days. How many there are in all, the answer does not say;
        `show_workflow_execution_for_page` does.

        Args:
            workflow_id (str):
            limit (int | Unset):
            offset (int | Unset):
            status (ListWorkflowExecutionsStatus | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FlowExecutionList
        """
        from . import list_workflow_executions as _endpoint

        _operation = OPERATIONS["list_workflow_executions"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                limit=limit,
                offset=offset,
                status=status,
                start_time=start_time,
                end_time=end_time,
            ),
            _endpoint._parse_success,
        )

    async def start_workflow_execution(
        self,
        workflow_id: str,
        *,
        body: FlowExecuteBody,
        x_create_time: str | Unset = UNSET,
        x_workflow_run_id: str | Unset = UNSET,
        x_workflow_run_merge_fn_parameters: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ExecutionRef:
        """Starts a workflow.

        Starts a workflow and answers at once with the id of the execution; `show_workflow_execution` tells
        how it stands.

        Args:
            body (FlowExecuteBody): What a workflow is started with: the input of its first state, and headers that its functions get.
            workflow_id (str):
            x_create_time (str | Unset):
            x_workflow_run_id (str | Unset):
            x_workflow_run_merge_fn_parameters (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ExecutionRef
        """
        from . import start_workflow_execution as _endpoint

        _operation = OPERATIONS["start_workflow_execution"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                x_create_time=x_create_time,
                x_workflow_run_id=x_workflow_run_id,
                x_workflow_run_merge_fn_parameters=x_workflow_run_merge_fn_parameters,
            ),
            _endpoint._parse_success,
        )

    async def show_workflow_execution_for_page(
        self,
        workflow_id: str,
        *,
        offset: int,
        limit: int,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> FlowExecutionPage:
        """Shows the history of a workflow.

        Lists the executions of a workflow within some days, page by page and counted; without times, of the
        last three days.

        Args:
            workflow_id (str):
            offset (int):
            limit (int):
            start_time (str | Unset):
            end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            FlowExecutionPage
        """
        from . import show_workflow_execution_for_page as _endpoint

        _operation = OPERATIONS["show_workflow_execution_for_page"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                offset=offset,
                limit=limit,
                start_time=start_time,
                end_time=end_time,
            ),
            _endpoint._parse_success,
        )

    async def show_workflow_execution(
        self,
        workflow_id: str,
        execution_id: str,
        *,
        x_get_workflow_full_history_data: bool | Unset = UNSET,
        project_id: str | None = None,
    ) -> WorkflowExecution:
        """Shows an execution.

        Shows how an execution stands, with its data state by state.

        Args:
            workflow_id (str):
            execution_id (str):
            x_get_workflow_full_history_data (bool | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowExecution
        """
        from . import show_workflow_execution as _endpoint

        _operation = OPERATIONS["show_workflow_execution"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                execution_id=execution_id,
                x_get_workflow_full_history_data=x_get_workflow_full_history_data,
            ),
            _endpoint._parse_success,
        )

    async def retry_work_flow(
        self,
        workflow_id: str,
        execution_id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Runs an execution again.

        Runs an execution that did not succeed again, with the input it had.

        Args:
            workflow_id (str):
            execution_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import retry_work_flow as _endpoint

        _operation = OPERATIONS["retry_work_flow"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                execution_id=execution_id,
            ),
            _endpoint._parse_success,
        )

    async def stop_work_flow(
        self,
        workflow_id: str,
        execution_id: str,
        *,
        project_id: str | None = None,
    ) -> None:
        """Stops an execution.

        Stops an execution that is under way.

        Args:
            workflow_id (str):
            execution_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            None
        """
        from . import stop_work_flow as _endpoint

        _operation = OPERATIONS["stop_work_flow"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
                execution_id=execution_id,
            ),
            _endpoint._parse_success,
        )

    async def start_sync_workflow_execution(
        self,
        workflow_id: str,
        *,
        body: FlowExecuteBody,
        project_id: str | None = None,
    ) -> SyncExecution:
        """Runs a workflow and waits for its result.

        Runs an express workflow and answers when it is over, with its result. A workflow that failed is a
        success of the call; `status` tells. Standard workflows cannot be run like this.

        Args:
            body (FlowExecuteBody): What a workflow is started with: the input of its first state, and headers that its functions get.
            workflow_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            SyncExecution
        """
        from . import start_sync_workflow_execution as _endpoint

        _operation = OPERATIONS["start_sync_workflow_execution"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
            ),
            _endpoint._parse_success,
        )


__all__ = ["AsyncWorkflowExecutions", "WorkflowExecutions"]
