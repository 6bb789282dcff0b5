"""``x-dffkit-filter``: no parameter of a list is ignored in silence, and what is said names real properties."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .sites import body_contents, follow, properties

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..document import Document, DocumentedOperation, Node

KEY = "x-dffkit-filter"
MATCHES = ("equal", "part", "all", "from", "until", "bound", "present")
FORMS = (
    "a property, {property: …, match: …}, {cases: {…: {property: value}}}, {conditions: {property: …, value: …}}, "
    "{sort: key}, {sort: order} or {ignored: why}"
)
SORTS = ("key", "order")
LAST = re.compile(r"(\[\]|\.?[^.\[]+)$")
SEARCHES = {"search", "_fuzzySearch"}
MOMENT = re.compile(r"(.*_)?(time|at)|.*(Time|At)|start|end")
"""Names of times: whether one is meant exactly, or as a bound, has to be said."""


@dataclass
class Known:
    """What the records of a kind have: as answers show it, and what operations set."""

    schemas: list[Node] = field(default_factory=list)
    sets: set[str] = field(default_factory=set)

    def has(self, document: Document, path: str) -> bool:
        """Whether a record may have something at a dotted path."""
        starts = {path[: match.start()] for match in re.finditer(r"[.\[]|$", path)}
        return not starts.isdisjoint(self.sets) or any(_leads(document, schema, path) for schema in self.schemas)


def filters(document: Document) -> Iterator[str]:
    """A query parameter or body property of a list is named like a property of its items, or says what it means."""
    known = _known(document)
    for operation in document.operations:
        resource = operation.node.get("x-dffkit-resource", {})
        if isinstance(resource, dict) and resource.get("action") == "list":
            for name, node in _choosing(operation, resource):
                for problem in _problems(operation, resource, name, node, known[resource.get("kind")]):
                    yield f"{operation}: {name!r} {problem}"


def is_filter(value: Any) -> bool:
    """Whether a value has one of the documented forms."""
    if not isinstance(value, dict):
        return _is_text(value)
    form = next((form for form in FORM_OF if form in value), None)
    return form is not None and FORM_OF[form](value)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _is_comparison(value: Node) -> bool:
    paths = value["property"] if isinstance(value["property"], list) else [value["property"]]
    known = set(value) <= {"property", "match"} and value.get("match", "equal") in MATCHES
    return known and bool(paths) and all(map(_is_text, paths))


def _is_cases(value: Node) -> bool:
    """What ``ignored`` says beside the cases is why other values choose nothing."""
    cases = value["cases"]
    known = set(value) <= {"cases", "ignored"} and ("ignored" not in value or _is_reason(value))
    return known and isinstance(cases, dict) and all(map(_is_text, cases)) and all(map(_is_case, cases.values()))


def _is_case(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_is_text, value))


def _is_conditions(value: Node) -> bool:
    names = value["conditions"]
    return (
        len(value) == 1
        and isinstance(names, dict)
        and {"property", "value"} <= set(names) <= {"property", "value", "equal"}
        and all(map(_is_text, names.values()))
    )


def _is_sort(value: Node) -> bool:
    return len(value) == 1 and value["sort"] in SORTS


def _is_reason(value: Node) -> bool:
    return isinstance(value["ignored"], str) and len(value["ignored"].split()) > 1


FORM_OF: dict[str, Callable[[Node], bool]] = {
    "property": _is_comparison,
    "cases": _is_cases,
    "conditions": _is_conditions,
    "sort": _is_sort,
    "ignored": lambda value: len(value) == 1 and _is_reason(value),
}


def _paths(said: Any) -> list[str]:
    """The properties that a filter compares with."""
    if isinstance(said, dict) and "cases" in said:
        return [path for case in said["cases"].values() for path in case]
    found = said.get("property", []) if isinstance(said, dict) else said
    return found if isinstance(found, list) else [found]


def _problems(operation: DocumentedOperation, resource: Node, name: str, node: Node, known: Known) -> Iterator[str]:
    if KEY in node:
        for path in _paths(node[KEY]) if is_filter(node[KEY]) else ():
            if not known.has(operation.document, path):
                yield f"is compared with {path!r}, which no {resource.get('kind')} has: correct the dotted path"
    elif name not in SEARCHES and (MOMENT.fullmatch(name) or name not in _shown(operation, resource)):
        yield f"is no property of the listed items: say with {KEY} what it is compared with, or why it is ignored"


def _leads(document: Document, schema: Node, path: str) -> bool:
    """Whether a record may have something there: what is below an object or list of anything is not known."""
    found = follow(document, schema, path)
    if found is not None:
        return True
    while path and found is None:
        path = LAST.sub("", path)
        found = follow(document, schema, path) if path else None
    open_type = found is not None and found.get("type") in {None, "object", "array"}
    return open_type and not properties(document, found or {}) and not (found or {}).get("items")


def _choosing(operation: DocumentedOperation, resource: Node) -> Iterator[tuple[str, Node]]:
    """What a request may say to choose among the items: no page, key or parent."""
    taken = _taken(operation, resource)
    for parameter in operation.parameters:
        if parameter.get("in") == "query" and parameter.get("name") not in taken:
            yield str(parameter.get("name")), parameter
    for content in body_contents(operation):
        for name, node in properties(operation.document, content.schema).items():
            if name not in taken:
                yield name, operation.document.resolve(node)


def _taken(operation: DocumentedOperation, resource: Node) -> set[Any]:
    paging, parent = operation.node.get("x-dffkit-paging", {}), resource.get("parent")
    places = [resource.get("key"), parent.get("key") if isinstance(parent, dict) else None]
    named = {str(place).rpartition(".")[2].removesuffix("[]") for place in places if place}
    return named | {paging.get("cursor"), paging.get("limit")}


def _shown(operation: DocumentedOperation, resource: Node) -> dict[str, Node]:
    """The properties of the items of a list."""
    return {
        name: node
        for schema in _records(operation, resource)
        for name, node in properties(operation.document, schema).items()
    }


def _known(document: Document) -> dict[Any, Known]:
    """What records have, by kind."""
    found: dict[Any, Known] = defaultdict(Known)
    for operation in document.operations:
        resource = operation.node.get("x-dffkit-resource", {})
        if isinstance(resource, dict):
            known, sets = found[resource.get("kind")], resource.get("sets", {})
            known.schemas += _records(operation, resource)
            known.sets |= set(sets) if isinstance(sets, dict) else set()
    return found


def _records(operation: DocumentedOperation, resource: Node) -> Iterator[Node]:
    """The schemas of the record, or of the items, in the answers."""
    place = str(resource.get("items") or resource.get("record") or "")
    path = f"{place.removesuffix('[]')}[]" if resource.get("action") == "list" else place
    for status, response in operation.responses.items():
        for node in response.get("content", {}).values() if status.startswith("2") else ():
            found = follow(operation.document, node.get("schema", {}), path)
            if found is not None:
                yield found


RULES = (filters,)
