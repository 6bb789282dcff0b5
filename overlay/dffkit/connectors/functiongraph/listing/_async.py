"""The lists of FunctionGraph, row by row, for event loops.

The walk itself is :mod:`dffkit.paging`; here stands which operation and which of its parameters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._arguments import checked_size, or_unset
from .._room import AsyncRoom
from .._service import digits, paging

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from dffkit_api.functiongraph.models import (
        Dependency,
        DependencyList,
        FunctionList,
        FunctionSummary,
        ListDependenciesDependencyType,
        Runtime,
        WorkflowList,
        WorkflowMode,
        WorkflowSimpleInfo,
    )


class AsyncListing(AsyncRoom):
    """A generator for each list that has pages."""

    def iter_functions(
        self, *, package_name: str | None = None, func_name: str | None = None, page_size: int | None = None
    ) -> AsyncIterator[FunctionSummary]:
        """Every function of the project, of a group, or with ``func_name`` in its name; pages are fetched on the way.

        Source: "Querying a Function List".
        """
        from ....paging import async_pages  # noqa: PLC0415 - with the first list, as below

        size = digits(checked_size(page_size))

        async def fetch(marker: int) -> FunctionList:
            return await self.api.functions.list_functions(
                marker=str(marker),
                maxitems=or_unset(size),
                package_name=or_unset(package_name),
                func_name=or_unset(func_name),
            )

        return (row async for page in async_pages(paging("list_functions"), fetch) for row in page.functions)

    def iter_dependencies(
        self,
        *,
        dependency_type: ListDependenciesDependencyType | None = None,
        runtime: Runtime | None = None,
        name: str | None = None,
        page_size: int | None = None,
    ) -> AsyncIterator[Dependency]:
        """Every dependency package that the project can use, its own and the public ones.

        Source: "Querying Dependencies".
        """
        from ....paging import async_pages  # noqa: PLC0415

        size = digits(checked_size(page_size))

        async def fetch(marker: int) -> DependencyList:
            return await self.api.dependencies.list_dependencies(
                marker=str(marker),
                maxitems=or_unset(size),
                dependency_type=or_unset(dependency_type),
                runtime=or_unset(runtime),
                name=or_unset(name),
            )

        return (row async for page in async_pages(paging("list_dependencies"), fetch) for row in page.dependencies)

    def iter_dependency_versions(self, depend_id: str, *, page_size: int | None = None) -> AsyncIterator[Dependency]:
        """Every version of one dependency package. Source: "Querying Dependency Versions"."""
        from ....paging import async_pages  # noqa: PLC0415

        size = digits(checked_size(page_size))

        async def fetch(marker: int) -> DependencyList:
            return await self.api.dependencies.list_dependency_version(
                depend_id, marker=str(marker), maxitems=or_unset(size)
            )

        return (
            row async for page in async_pages(paging("list_dependency_version"), fetch) for row in page.dependencies
        )

    def iter_workflows(
        self,
        *,
        workflow_name: str | None = None,
        mode: WorkflowMode | None = None,
        enterprise_project: str | None = None,
        page_size: int | None = None,
    ) -> AsyncIterator[WorkflowSimpleInfo]:
        """Every workflow of the project. Source: "Querying the Function Flow List"."""
        from ....paging import async_pages  # noqa: PLC0415

        size = checked_size(page_size)

        async def fetch(offset: int) -> WorkflowList:
            return await self.api.workflows.list_workflow(
                offset=offset,
                limit=or_unset(size),
                workflow_name=or_unset(workflow_name),
                mode=or_unset(mode),
                enterprise_project=or_unset(enterprise_project),
            )

        return (row async for page in async_pages(paging("list_workflow"), fetch) for row in page.workflows)
