"""The parameters of a list that choose among its records: what the spec says of each, else what its name says."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..place import Place
from ..problems import Invalid
from ..schema import read_shape
from .declared import KEY, declared, is_reason
from .named import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ...exchange import Exchange
    from ..kind import Kind
    from ..resource import Resource
    from .matching import Matches

__all__ = ["KEY", "Filter", "choose", "choosing", "read_filters"]


@dataclass(frozen=True, slots=True)
class Filter:
    """One parameter, and whether a record passes what it says; ``is_json`` where that is JSON text."""

    place: Place
    matches: Matches
    is_json: bool = False

    def read(self, exchange: Exchange) -> list[Any]:
        """What a request says; nothing where it is empty."""
        found = [_parsed(value) if self.is_json else value for value in self.place.read(exchange)]
        return [value for value in found if value not in ("", [], {})]


def read_filters(kind: Kind, resource: Resource) -> tuple[Filter, ...]:
    """The filters of a list: ``x-dffkit-filter``, else the rules of names."""
    found = []
    for place, schema in choosing(kind, resource):
        said = schema.get(KEY)
        matches = named(kind, resource, place.name, schema) if said is None else declared(said)
        if matches is not None:
            found.append(Filter(place, matches, schema.get("x-dffkit-json") is True))
    return tuple(found)


def choose(filters: Iterable[Filter], exchange: Exchange, values: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The values that pass every filter of which the request has something to say; empty texts say nothing.

    Raises ``Invalid`` for a time that cannot be read.
    """
    for one in filters:
        for wanted in one.read(exchange):
            try:
                one.matches({}, wanted)  # what cannot be read is refused also where nothing is stored
                values = [value for value in values if one.matches(value, wanted)]
            except ValueError as error:
                raise Invalid(f"{one.place.name}: {error}") from None
    return values


def choosing(kind: Kind, resource: Resource) -> Iterator[tuple[Place, Mapping[str, Any]]]:
    """The parameters that are no page, key, parent or tenant: what a spec says of each, its schema resolved."""
    paging = resource.route.operation.get("x-dffkit-paging", {})
    taken = {paging.get("cursor"), paging.get("limit"), *kind.tenant}
    taken |= {place.name for place in (resource.key, resource.parent.place if resource.parent else None) if place}
    for place, schema in _parameters(resource):
        if place.name not in taken and not is_reason(schema.get(KEY)):
            yield place, schema


def _parameters(resource: Resource) -> Iterator[tuple[Place, Mapping[str, Any]]]:
    for parameter in resource.route.parameters:
        if parameter["in"] == "query":
            schema = resource.document.resolve(parameter.get("schema", {}))
            yield Place("query", (parameter["name"],)), {**schema, **parameter}
    for content in (resource.route.request_body or {}).get("content", {}).values():
        for name, schema in read_shape(resource.document, content.get("schema", {})).properties.items():
            yield Place("body", (name,)), schema


def _parsed(value: Any) -> Any:
    """A value of JSON text; text that is none counts as it stands."""
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return value
