"""The resources of all specs: one a route, and the kinds that they are of, read when they are first asked for."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from .kind import ORDER, Kind
from .resource import Resource, read_resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..route import Route


class Resources:
    """What the specs say of stored things; nothing here changes after it has been read."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self._routes: dict[str, list[Route]] = defaultdict(list)
        for route in routes:
            self._routes[route.stem].append(route)
        self._found: dict[Route, Resource] = {}
        self._kinds: dict[str, dict[str, Kind]] = {}
        self._operations: dict[tuple[str, str], Route] = {}

    def of(self, route: Route) -> Resource:
        """The resource of an operation; its action is ``none`` where it touches nothing stored."""
        if route not in self._found:
            self._read(route.stem)
        return self._found[route]

    def operation(self, stem: str, operation_id: str) -> Resource:
        """The resource of an operation by name; raises ``LookupError`` where there is no such operation."""
        self._read(stem)
        return self._found[self._operations[stem, operation_id]]

    def kind(self, stem: str, name: str) -> Kind:
        """A kind, ``""`` for what touches nothing stored; raises ``LookupError`` for one that no operation has."""
        self._read(stem)
        return self._kinds[stem][name]

    def kinds(self, stem: str) -> dict[str, Kind]:
        """The kinds of a stem, by name."""
        self._read(stem)
        return {name: kind for name, kind in self._kinds[stem].items() if name}

    def children(self, kind: Kind) -> list[Kind]:
        """The kinds that a kind owns, and those that they own."""
        own = [child for child in self.kinds(kind.stem).values() if child.parent == kind.name]
        return [*own, *(other for child in own for other in self.children(child))]

    def check(self) -> None:
        """Reads what is otherwise read at the first request; raises ``ValueError`` that names the operation."""
        routes = [route for routes in self._routes.values() for route in routes]
        # One by one first: what is wrong with one operation keeps its kind from being read.
        for look in (_check_action, self._check):
            for route in routes:
                try:
                    look(route)
                except (AttributeError, LookupError, TypeError, ValueError) as error:
                    operation, said = f"{route.stem}.{route.operation_id}", f"{type(error).__name__}: {error}"
                    raise ValueError(f"the x-dffkit-resource of {operation} cannot be read ({said})") from None

    def _check(self, route: Route) -> None:
        resource = self.of(route)
        kind = self.kind(route.stem, resource.kind)
        if resource.parent is not None:
            self.kind(route.stem, resource.parent.kind)
        if resource.action != "none":
            kind.answer(resource)
            kind.filters(resource)
            _ = kind.filled, resource.paging

    def _read(self, stem: str) -> None:
        if stem in self._kinds:
            return
        grouped: dict[str, list[Resource]] = defaultdict(list)
        for route in self._routes.get(stem, ()):
            self._operations[stem, route.operation_id] = route
            resource = self._found[route] = read_resource(route)
            grouped[resource.kind].append(resource)
        self._kinds[stem] = {
            name: Kind(stem, name, resources, resources[0].document) for name, resources in grouped.items()
        }


def _check_action(route: Route) -> None:
    action = read_resource(route).action
    if action not in ORDER:
        raise ValueError(f"there is no action {action!r}: there are {', '.join(ORDER)}")
