"""Applications and workflows, row by row, for event loops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._room import AsyncRoom
from ._async_walk import async_walked
from ._plans import HISTORY_PAGE, plan

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from dffkit_api.functiongraph.models import (
        AppTemplateSummary,
        FlowExecutionBrief,
        FlowExecutionBriefV2,
        FunctionApplicationSummary,
        ListWorkflowExecutionsStatus,
        WorkflowMode,
        WorkflowSimpleInfo,
    )

    from ._filters import Moment


class AsyncFlowLists(AsyncRoom):
    """A generator for each list of applications, workflows and their executions."""

    def iter_applications(self, *, page_size: int | None = None) -> AsyncIterator[FunctionApplicationSummary]:
        """Every application of the project. Source: "Querying Applications"."""
        how = plan("list_function_applications", page_size)
        return async_walked(how, self.api.applications.list_function_applications, lambda page: page.applications)

    def iter_application_templates(
        self,
        *,
        runtime: str | None = None,
        category: str | None = None,
        x_language: str | None = None,
        page_size: int | None = None,
    ) -> AsyncIterator[AppTemplateSummary]:
        """Every application template: for a runtime or a kind of use, described in ``x_language`` (``en-us`` …).

        Source: "Querying Application Templates".
        """
        how = plan("list_app_templates", page_size, runtime=runtime, category=category, x_language=x_language)
        return async_walked(how, self.api.applications.list_app_templates, lambda page: page.templates)

    def iter_workflows(
        self,
        *,
        workflow_name: str | None = None,
        mode: WorkflowMode | None = None,
        enterprise_project: str | None = None,
        page_size: int | None = None,
    ) -> AsyncIterator[WorkflowSimpleInfo]:
        """Every workflow of the project. Source: "Querying the Function Flow List"."""
        how = plan(
            "list_workflow",
            page_size,
            workflow_name=workflow_name,
            mode=mode,
            enterprise_project=enterprise_project,
        )
        return async_walked(how, self.api.workflows.list_workflow, lambda page: page.workflows)

    def iter_workflow_executions(
        self,
        workflow_id: str,
        *,
        status: ListWorkflowExecutionsStatus | None = None,
        start_time: Moment | None = None,
        end_time: Moment | None = None,
        page_size: int | None = None,
    ) -> AsyncIterator[FlowExecutionBrief]:
        """Every execution of a workflow within a time: three days, unless both ends are given.

        ``start_time`` and ``end_time`` are a ``datetime`` with a time zone, or text in UTC, ``yyyy-MM-dd HH:mm:ss``.
        ``workflow_id`` is the id, not the URN. Source: "Querying the Executions of a Flow".
        """
        how = plan(
            "list_workflow_executions",
            page_size,
            workflow_id=workflow_id,
            status=status,
            start_time=start_time,
            end_time=end_time,
        )
        return async_walked(how, self.api.workflow_executions.list_workflow_executions, lambda page: page.executions)

    def iter_workflow_history(
        self,
        workflow_id: str,
        *,
        start_time: Moment | None = None,
        end_time: Moment | None = None,
        page_size: int = HISTORY_PAGE,
    ) -> AsyncIterator[FlowExecutionBriefV2]:
        """The same executions with more about each; ``page_size`` is 1 to 100.

        Source: "Querying the Execution History of a Flow by Page".
        """
        how = plan(
            "show_workflow_execution_for_page",
            page_size,
            workflow_id=workflow_id,
            start_time=start_time,
            end_time=end_time,
        )
        call = self.api.workflow_executions.show_workflow_execution_for_page
        return async_walked(how, call, lambda page: page.executions)
