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
    from ...models.create_callback_workflow_response import CreateCallbackWorkflowResponse
    from ...models.flow_execute_body import FlowExecuteBody
    from ...models.list_workflow_executions_response import ListWorkflowExecutionsResponse
    from ...models.show_workflow_execution_for_page_response import ShowWorkflowExecutionForPageResponse
    from ...models.show_workflow_execution_response import ShowWorkflowExecutionResponse
    from ...models.start_sync_workflow_execution_response import StartSyncWorkflowExecutionResponse
    from ...models.start_workflow_execution_response import StartWorkflowExecutionResponse
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
        x_workflow_run_id: str | Unset = UNSET,
        x_workflow_state_id: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> CreateCallbackWorkflowResponse:
        """create_callback_workflow

        Args:
            body (CallbackWorkflowRequestBody):
            workflow_id (str):
            x_workflow_run_id (str | Unset):
            x_workflow_state_id (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            CreateCallbackWorkflowResponse
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
        status: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ListWorkflowExecutionsResponse:
        """list_workflow_executions

        Args:
            workflow_id (str):
            limit (int | Unset):
            offset (int | Unset):
            status (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListWorkflowExecutionsResponse
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
    ) -> StartWorkflowExecutionResponse:
        """start_workflow_execution

        Args:
            body (FlowExecuteBody):
            workflow_id (str):
            x_create_time (str | Unset):
            x_workflow_run_id (str | Unset):
            x_workflow_run_merge_fn_parameters (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            StartWorkflowExecutionResponse
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
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ShowWorkflowExecutionForPageResponse:
        """show_workflow_execution_for_page

        Args:
            workflow_id (str):
            offset (int | Unset):
            limit (int | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowWorkflowExecutionForPageResponse
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
    ) -> ShowWorkflowExecutionResponse:
        """show_workflow_execution

        Args:
            workflow_id (str):
            execution_id (str):
            x_get_workflow_full_history_data (bool | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowWorkflowExecutionResponse
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
        """retry_work_flow

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
        """stop_work_flow

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
    ) -> StartSyncWorkflowExecutionResponse:
        """start_sync_workflow_execution

        Args:
            body (FlowExecuteBody):
            workflow_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            StartSyncWorkflowExecutionResponse
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
        x_workflow_run_id: str | Unset = UNSET,
        x_workflow_state_id: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> CreateCallbackWorkflowResponse:
        """create_callback_workflow

        Args:
            body (CallbackWorkflowRequestBody):
            workflow_id (str):
            x_workflow_run_id (str | Unset):
            x_workflow_state_id (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            CreateCallbackWorkflowResponse
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
        status: str | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ListWorkflowExecutionsResponse:
        """list_workflow_executions

        Args:
            workflow_id (str):
            limit (int | Unset):
            offset (int | Unset):
            status (str | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ListWorkflowExecutionsResponse
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
    ) -> StartWorkflowExecutionResponse:
        """start_workflow_execution

        Args:
            body (FlowExecuteBody):
            workflow_id (str):
            x_create_time (str | Unset):
            x_workflow_run_id (str | Unset):
            x_workflow_run_merge_fn_parameters (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            StartWorkflowExecutionResponse
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
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        project_id: str | None = None,
    ) -> ShowWorkflowExecutionForPageResponse:
        """show_workflow_execution_for_page

        Args:
            workflow_id (str):
            offset (int | Unset):
            limit (int | Unset):
            start_time (str | Unset):
            end_time (str | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowWorkflowExecutionForPageResponse
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
    ) -> ShowWorkflowExecutionResponse:
        """show_workflow_execution

        Args:
            workflow_id (str):
            execution_id (str):
            x_get_workflow_full_history_data (bool | Unset):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            ShowWorkflowExecutionResponse
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
        """retry_work_flow

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
        """stop_work_flow

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
    ) -> StartSyncWorkflowExecutionResponse:
        """start_sync_workflow_execution

        Args:
            body (FlowExecuteBody):
            workflow_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            StartSyncWorkflowExecutionResponse
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
