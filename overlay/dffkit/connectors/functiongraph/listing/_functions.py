"""Functions, and what belongs to them, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._room import Room
from ._plans import plan, tagged_plan
from ._walk import walked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dffkit_api.functiongraph.models import (
        Dependency,
        FunctionSummary,
        FunctionTemplate,
        FunctionVersion,
        ListDependenciesDependencyType,
        Runtime,
        TaggedResource,
    )


class FunctionLists(Room):
    """A generator for each list of functions and their parts; pages are fetched on the way."""

    def iter_functions(
        self, *, package_name: str | None = None, func_name: str | None = None, page_size: int | None = None
    ) -> Iterator[FunctionSummary]:
        """Every function of the project, of a group, or with ``func_name`` in its name.

        ``page_size`` is how many rows a request asks for, here as in the other lists.
        Source: "Querying a Function List".
        """
        how = plan("list_functions", page_size, package_name=package_name, func_name=func_name)
        return walked(how, self.api.functions.list_functions, lambda page: page.functions)

    def iter_versions(self, function_urn: str, *, page_size: int | None = None) -> Iterator[FunctionVersion]:
        """Every version of a function, ``latest`` among them. Source: "Querying the Versions of a Function"."""
        how = plan("list_function_versions", page_size, function_urn=self._urn(function_urn))
        return walked(how, self.api.versions.list_function_versions, lambda page: page.versions)

    def iter_tagged_functions(
        self,
        *,
        sys_tags: Mapping[str, Sequence[str]] | None = None,
        matches: Mapping[str, str] | None = None,
        without_any_tag: bool | None = None,
        page_size: int | None = None,
    ) -> Iterator[TaggedResource]:
        """Every function with its tags: those with certain system tags, or without any tag at all.

        ``sys_tags`` has the values wanted of each key, ``matches`` what else the functions must have, such as
        ``{"resource_name": "hello"}``. Source: "Querying Resource Instances".
        """
        how = tagged_plan(page_size, sys_tags=sys_tags, matches=matches, without_any_tag=without_any_tag)
        return walked(how, self.api.tags.show_res_instance_info, lambda page: page.resources or [])

    def iter_dependencies(
        self,
        *,
        dependency_type: ListDependenciesDependencyType | None = None,
        ispublic: bool | None = None,
        runtime: Runtime | None = None,
        name: str | None = None,
        page_size: int | None = None,
    ) -> Iterator[Dependency]:
        """Every dependency package that the project can use, its own and the public ones.

        Source: "Querying Dependencies".
        """
        how = plan(
            "list_dependencies",
            page_size,
            dependency_type=dependency_type,
            ispublic=ispublic,
            runtime=runtime,
            name=name,
        )
        return walked(how, self.api.dependencies.list_dependencies, lambda page: page.dependencies)

    def iter_dependency_versions(self, depend_id: str, *, page_size: int | None = None) -> Iterator[Dependency]:
        """Every version of one dependency package. Source: "Querying Dependency Versions"."""
        how = plan("list_dependency_version", page_size, depend_id=depend_id)
        return walked(how, self.api.dependencies.list_dependency_version, lambda page: page.dependencies)

    def iter_templates(
        self,
        *,
        ispublic: bool | None = None,
        runtime: Runtime | None = None,
        scene: str | None = None,
        service: str | None = None,
        page_size: int | None = None,
    ) -> Iterator[FunctionTemplate]:
        """Every function template: for a runtime, a kind of use, or about a cloud service.

        Source: "Querying Function Templates".
        """
        how = plan(
            "list_function_template",
            page_size,
            ispublic=ispublic,
            runtime=runtime,
            scene=scene,
            service=service,
        )
        return walked(how, self.api.templates.list_function_template, lambda page: page.func_templates)
