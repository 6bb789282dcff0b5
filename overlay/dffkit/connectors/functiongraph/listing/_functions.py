"""Functions, and what belongs to them, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._listed import listed, tagged

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dffkit_api.functiongraph.models import (
        Dependency,
        FunctionSummary,
        FunctionTemplate,
        FunctionVersion,
        ListDependenciesDependencyType,
        Runtime,
        TaggedResource,
    )

    from ..._base import BaseConnector
    from ._listed import Listed


def iter_functions(
    fg: BaseConnector, *, package_name: str | None = None, func_name: str | None = None, page_size: int | None = None
) -> Listed[FunctionSummary]:
    """Every function of the project, of a group, or with ``func_name`` in its name.

    ``page_size`` is how many rows a request asks for, here as in the other lists.
    Source: "Querying a Function List".
    """
    return listed(fg, "list_functions", page_size, package_name=package_name, func_name=func_name)


def iter_versions(fg: BaseConnector, function_urn: str, *, page_size: int | None = None) -> Listed[FunctionVersion]:
    """Every version of a function, ``latest`` among them. Source: "Querying the Versions of a Function"."""
    return listed(fg, "list_function_versions", page_size, function_urn=function_urn)


def iter_tagged_functions(
    fg: BaseConnector,  # noqa: ARG001 - each of these becomes a method
    *,
    sys_tags: Mapping[str, Sequence[str]] | None = None,
    matches: Mapping[str, str] | None = None,
    without_any_tag: bool | None = None,
    page_size: int | None = None,
) -> Listed[TaggedResource]:
    """Every function with its tags: those with certain system tags, or without any tag at all.

    ``sys_tags`` has the values wanted of each key, ``matches`` what else the functions must have, such as
    ``{"resource_name": "hello"}``. Source: "Querying Resource Instances".
    """
    return tagged(page_size, sys_tags=sys_tags, matches=matches, without_any_tag=without_any_tag)


def iter_dependencies(
    fg: BaseConnector,
    *,
    dependency_type: ListDependenciesDependencyType | None = None,
    ispublic: bool | None = None,
    runtime: Runtime | None = None,
    name: str | None = None,
    page_size: int | None = None,
) -> Listed[Dependency]:
    """Every dependency package that the project can use, its own and the public ones.

    Source: "Querying Dependencies".
    """
    return listed(
        fg,
        "list_dependencies",
        page_size,
        dependency_type=dependency_type,
        ispublic=ispublic,
        runtime=runtime,
        name=name,
    )


def iter_dependency_versions(fg: BaseConnector, depend_id: str, *, page_size: int | None = None) -> Listed[Dependency]:
    """Every version of one dependency package. Source: "Querying Dependency Versions"."""
    return listed(fg, "list_dependency_version", page_size, depend_id=depend_id)


def iter_templates(
    fg: BaseConnector,
    *,
    ispublic: bool | None = None,
    runtime: Runtime | None = None,
    scene: str | None = None,
    service: str | None = None,
    page_size: int | None = None,
) -> Listed[FunctionTemplate]:
    """Every function template: for a runtime, a kind of use, or about a cloud service.

    Source: "Querying Function Templates".
    """
    return listed(
        fg,
        "list_function_template",
        page_size,
        ispublic=ispublic,
        runtime=runtime,
        scene=scene,
        service=service,
    )
