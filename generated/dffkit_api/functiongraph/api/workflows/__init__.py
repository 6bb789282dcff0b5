# Generated from specs/functiongraph/ by `make generate`: do not edit, change the spec or the templates.
# ruff: noqa

"""The resource ``workflows``: one method an operation, synchronous in :class:`Workflows`, awaitable in :class:`AsyncWorkflows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    from ...._bound import Bound
    from ...._send import AsyncSend, Send
    from ...models.workflow_create_body import WorkflowCreateBody
    from ...models.workflow_delete_body import WorkflowDeleteBody
    from ...models.workflow_delete_result import WorkflowDeleteResult
    from ...models.workflow_info import WorkflowInfo
    from ...models.workflow_list import WorkflowList
    from ...models.workflow_mode import WorkflowMode
    from ...models.workflow_simple_info import WorkflowSimpleInfo
    from ...types import Unset


class Workflows:
    """The operations tagged ``workflows``."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: Send, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    def list_workflow(
        self,
        *,
        workflow_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_project: str | Unset = UNSET,
        mode: WorkflowMode | Unset = UNSET,
        project_id: str | None = None,
    ) -> WorkflowList:
        """Lists workflows.

        Lists the workflows of a project, page by page.

        Args:
            workflow_name (str | Unset):
            limit (int | Unset):
            offset (int | Unset):
            enterprise_project (str | Unset):
            mode (WorkflowMode | Unset): NORMAL for a standard workflow: it may run long, is started without
                waiting, and its executions can be looked up later. EXPRESS for a fast one: at most five minutes,
                also with waiting for the result, and nothing is kept of its executions.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowList
        """
        from . import list_workflow as _endpoint

        _operation = OPERATIONS["list_workflow"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_name=workflow_name,
                limit=limit,
                offset=offset,
                enterprise_project=enterprise_project,
                mode=mode,
            ),
            _endpoint._parse_success,
        )

    def create_workflow(
        self,
        *,
        body: WorkflowCreateBody,
        project_id: str | None = None,
    ) -> WorkflowSimpleInfo:
        """Creates a workflow.

        Creates a workflow from its definition, and switches its triggers on.

        Args:
            body (WorkflowCreateBody): The definition of a workflow, its states and what they call.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowSimpleInfo
        """
        from . import create_workflow as _endpoint

        _operation = OPERATIONS["create_workflow"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    def batch_delete_workflows(
        self,
        *,
        body: WorkflowDeleteBody,
        project_id: str | None = None,
    ) -> WorkflowDeleteResult:
        """Deletes several workflows.

        Deletes the workflows that are named in the body. The call succeeds even where single workflows
        cannot be deleted: those stand in `fail`.

        Args:
            body (WorkflowDeleteBody): The workflows to delete.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowDeleteResult
        """
        from . import batch_delete_workflows as _endpoint

        _operation = OPERATIONS["batch_delete_workflows"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    def show_work_flow(
        self,
        workflow_id: str,
        *,
        project_id: str | None = None,
    ) -> WorkflowInfo:
        """Shows a workflow.

        Shows a workflow with its definition.

        Args:
            workflow_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowInfo
        """
        from . import show_work_flow as _endpoint

        _operation = OPERATIONS["show_work_flow"]
        return self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
            ),
            _endpoint._parse_success,
        )

    def update_work_flow(
        self,
        workflow_id: str,
        *,
        body: WorkflowCreateBody,
        project_id: str | None = None,
    ) -> WorkflowSimpleInfo:
        """Changes a workflow.

        Puts another definition in the place of the one there is; the definition is always sent whole.

        Args:
            body (WorkflowCreateBody): The definition of a workflow, its states and what they call.
            workflow_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowSimpleInfo
        """
        from . import update_work_flow as _endpoint

        _operation = OPERATIONS["update_work_flow"]
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


class AsyncWorkflows:
    """The operations tagged ``workflows``, awaitable."""

    __slots__ = ("_bound", "_send")

    def __init__(self, send: AsyncSend, bound: Bound) -> None:
        self._send = send
        self._bound = bound

    async def list_workflow(
        self,
        *,
        workflow_name: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        enterprise_project: str | Unset = UNSET,
        mode: WorkflowMode | Unset = UNSET,
        project_id: str | None = None,
    ) -> WorkflowList:
        """Lists workflows.

        Lists the workflows of a project, page by page.

        Args:
            workflow_name (str | Unset):
            limit (int | Unset):
            offset (int | Unset):
            enterprise_project (str | Unset):
            mode (WorkflowMode | Unset): NORMAL for a standard workflow: it may run long, is started without
                waiting, and its executions can be looked up later. EXPRESS for a fast one: at most five minutes,
                also with waiting for the result, and nothing is kept of its executions.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowList
        """
        from . import list_workflow as _endpoint

        _operation = OPERATIONS["list_workflow"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_name=workflow_name,
                limit=limit,
                offset=offset,
                enterprise_project=enterprise_project,
                mode=mode,
            ),
            _endpoint._parse_success,
        )

    async def create_workflow(
        self,
        *,
        body: WorkflowCreateBody,
        project_id: str | None = None,
    ) -> WorkflowSimpleInfo:
        """Creates a workflow.

        Creates a workflow from its definition, and switches its triggers on.

        Args:
            body (WorkflowCreateBody): The definition of a workflow, its states and what they call.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowSimpleInfo
        """
        from . import create_workflow as _endpoint

        _operation = OPERATIONS["create_workflow"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    async def batch_delete_workflows(
        self,
        *,
        body: WorkflowDeleteBody,
        project_id: str | None = None,
    ) -> WorkflowDeleteResult:
        """Deletes several workflows.

        Deletes the workflows that are named in the body. The call succeeds even where single workflows
        cannot be deleted: those stand in `fail`.

        Args:
            body (WorkflowDeleteBody): The workflows to delete.
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowDeleteResult
        """
        from . import batch_delete_workflows as _endpoint

        _operation = OPERATIONS["batch_delete_workflows"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                body=body,
                project_id=self._bound.required("project_id", project_id),
            ),
            _endpoint._parse_success,
        )

    async def show_work_flow(
        self,
        workflow_id: str,
        *,
        project_id: str | None = None,
    ) -> WorkflowInfo:
        """Shows a workflow.

        Shows a workflow with its definition.

        Args:
            workflow_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowInfo
        """
        from . import show_work_flow as _endpoint

        _operation = OPERATIONS["show_work_flow"]
        return await self._send(
            _operation,
            self._bound.request(
                _operation,
                _endpoint._get_kwargs,
                project_id=self._bound.required("project_id", project_id),
                workflow_id=workflow_id,
            ),
            _endpoint._parse_success,
        )

    async def update_work_flow(
        self,
        workflow_id: str,
        *,
        body: WorkflowCreateBody,
        project_id: str | None = None,
    ) -> WorkflowSimpleInfo:
        """Changes a workflow.

        Puts another definition in the place of the one there is; the definition is always sent whole.

        Args:
            body (WorkflowCreateBody): The definition of a workflow, its states and what they call.
            workflow_id (str):
            project_id (str | None): Left out: the value given when the client was made.

        Returns:
            WorkflowSimpleInfo
        """
        from . import update_work_flow as _endpoint

        _operation = OPERATIONS["update_work_flow"]
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


__all__ = ["AsyncWorkflows", "Workflows"]
