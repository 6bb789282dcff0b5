"""Applications and workflows, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._listed import HISTORY_PAGE, listed

if TYPE_CHECKING:
    from dffkit_api.functiongraph.models import (
        AppTemplateSummary,
        FlowExecutionBrief,
        FlowExecutionBriefV2,
        FunctionApplicationSummary,
        ListWorkflowExecutionsStatus,
        WorkflowMode,
        WorkflowSimpleInfo,
    )

    from ..._base import BaseConnector
    from ._filters import Moment
    from ._listed import Listed


def iter_applications(fg: BaseConnector, *, page_size: int | None = None) -> Listed[FunctionApplicationSummary]:
    """Every application of the project. Source: "Querying Applications"."""
    return listed(fg, "list_function_applications", page_size)


def iter_application_templates(
    fg: BaseConnector,
    *,
    runtime: str | None = None,
    category: str | None = None,
    x_language: str | None = None,
    page_size: int | None = None,
) -> Listed[AppTemplateSummary]:
    """Every application template: for a runtime or a kind of use, described in ``x_language`` (``en-us`` …).

    Source: "Querying Application Templates".
    """
    return listed(fg, "list_app_templates", page_size, runtime=runtime, category=category, x_language=x_language)


def iter_workflows(
    fg: BaseConnector,
    *,
    workflow_name: str | None = None,
    mode: WorkflowMode | None = None,
    enterprise_project: str | None = None,
    page_size: int | None = None,
) -> Listed[WorkflowSimpleInfo]:
    """Every workflow of the project. Source: "Querying the Function Flow List"."""
    return listed(
        fg,
        "list_workflow",
        page_size,
        workflow_name=workflow_name,
        mode=mode,
        enterprise_project=enterprise_project,
    )


def iter_workflow_executions(
    fg: BaseConnector,
    workflow_id: str,
    *,
    status: ListWorkflowExecutionsStatus | None = None,
    start_time: Moment | None = None,
    end_time: Moment | None = None,
    page_size: int | None = None,
) -> Listed[FlowExecutionBrief]:
    """Every execution of a workflow within a time: three days, unless both ends are given.

    ``start_time`` and ``end_time`` are a ``datetime`` with a time zone, or text in UTC, ``yyyy-MM-dd HH:mm:ss``.
    ``workflow_id`` is the id, not the URN. Source: "Querying the Executions of a Flow".
    """
    return listed(
        fg,
        "list_workflow_executions",
        page_size,
        workflow_id=workflow_id,
        status=status,
        start_time=start_time,
        end_time=end_time,
    )


def iter_workflow_history(
    fg: BaseConnector,
    workflow_id: str,
    *,
    start_time: Moment | None = None,
    end_time: Moment | None = None,
    page_size: int = HISTORY_PAGE,
) -> Listed[FlowExecutionBriefV2]:
    """The same executions with more about each; ``page_size`` is 1 to 100.

    Source: "Querying the Execution History of a Flow by Page".
    """
    return listed(
        fg,
        "show_workflow_execution_for_page",
        page_size,
        workflow_id=workflow_id,
        start_time=start_time,
        end_time=end_time,
    )
