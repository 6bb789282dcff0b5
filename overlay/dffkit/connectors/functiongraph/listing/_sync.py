"""The lists of FunctionGraph, row by row.

The walk itself is :mod:`dffkit_api._paging`; the lists are declared in the modules beside this one.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from .._room import Room
from . import _flows, _functions, _runs
from ._listed import method_signature

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..._base import BaseConnector
    from ._listed import Listed

P = ParamSpec("P")
RowT = TypeVar("RowT")


def walked(
    make: Callable[Concatenate[BaseConnector, P], Listed[RowT]],
) -> Callable[Concatenate[Room, P], Iterator[RowT]]:
    """The method that gives the rows of a list; nothing is asked for before the first row is wanted."""

    @wraps(make)
    def rows(fg: Room, /, *args: P.args, **kwargs: P.kwargs) -> Iterator[RowT]:
        from dffkit_api._paging import pages  # noqa: PLC0415 - with the first list

        listing = make(fg, *args, **kwargs)
        found = pages(listing.paging, listing.fetch(fg.api))
        return (row for page in found for row in listing.rows(page))

    rows.__signature__ = method_signature(make, "Iterator")  # type: ignore[attr-defined]
    return rows


class Listing(Room):
    """An iterator for each list that has pages; ``page_size`` is how many rows a request asks for."""

    iter_functions = walked(_functions.iter_functions)
    iter_versions = walked(_functions.iter_versions)
    iter_tagged_functions = walked(_functions.iter_tagged_functions)
    iter_dependencies = walked(_functions.iter_dependencies)
    iter_dependency_versions = walked(_functions.iter_dependency_versions)
    iter_templates = walked(_functions.iter_templates)
    iter_applications = walked(_flows.iter_applications)
    iter_application_templates = walked(_flows.iter_application_templates)
    iter_workflows = walked(_flows.iter_workflows)
    iter_workflow_executions = walked(_flows.iter_workflow_executions)
    iter_workflow_history = walked(_flows.iter_workflow_history)
    iter_async_invocations = walked(_runs.iter_async_invocations)
    iter_active_async_invocations = walked(_runs.iter_active_async_invocations)
    iter_async_invoke_configs = walked(_runs.iter_async_invoke_configs)
    iter_reserved_instances = walked(_runs.iter_reserved_instances)
    iter_reserved_instance_configs = walked(_runs.iter_reserved_instance_configs)
