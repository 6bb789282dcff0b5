"""``x-dffkit-resource`` and ``x-dffkit-paging``: their names must be real, the mock and the overlay work by them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .names import SNAKE
from .sites import body_contents, follow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..document import Document, DocumentedOperation, Node

ACTIONS = ("create", "read", "update", "delete", "list", "act", "none")
RESOURCE_KEYS = {"action", "changes", "kind", "key", "id", "items", "parent", "record", "sets", "unique", "upsert"}
SET_KEYS = {"from", "when", "each"}
PAGING_KEYS = {"style", "cursor", "limit", "items", "next", "total"}
INDEX = re.compile(r"\[[0-9]+\]")
PLACE = re.compile(r"(path|query|header|body|response)\.(.+)")
CURSORS = {"marker", "offset", "page", "pageIndex", "page_index", "pageNumber", "page_number"}


def resources(document: Document) -> Iterator[str]:
    """Every ``x-dffkit-resource`` has the documented form, and names parameters and properties that exist."""
    for operation in document.operations:
        resource = operation.node.get("x-dffkit-resource")
        if isinstance(resource, dict):
            for problem in _resource_problems(operation, resource):
                yield f"{operation}: x-dffkit-resource: {problem}"


def paging(document: Document) -> Iterator[str]:
    """Every ``x-dffkit-paging`` has the documented form, and names parameters and answer fields that exist."""
    for operation in document.operations:
        declared = operation.node.get("x-dffkit-paging")
        if isinstance(declared, dict):
            for problem in _paging_problems(operation, declared):
                yield f"{operation}: x-dffkit-paging: {problem}"


def paged_lists(document: Document) -> Iterator[str]:
    """A list with a cursor says how it is paged."""
    for operation in document.operations:
        names = {str(parameter.get("name")) for parameter in operation.parameters}
        action = operation.node.get("x-dffkit-resource", {}).get("action")
        if action == "list" and names & CURSORS and "x-dffkit-paging" not in operation.node:
            yield f"{operation}: is a list with {', '.join(sorted(names & CURSORS))}: add x-dffkit-paging"


def _resource_problems(operation: DocumentedOperation, resource: dict[str, Any]) -> Iterator[str]:
    action = resource.get("action")
    if action not in ACTIONS:
        yield f"the action is {action!r}: it must be one of {', '.join(ACTIONS)}"
    if action == "none" and set(resource) - {"changes"} != {"action"}:
        yield "the action none stands alone, or with changes"
    if "changes" in resource and (action not in {"act", "none"} or resource["changes"] is not False):
        yield "changes: false belongs to an act or none that changes nothing"
    if unknown := set(resource) - RESOURCE_KEYS:
        yield f"{', '.join(sorted(unknown))} is not documented: use {', '.join(sorted(RESOURCE_KEYS))}"
    if action in ACTIONS[:-1]:
        yield from _named(operation, resource)
    if "upsert" in resource and (action != "update" or resource["upsert"] is not True):
        yield "upsert: true belongs to an update that also creates"
    if action == "list" and not resource.get("items"):
        yield "a list says where in the answer its records are: add items"
    if resource.get("items") and _answer(operation, resource["items"]) is None:
        yield f"items {resource['items']!r} is not in the answer: correct the dotted path"
    if "record" in resource and _answer(operation, str(resource["record"])) is None:
        yield f"record {resource['record']!r} is not in the answer: correct the dotted path"
    yield from _unique_problems(resource)
    yield from _sets_problems(operation, resource)


def _unique_problems(resource: dict[str, Any]) -> Iterator[str]:
    if "unique" not in resource:
        return
    if resource.get("action") not in {"create", "update"}:
        yield "unique belongs to a create or an update"
    names = resource["unique"]
    if not (isinstance(names, list) and names and all(isinstance(name, str) for name in names)):
        yield "unique is a list of properties that no two records share together, such as [name]"


def _sets_problems(operation: DocumentedOperation, resource: dict[str, Any]) -> Iterator[str]:
    if "sets" not in resource:
        return
    if resource.get("action") not in {"create", "update", "act"}:
        yield "sets belongs to a create, an update or an act"
    if not isinstance(resource["sets"], dict):
        yield "sets is {property: value} or {property: {from: body.…}}"
        return
    for name, said in resource["sets"].items():
        if isinstance(said, list):
            yield f"sets {name!r} to a list: write a constant, or say with from where the value stands"
        elif isinstance(said, dict):
            yield from (f"sets {name!r}: {problem}" for problem in _source_problems(operation, said))


def _source_problems(operation: DocumentedOperation, said: dict[str, Any]) -> Iterator[str]:
    if unknown := set(said) - SET_KEYS:
        yield f"{', '.join(sorted(unknown))} is not documented: use {', '.join(sorted(SET_KEYS))}"
    place = str(said.get("from", ""))
    if place.startswith("response.") or (place != "body" and not _exists(operation, INDEX.sub("[]", place))):
        yield f"from {place!r} is not in the request: write path.…, query.…, header.… or body.…"
    cases = said.get("when", {})
    if not isinstance(cases, dict) or not all(isinstance(case, str) for case in cases):
        yield 'when is {"true": …, "false": …}: what stands there, as text, and what it means'
    if "each" in said and not isinstance(said["each"], str):
        yield "each is the property of the objects that the items of a list become"


def _named(operation: DocumentedOperation, resource: dict[str, Any]) -> Iterator[str]:
    if not SNAKE.fullmatch(str(resource.get("kind", ""))):
        yield f"the kind is {resource.get('kind')!r}: name the stored thing in snake_case"
    if not resource.get("id") and resource["action"] != "act":
        yield "say with id which property of a record identifies it"
    places = [resource["key"]] if "key" in resource else []
    parent = resource.get("parent")
    if parent is not None:
        if not isinstance(parent, dict) or set(parent) != {"kind", "key"}:
            yield "parent is {kind: …, key: …}"
        else:
            places.append(parent["key"])
    for place in places:
        if not _exists(operation, str(place)):
            yield f"the key {place!r} is not in this operation: write path.…, query.…, header.…, body.… or response.…"


def _paging_problems(operation: DocumentedOperation, declared: dict[str, Any]) -> Iterator[str]:
    if declared.get("style") not in {"marker", "offset", "page"}:
        yield f"the style is {declared.get('style')!r}: it must be marker, offset or page"
    if unknown := set(declared) - PAGING_KEYS:
        yield f"{', '.join(sorted(unknown))} is not documented: use {', '.join(sorted(PAGING_KEYS))}"
    if ("next" in declared) != (declared.get("style") == "marker"):
        yield "next belongs to the style marker, and to no other"
    names = {str(parameter.get("name")) for parameter in operation.parameters}
    for key in ("cursor", "limit"):
        name = str(declared.get(key, "" if key == "cursor" else "limit"))
        said = key in declared or key == "cursor"
        if said and name not in names and not _exists(operation, f"body.{name}"):
            yield f"{key} {name!r} is no parameter or field of this operation: write its name on the wire"
    for key in ("items", "next", "total"):
        said = key in declared or key == "items"
        if said and _answer(operation, str(declared.get(key, ""))) is None:
            yield f"{key} {declared.get(key)!r} is not in the answer: correct the dotted path"


def _exists(operation: DocumentedOperation, place: str) -> bool:
    match = PLACE.fullmatch(place)
    if match is None:
        return False
    where, name = match.groups()
    if where in {"path", "query", "header"}:
        bare = name.removesuffix("[]")
        return any(node.get("in") == where and node.get("name") == bare for node in operation.parameters)
    if where == "response":
        return _answer(operation, name) is not None
    return any(follow(operation.document, content.schema, name) is not None for content in body_contents(operation))


def _answer(operation: DocumentedOperation, path: str) -> Node | None:
    for status, response in operation.responses.items():
        for node in response.get("content", {}).values() if status.startswith("2") else ():
            found = follow(operation.document, node.get("schema", {}), path)
            if found is not None:
                return found
    return None


RULES = (resources, paging, paged_lists)
