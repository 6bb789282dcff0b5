"""One kind of stored thing: what all operations on it say together."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .answer import Answer
from .filters import Filter, read_filters
from .first_records import first_records
from .forms import is_urn
from .making import moments_of
from .place import follow, without
from .related import without_others
from .schema import read_shape
from .sorting import Sorting, read_sorting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from ..document import Document
    from ..store import Record
    from .resource import Resource

_COUNTED = re.compile(r"([A-Za-z]{0,3})[0-9]{1,6}")
_COUNT = re.compile(r".*(_c|C)ount")
ORDER = ("create", "read", "update", "list", "act", "delete", "none")
"""The actions that ``x-dffkit-resource`` may name; those that say most of a record come first."""


class Kind:
    """The operations of one kind, those that create first."""

    def __init__(self, stem: str, name: str, resources: Iterable[Resource], document: Document) -> None:
        self.stem, self.name, self.document = stem, name, document
        self.resources = sorted(resources, key=lambda resource: ORDER.index(resource.action))
        self.store_kind = (stem, name)
        self._answers: dict[Resource, Answer] = {}
        self._filters: dict[Resource, tuple[Filter, ...]] = {}
        self._sortings: dict[Resource, Sorting | None] = {}

    @cached_property
    def id(self) -> str:
        """The property of a record that its key stands in."""
        return self.ids[0] if self.ids else ""

    @cached_property
    def ids(self) -> list[str]:
        """Every property by which some operation finds a record; the first is the key.

        An operation that calls the key by another name, and does not show the key itself, has no property of its own.
        """
        named = [resource.id for resource in self.resources if resource.id]
        first = named[:1]
        own = [
            resource.id
            for resource in self.resources
            if resource.id and first[0] in resource.shown.properties and resource.id in resource.shown.properties
        ]
        return list(dict.fromkeys([*first, *own]))

    @cached_property
    def is_made(self) -> bool:
        """Whether some operation creates records: then there is none at first."""
        return any(resource.creates for resource in self.resources)

    @cached_property
    def is_known(self) -> bool:
        """Whether there can be records at all: something makes them, or the examples show some."""
        return self.is_made or bool(self.first)

    @cached_property
    def parent(self) -> str | None:
        """The kind that owns this one."""
        return next((resource.parent.kind for resource in self.resources if resource.parent), None)

    @cached_property
    def tenant(self) -> tuple[str, ...]:
        """The path parameters that every operation has, and that name no record: whose things they are."""
        named = {
            place.name
            for resource in self.resources
            for place in (resource.key, resource.parent.place if resource.parent else None)
            if place is not None and place.where == "path"
        }
        each = [
            [parameter["name"] for parameter in resource.route.parameters if parameter["in"] == "path"]
            for resource in self.resources
        ]
        return tuple(name for name in each[0] if name not in named and all(name in names for names in each))

    @cached_property
    def known(self) -> Mapping[str, Any]:
        """The properties that some answer shows, with the schema of the first that does."""
        found: dict[str, Any] = {}
        for resource in self.resources:
            for name, schema in resource.shown.properties.items():
                found.setdefault(name, schema)
        return found

    @cached_property
    def settable(self) -> frozenset[str]:
        """The properties that some request sets: the vendor does not fill these in."""
        makers = [resource for resource in self.resources if resource.action in {"create", "update"}]
        # What only a later switch turns (to disable something) has a state before that, which the vendor gives it.
        set_whole = [
            str(one.way[0])
            for resource in makers
            for one in resource.sets
            if len(one.way) == 1 and (resource.creates or (one.source is not None and one.cases is None))
        ]
        return frozenset([*set_whole, *(name for resource in makers for name in resource.taken)])

    @cached_property
    def filled(self) -> Mapping[str, Any]:
        """What the vendor fills in of a new record, as the examples show it, the key among it.

        Lists begin empty, so do objects whose names no schema knows, and nothing is counted yet: what stands in those
        of the example is the example's. So are the people and other records that it names.
        """
        template = {name: self._emptied(name, value) for name, value in self.template.items()}
        template = without_others(self.document, self.known, self.settable, template)
        filled = {name: value for name, value in template.items() if name not in self.settable or name == self.id}
        for setting in (setting for resource in self.resources for setting in resource.sets):
            if len(setting.way) > 1 and setting.way[0] in filled:
                filled = without(filled, setting.way)
        return filled

    @cached_property
    def examples(self) -> list[Mapping[str, Any]]:
        """The records that the examples of the answers show, those of creates first."""
        return [record for resource in self.resources for record in self._shown(resource)]

    @cached_property
    def template(self) -> Mapping[str, Any]:
        """All properties that examples show, each with the value of the first that says something."""
        backwards = list(reversed(self.examples))
        shown = {name: value for record in backwards for name, value in record.items()}
        return shown | {name: value for record in backwards for name, value in record.items() if value is not None}

    @cached_property
    def moments(self) -> tuple[str, ...]:
        """The properties of the template that are moments of creation or change."""
        return moments_of(self.template)

    @cached_property
    def first(self) -> list[Record]:
        """The records that there are at first, where nothing creates them."""
        return first_records(self)

    @cached_property
    def current(self) -> Mapping[str, Any]:
        """What the credentials name, before it is changed."""
        found = [record for one in self.resources if one.action == "read" and one.key is None for record in _shown(one)]
        return {name: value for record in reversed(found) for name, value in record.items()}

    @cached_property
    def example_project(self) -> str:
        """The project whose things the examples show, where the vendor has projects."""
        urns = (value for value in self.template.values() if is_urn(value))
        return next((str(urn).split(":")[3] for urn in urns), "")

    @cached_property
    def example_key(self) -> str:
        """The key of the record that the examples show first."""
        return str(self.template.get(self.id, ""))

    def owner_of(self, name: str) -> Mapping[str, Any]:
        """The record of an example that a value of the template comes from."""
        return next(record for record in self.examples if record.get(name) == self.template[name])

    def alias(self, resource: Resource) -> str | None:
        """The name under which an answer shows the key, where it does not do so under its own."""
        shown = resource.shown.properties
        if self.id in shown:
            return None
        if resource.key is not None and resource.key.is_made and resource.key.name in shown:
            return resource.key.name
        return resource.id if resource.id in shown else None

    def answer(self, resource: Resource) -> Answer:
        """What writes the answers of an operation."""
        if resource not in self._answers:
            self._answers[resource] = Answer(self, resource)
        return self._answers[resource]

    def filters(self, resource: Resource) -> tuple[Filter, ...]:
        """What a list chooses by."""
        if resource not in self._filters:
            self._filters[resource] = read_filters(self, resource)
        return self._filters[resource]

    def sorting(self, resource: Resource) -> Sorting | None:
        """How a list is sorted when it is asked to be."""
        if resource not in self._sortings:
            self._sortings[resource] = read_sorting(self, resource)
        return self._sortings[resource]

    def count_up(self, next_number: Callable[[], int]) -> str | None:
        """A key that counts (``v1``, ``2``), where the examples have such; else ``None``."""
        match = _COUNTED.fullmatch(self.example_key)
        return f"{match[1]}{next_number()}" if match else None

    def _emptied(self, name: str, value: Any) -> Any:
        schema = self.known.get(name, {})
        if isinstance(value, list):
            return value if schema.get("minItems") else []
        if _COUNT.fullmatch(name) and (isinstance(value, int) or (isinstance(value, str) and value.isdigit())):
            return type(value)(0)
        is_open = isinstance(value, dict) and not read_shape(self.document, schema).properties
        return {} if is_open else value

    def _shown(self, resource: Resource) -> Iterator[Mapping[str, Any]]:
        """The records in the example of an answer, with the key under its own name."""
        alias = self.alias(resource)
        for record in _shown(resource):
            yield record if alias is None or alias not in record else _renamed(record, alias, self.id)


def _shown(resource: Resource) -> Iterator[Mapping[str, Any]]:
    if resource.standing is None:
        return
    for found in follow(resource.example, resource.standing):
        for record in found if isinstance(found, list) else [found]:
            if isinstance(record, dict):
                yield record


def _renamed(record: Mapping[str, Any], name: str, new: str) -> Mapping[str, Any]:
    return {new if key == name else key: value for key, value in record.items()}
