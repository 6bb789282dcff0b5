"""The lists of FunctionGraph, row by row, for event loops.

The walk itself is :mod:`dffkit_api._paging`; the lists are declared in the modules beside this one.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from .._room import AsyncRoom
from . import _flows, _functions, _runs
from ._listed import method_signature

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from ..._base import BaseConnector
    from ._listed import Listed

P = ParamSpec("P")
RowT = TypeVar("RowT")


def async_walked(
    make: Callable[Concatenate[BaseConnector, P], Listed[RowT]],
) -> Callable[Concatenate[AsyncRoom, P], AsyncIterator[RowT]]:
    """The method that gives the rows of a list; nothing is asked for before the first row is wanted."""

    @wraps(make)
    def rows(fg: AsyncRoom, /, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[RowT]:
        from dffkit_api._paging import async_pages  # noqa: PLC0415 - with the first list

        listing = make(fg, *args, **kwargs)
        found = async_pages(listing.paging, listing.fetch(fg.api))
        return (row async for page in found for row in listing.rows(page))

    rows.__signature__ = method_signature(make, "AsyncIterator")  # type: ignore[attr-defined]
    return rows


class AsyncListing(AsyncRoom):
    """An iterator for each list that has pages; ``page_size`` is how many rows a request asks for."""

    iter_functions = async_walked(_functions.iter_functions)
    iter_versions = async_walked(_functions.iter_versions)
    iter_tagged_functions = async_walked(_functions.iter_tagged_functions)
    iter_dependencies = async_walked(_functions.iter_dependencies)
    iter_dependency_versions = async_walked(_functions.iter_dependency_versions)
    iter_templates = async_walked(_functions.iter_templates)
    iter_applications = async_walked(_flows.iter_applications)
    iter_application_templates = async_walked(_flows.iter_application_templates)
    iter_workflows = async_walked(_flows.iter_workflows)
    iter_workflow_executions = async_walked(_flows.iter_workflow_executions)
    iter_workflow_history = async_walked(_flows.iter_workflow_history)
    iter_async_invocations = async_walked(_runs.iter_async_invocations)
    iter_active_async_invocations = async_walked(_runs.iter_active_async_invocations)
    iter_async_invoke_configs = async_walked(_runs.iter_async_invoke_configs)
    iter_reserved_instances = async_walked(_runs.iter_reserved_instances)
    iter_reserved_instance_configs = async_walked(_runs.iter_reserved_instance_configs)
