"""Schemas: what contradicts itself, and what generator or mock would drop or misread."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from .sites import contents, properties, reachable, schemas, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..document import Document, Node

BOUNDS = (
    ("minimum", "maximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
)


def defaults(document: Document) -> Iterator[str]:
    """No ``default``: clients would send it though nobody gave it."""
    for where, node in schemas(document):
        if "default" in node:
            yield f"{where}: has a default, which clients would send: write x-dffkit-default"


def bounds(document: Document) -> Iterator[str]:
    """No lower bound above its upper one."""
    for where, node in schemas(document):
        for low, high in BOUNDS:
            if low in node and high in node and node[low] > node[high]:
                yield f"{where}: {low} {node[low]} is above {high} {node[high]}: nothing fits"


def closed_members(document: Document) -> Iterator[str]:
    """No member of an ``allOf`` is closed: it refuses the properties of the others."""
    for where, node in schemas(document):
        for member in node.get("allOf", []):
            if document.resolve(member).get("additionalProperties") is False:
                yield f"{where}: a member of allOf has additionalProperties: false and refuses the others' properties"


def open_answers(document: Document) -> Iterator[str]:
    """Answers are open: a closed model would lose what a vendor adds, and lengths are the vendor's business."""
    seen: set[int] = set()
    for content in contents(document):
        if not content.status:
            continue
        for where, node in (
            *within(str(content), content.schema),
            *reachable(document, str(content), content.schema, seen),
        ):
            if node.get("additionalProperties") is False:
                yield f"{where}: answers are open: no additionalProperties: false; a request may have its own schema"
            if "maxLength" in node:
                yield f"{where}: answers have no maxLength; a request may have its own schema"


def unions(document: Document) -> Iterator[str]:
    """The first member whose required keys are there is taken, so each member must refuse the ones after it."""
    for where, node in schemas(document):
        for key in ("oneOf", "anyOf"):
            members = [document.resolve(member) for member in node.get(key, [])]
            objects = [(index, member) for index, member in enumerate(members) if properties(document, member)]
            for (first, earlier), (second, later) in combinations(objects, 2):
                if not _told_apart(document, earlier, later):
                    yield (
                        f"{where}: {key}[{second}] would be read as {key}[{first}]: give the first a required "
                        "key that the other has not, or both a required enum of one value"
                    )


def enums(document: Document) -> Iterator[str]:
    """The values of an enum are all text or all integers."""
    for where, node in schemas(document):
        kinds = {type(value).__name__ for value in node.get("enum", []) if value is not None}
        if len(kinds) > 1 or kinds - {"str", "int"}:
            yield f"{where}: the enum mixes or uses {', '.join(sorted(kinds))}: write only text, or only integers"


def arrays(document: Document) -> Iterator[str]:
    """Every array says what it holds."""
    for where, node in schemas(document):
        if node.get("type") == "array" and "items" not in node:
            yield f"{where}: is an array without `items`: say what it holds ({{}} for anything)"


def references(document: Document) -> Iterator[str]:
    """References lead to whole components, not into them: what they name inside is dropped."""
    for where, node in schemas(document):
        target = str(node.get("$ref", ""))
        if target and target.count("/") != len(("components", "schemas", "Name")):
            yield f"{where}: {target} leads into a schema, which is dropped: make what it names a schema of its own"


def required_recursion(document: Document) -> Iterator[str]:
    """No schema requires itself: no finite value could satisfy it."""
    for name in document.schemas:
        if name in _required_below(document, name, set()):
            yield f"{document.stem} schema {name}: requires itself, directly or by others: make a property optional"


def _required_below(document: Document, name: str, seen: set[str]) -> set[str]:
    found: set[str] = set()
    node = document.schemas.get(name, {})
    members = [node, *(document.resolve(member) for member in node.get("allOf", []))]
    for member in members:
        for key in member.get("required", []):
            child = member.get("properties", {}).get(key, {})
            target = str(child.get("$ref", "")).rsplit("/", 1)[-1]
            if target and target not in seen:
                seen.add(target)
                found |= {target} | _required_below(document, target, seen)
    return found


def _told_apart(document: Document, earlier: Node, later: Node) -> bool:
    own, others = properties(document, earlier), properties(document, later)
    for key in _required(document, earlier):
        if key not in others:
            return True
        ours, theirs = (document.resolve(side.get(key, {})).get("enum", []) for side in (own, others))
        if len(ours) == 1 and len(theirs) == 1 and ours != theirs and key in _required(document, later):
            return True
    return False


def _required(document: Document, node: Node) -> set[str]:
    found = set(node.get("required", []))
    for member in node.get("allOf", []):
        found |= _required(document, document.resolve(member))
    return found


RULES = (
    defaults,
    bounds,
    closed_members,
    open_answers,
    unions,
    enums,
    arrays,
    references,
    required_recursion,
)
