"""OpenAPI links between the operations on one kind of thing, as ``x-dffkit-resource`` connects them.

Schemathesis' own inference goes by names of paths and properties, and finds few of them: vendors create under
``content.uuid`` what they read as ``path.report_uuid`` and delete as ``body.reportUUIDs[]``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from dffkit_mock.state.place import follow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dffkit_mock.state import Resource
    from dffkit_mock.state.kind import Kind
    from dffkit_mock.state.place import Place, Step

_IN_PARAMETERS = ("path", "query", "header")


@dataclass(frozen=True)
class Family:
    """A kind, with what makes and deletes its owner, and what makes the siblings that it names."""

    kind: Kind
    owner: Kind | None = None
    siblings: tuple[Kind, ...] = ()

    def __str__(self) -> str:
        return f"{self.kind.stem}.{self.kind.name}"

    @property
    def kinds(self) -> dict[str, Kind]:
        """Its kinds by name, the owner first."""
        return {kind.name: kind for kind in (self.owner, *self.siblings, self.kind) if kind is not None}

    @property
    def resources(self) -> list[Resource]:
        """The operations that belong to it."""
        owner = self.owner.resources if self.owner is not None else ()
        return [
            *(one for one in owner if one.creates or one.action == "delete"),
            *(one for sibling in self.siblings for one in sibling.resources if one.creates),
            *self.kind.resources,
        ]

    def links(self) -> list[Link]:
        """Every link from one of its operations to another."""
        sources = [one for one in self.resources if is_source(self.kinds[one.kind], one)]
        pairs = [(source, target) for source in sources for target in self.resources if source is not target]
        return [link for pair in pairs if (link := connect(self.kinds, *pair))]

    def document(self) -> dict[str, Any]:
        """The spec with the operations of this family alone, and their links."""
        root, links = self.kind.document.root, self.links()
        paths: dict[str, Any] = {}
        for resource in self.resources:
            item, method = root["paths"][resource.route.path], resource.route.method.lower()
            shared = {name: value for name, value in item.items() if name == "parameters"}
            own = {link.target.route.operation_id: link.as_dict() for link in links if link.source is resource}
            paths.setdefault(resource.route.path, shared)[method] = _with_links(resource, item[method], own)
        return {**root, "paths": paths}


@dataclass
class Link:
    """From an answer of one operation to the request of another."""

    source: Resource
    target: Resource
    parameters: dict[str, str] = field(default_factory=dict)
    body: Any = None

    def name(self, place: Place, expression: str) -> None:
        """Puts a runtime expression where the target names something."""
        if place.where in _IN_PARAMETERS:
            self.parameters[f"{place.where}.{place.name}"] = expression
        elif place.where == "body":
            self.body = _nested(self.body, place.steps, expression)

    def as_dict(self) -> dict[str, Any]:
        """The link object of OpenAPI."""
        body = {} if self.body is None else {"requestBody": self.body}
        return {"operationId": self.target.route.operation_id, "parameters": self.parameters, **body}


def families(kinds: Mapping[str, Kind]) -> list[Family]:
    """The families of a stem that have links."""
    found = [
        Family(kind, kinds[kind.parent] if kind.parent else None, tuple(_siblings(kind, kinds)))
        for kind in kinds.values()
    ]
    return [family for family in found if family.links()]


def _siblings(kind: Kind, kinds: Mapping[str, Kind]) -> Iterator[Kind]:
    """Kinds of the same owner whose things are named, by the name of the kind, in what makes this one."""
    named = {name for one in kind.resources if one.creates for name in one.taken}
    for other in kinds.values():
        is_sibling = kind.parent and other.parent == kind.parent and other is not kind
        if is_sibling and other.is_made and other.name == other.id and other.id in named:
            yield other


def is_source(kind: Kind, resource: Resource) -> bool:
    """Whether an answer leads on: lists do so where no create says what it made, for they are often empty."""
    if resource.action == "list":
        return not any(one.creates and one.key is not None for one in kind.resources)
    return resource.creates


def connect(kinds: Mapping[str, Kind], source: Resource, target: Resource) -> Link | None:
    """The link from what makes, lists or deletes a thing to what can be done with it; ``None`` where there is none."""
    link = Link(source, target)
    if source.kind == target.kind:
        _name_the_same(link)
    elif source.parent is not None and target.parent is not None and source.parent.kind == target.parent.kind:
        _name_the_sibling(link)
    else:
        _name_the_owner(link, kinds)
    is_list = source.kind == target.kind and target.action == "list" and source.action != "list"
    if not link.parameters and link.body is None and not is_list:
        return None
    _pass_on(link)
    return link


def _name_the_same(link: Link) -> None:
    """The thing itself: of a create, of the first record of a list, or what has just been deleted."""
    source, target = link.source, link.target
    key = _expression_of_key(source, target.id)
    if key is None:
        return
    if target.key is not None and not target.key.is_made:
        link.name(target.key, key)
    if source.parent is not None and target.parent is not None and target.parent.place != target.key:
        link.name(target.parent.place, _expression(source.parent.place))


def _name_the_owner(link: Link, kinds: Mapping[str, Kind]) -> None:
    """The owner of what the target makes, lists or deletes; reads of things need one that was made."""
    source, target = link.source, link.target
    if target.parent is None or target.parent.kind != source.kind or target.parent.place.is_made:
        return
    needs_a_thing = target.key is not None and not target.key.is_made and target.key != target.parent.place
    if needs_a_thing and not target.creates:
        return
    reads = [one.id for one in kinds[source.kind].resources if one.action == "read" and one.key is not None]
    key = _expression_of_key(source, reads[0] if reads else source.id)
    if key is not None:
        link.name(target.parent.place, key)


def _name_the_sibling(link: Link) -> None:
    """What the target makes names what the source made, and both have one owner."""
    source, target = link.source, link.target
    if source.parent is None or target.parent is None or source.key is None or source.id not in target.taken:
        return
    link.name(target.parent.place, _expression(source.parent.place))
    link.body = {source.id: _expression(source.key)}


def _pass_on(link: Link) -> None:
    """What else the target demands, where the source has it under the same name: in its path, answer or body.

    Of parameters with few values only those that the source has no other of.
    """
    own = {parameter["name"] for parameter in link.source.route.parameters if parameter["in"] == "path"}
    record = _record(link.source) or {}
    for parameter in link.target.route.parameters:
        name, place = parameter["name"], f"{parameter['in']}.{parameter['name']}"
        if not parameter.get("required") or place in link.parameters or parameter["in"] not in _IN_PARAMETERS:
            continue
        if not _takes(link, parameter):
            continue
        if name in own:
            link.parameters[place] = f"$request.path.{name}"
        elif name in record and link.source.action == "create":
            link.parameters[place] = _pointer("$response.body", (*_way_to_record(link.source), name))
        elif name in link.source.taken:
            link.parameters[place] = f"$request.body#/{name}"


def _takes(link: Link, parameter: Mapping[str, Any]) -> bool:
    """Whether the target takes every value that the source does, of a parameter with some values."""
    resolve = link.target.document.resolve
    values = resolve(parameter.get("schema", {})).get("enum")
    given = resolve(link.source.taken.get(parameter["name"], {})).get("enum")
    return values is None or (given is not None and set(given) <= set(values))


def _expression_of_key(source: Resource, name: str) -> str | None:
    """What identifies the thing that a source is about, by the property ``name`` where its answer shows that."""
    record = _record(source)
    if source.action == "list":
        return _pointer("$response.body", (*(source.items or ()), 0, name or source.id)) if record else None
    if name and name != source.id and record and name in record:
        return _pointer("$response.body", (*_way_to_record(source), name))
    return None if source.key is None else _expression(source.key)


def _way_to_record(source: Resource) -> tuple[Step, ...]:
    return source.key.steps[:-1] if source.key is not None and source.key.is_made else source.standing or ()


def _record(source: Resource) -> dict[str, Any] | None:
    """The record that the example of an answer shows, the first of a list."""
    way = (*(source.items or ()), 0) if source.action == "list" else _way_to_record(source)
    found = next(follow(source.example, way), None)
    return found if isinstance(found, dict) else None


def _expression(place: Place) -> str:
    if place.where in _IN_PARAMETERS:
        return f"$request.{place.where}.{place.name}"
    return _pointer("$response.body" if place.is_made else "$request.body", place.steps)


def _pointer(root: str, steps: Iterable[Step]) -> str:
    return root + "#/" + "/".join("0" if step is None else str(step) for step in steps)


def _nested(known: Any, steps: tuple[Step, ...], expression: str) -> Any:
    if not steps:
        return expression
    if isinstance(steps[0], str):
        known = known if isinstance(known, dict) else {}
        return {**known, steps[0]: _nested(known.get(steps[0]), steps[1:], expression)}
    return [_nested(None, steps[1:], expression)]


def _with_links(resource: Resource, operation: dict[str, Any], links: dict[str, Any]) -> dict[str, Any]:
    if not links:
        return operation
    status = str(resource.status)
    response = resource.document.resolve(operation["responses"][status])
    return {**operation, "responses": {**operation["responses"], status: {**response, "links": links}}}
