"""What ``x-dffkit-resource`` says of one operation, read once."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..examples import first_example, success_status
from .paging import Paging, read_paging
from .place import Place, Step, read_place, read_steps
from .schema import Shape, read_shape, schema_at
from .sets import Setting, read_sets
from .standing import find_standing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..document import Document
    from ..route import Route


@dataclass(frozen=True, slots=True)
class Parent:
    """The kind that owns this one, and where the operation names its record."""

    kind: str
    place: Place


@dataclass(frozen=True, eq=False)
class Resource:
    """One operation on one kind of stored thing; see ``specs/README.md`` for what each member means."""

    route: Route = field(repr=False)
    action: str
    kind: str
    id: str
    key: Place | None
    items: tuple[Step, ...] | None
    parent: Parent | None
    upsert: bool
    unique: tuple[str, ...]
    sets: tuple[Setting, ...]
    record: tuple[Step, ...] | None

    @property
    def document(self) -> Document:
        """The spec."""
        return self.route.document

    @property
    def creates(self) -> bool:
        """Whether something can begin to exist here."""
        return self.action == "create" or self.upsert

    @cached_property
    def status(self) -> int:
        """The documented success."""
        return success_status(self.route)

    @cached_property
    def example(self) -> Any:
        """The first example of the success; nobody changes it."""
        example = first_example(self.route, self.status)
        return None if example is None else example.value

    @cached_property
    def schema(self) -> Any:
        """The schema of the success."""
        contents = self.route.responses.get(str(self.status), {}).get("content", {})
        return next((content.get("schema", {}) for content in contents.values()), {})

    @cached_property
    def standing(self) -> tuple[Step, ...] | None:
        """The way to the record in the answer, to the list of them for a list; ``None`` where no record is shown."""
        if self.action == "list":
            return self.items
        return self.record if self.record is not None else find_standing(self)

    @cached_property
    def paging(self) -> Paging:
        """How a list is paged."""
        return read_paging(self)

    @cached_property
    def shown(self) -> Shape:
        """What an answer shows of a record."""
        if self.standing is None:
            return Shape()
        steps = (*self.standing, None) if self.action == "list" else self.standing
        return read_shape(self.document, schema_at(self.document, self.schema, steps))

    @cached_property
    def taken(self) -> Mapping[str, Any]:
        """The properties that the body gives a record, with their schemas."""
        contents = (self.route.request_body or {}).get("content", {})
        element = self.key.steps[:-1] if self.key and self.key.where == "body" and _is_element(self.key) else ()
        properties: dict[str, Any] = {}
        for content in contents.values():
            node = schema_at(self.document, content.get("schema", {}), element)
            properties |= read_shape(self.document, node).properties
        return properties


def read_resource(route: Route) -> Resource:
    """What the operation does to stored things; the action ``none`` where it does nothing."""
    said = route.operation.get("x-dffkit-resource", {})
    parent = said.get("parent")
    return Resource(
        route=route,
        action=said.get("action", "none"),
        kind=said.get("kind", ""),
        id=said.get("id", ""),
        key=read_place(said["key"]) if "key" in said else None,
        items=read_steps(said["items"]) if "items" in said else None,
        parent=Parent(parent["kind"], read_place(parent["key"])) if parent else None,
        upsert=bool(said.get("upsert")),
        unique=tuple(said.get("unique", ())),
        sets=read_sets(said.get("sets", {})),
        record=read_steps(said["record"]) if "record" in said else None,
    )


def _is_element(key: Place) -> bool:
    """Whether the key is a property of the elements of a list, such as ``body.tags[].key``."""
    return None in key.steps and key.steps[-1] is not None
