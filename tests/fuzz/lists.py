"""Every list that has pages, and the iterators that walk it for users."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dffkit_fuzz.cases.examples import example_cases
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.specs import find_bundles

from .stems import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dffkit_fuzz.cases.made import Case
    from dffkit_mock.state import Resource
    from dffkit_mock.state.kind import Kind
    from dffkit_mock.state.place import Place

RESOURCES = Catalogue(find_bundles()).resources
# The iterators written by hand, by the list that they walk.
BY_HAND = {
    "list_functions": "iter_functions",
    "list_function_versions": "iter_versions",
    "show_res_instance_info": "iter_tagged_functions",
    "list_dependencies": "iter_dependencies",
    "list_dependency_version": "iter_dependency_versions",
    "list_function_template": "iter_templates",
    "list_function_applications": "iter_applications",
    "list_app_templates": "iter_application_templates",
    "list_workflow": "iter_workflows",
    "list_workflow_executions": "iter_workflow_executions",
    "show_workflow_execution_for_page": "iter_workflow_history",
    "list_async_invocations": "iter_async_invocations",
    "list_active_async_invocations": "iter_active_async_invocations",
    "list_function_async_invoke_config": "iter_async_invoke_configs",
    "list_function_reserved_instances": "iter_reserved_instances",
    "list_reserved_instance_configs": "iter_reserved_instance_configs",
    "keystone_list_projects": "iter_projects",
}
# The mock shows what began lately, and the examples are of other days.
BY_TIME = {
    "list_async_invocations",
    "list_active_async_invocations",
    "list_workflow_executions",
    "show_workflow_execution_for_page",
}
# What a list begins with whatever is stored.
ALWAYS = {"list_function_versions": ["latest"]}
# One page names its columns and the others do not: it has a form of its own, and tests of its own.
OTHERWISE = {"post_dataset"}


@dataclass(frozen=True)
class Listed:
    """A list with pages: the operation as the mock knows it, and the iterator of the connectors."""

    resource: Resource
    kind: Kind

    def __str__(self) -> str:
        return f"{self.stem}.{self.operation_id}"

    @property
    def stem(self) -> str:
        """The service."""
        return self.kind.stem

    @property
    def operation_id(self) -> str:
        """The operation that gives a page."""
        return self.resource.route.operation_id

    @property
    def style(self) -> str:
        """How the position of a page is said: ``marker``, ``offset`` or ``page``."""
        return self.resource.paging.style

    @property
    def has_total(self) -> bool:
        """Whether the answer says how many rows there are."""
        return bool(self.resource.paging.total)

    @property
    def is_stored(self) -> bool:
        """Whether the mock shows the things that were put into its store, and only those."""
        return self.kind.is_made and self.operation_id not in BY_TIME

    def is_asked(self, method: str, path: str) -> bool:
        """Whether a request is for a page of this list."""
        route, asked = self.resource.route, path.split("/")
        pieces = route.path.split("/")
        is_path = len(asked) == len(pieces) and all(
            mine == theirs or mine.startswith("{") for mine, theirs in zip(pieces, asked, strict=True)
        )
        return is_path and method == route.method

    def case(self) -> Case:
        """A request for it, of the examples of the spec, with nothing in the query that need not be there."""
        subject = SUBJECTS[self.stem]
        case = next(iter(example_cases(subject.schemas, subject.operations[self.operation_id])))
        needed = {one["name"] for one in self.resource.route.parameters if one.get("required")}
        case.query = {name: value for name, value in case.query.items() if name in needed}
        return case

    def rows(self, connector: Any, case: Case, size: int) -> Any:
        """The iterator over all of the list, ``size`` rows a page; of an awaitable connector it is asynchronous."""
        bridge, limit = SUBJECTS[self.stem].bridge, self.resource.paging.limit
        method = self._method(connector, bridge.call(case).tag)
        taken = inspect.signature(method).parameters
        if limit is not None and limit.where == "body" and "page_size" not in taken:
            put(case, limit, size)
        call = bridge.call(case)
        arguments = {name: value for name, value in call.arguments.items() if name in taken and name not in BOUND}
        return method(**{**arguments, **({"page_size": size} if "page_size" in taken else {})})

    def _method(self, connector: Any, tag: str) -> Callable[..., Any]:
        if self.operation_id in BY_HAND:
            return getattr(connector, BY_HAND[self.operation_id])  # type: ignore[no-any-return]
        return getattr(getattr(connector.api, tag), f"iter_{self.operation_id.removeprefix('list_')}")  # type: ignore[no-any-return]


# What connectors know without being told, and what an iterator turns itself.
BOUND = {"project_id", "workspace", "instance"}


def every_list(stem: str) -> Iterator[Listed]:
    """The lists of a stem that have pages."""
    for kind in RESOURCES.kinds(stem).values():
        for resource in kind.resources:
            if resource.paging.style and resource.route.operation_id not in OTHERWISE:
                yield Listed(resource, kind)


def put(case: Case, place: Place, key: Any) -> None:
    """Names a thing where a request names it."""
    if place.where == "path":
        case.path_parameters[place.name] = key
    elif place.where == "query":
        case.query[place.name] = key
    else:
        case.body = _with(case.body, list(place.steps), key)


def _with(value: Any, steps: list[Any], key: Any) -> Any:
    if not steps:
        return key
    known = value if isinstance(value, dict) else {}
    return {**known, steps[0]: _with(known.get(steps[0]), steps[1:], key)}
