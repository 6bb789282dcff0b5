"""Where schemas and bodies stand in a document; the rules are loops over these."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..document import Document, DocumentedOperation, Node

LISTS = ("allOf", "anyOf", "oneOf")
SINGLE = ("items", "not", "additionalProperties")


@dataclass(frozen=True)
class Content:
    """One media type of a request body (``status`` empty) or of an answer."""

    operation: DocumentedOperation
    status: str
    media_type: str
    node: Node

    @property
    def schema(self) -> Node:
        """Its schema, not resolved; empty where there is none."""
        schema: Node = self.node.get("schema", {})
        return schema

    def __str__(self) -> str:
        part = f"answer {self.status}" if self.status else "body"
        return f"{self.operation}: {part} {self.media_type}"


def contents(document: Document) -> Iterator[Content]:
    """Every media type of every body and answer."""
    for operation in document.operations:
        yield from body_contents(operation)
        for status, response in operation.responses.items():
            for media_type, node in response.get("content", {}).items():
                yield Content(operation, status, media_type, node)


def body_contents(operation: DocumentedOperation) -> list[Content]:
    """The media types of the request body."""
    return [Content(operation, "", name, node) for name, node in operation.body.get("content", {}).items()]


def schemas(document: Document) -> Iterator[tuple[str, Node]]:
    """Every schema with the place where it stands, each once, nested ones included, references not followed."""
    for name, node in document.schemas.items():
        yield from within(f"{document.stem} schema {name}", node)
    for operation in document.operations:
        for parameter in operation.parameters:
            yield from within(f"{operation}: parameter {parameter.get('name')}", parameter.get("schema", {}))
        for status, response in operation.responses.items():
            for name, header in response.get("headers", {}).items():
                yield from within(f"{operation}: header {name} of {status}", document.resolve(header).get("schema", {}))
    for content in contents(document):
        yield from within(str(content), content.schema)


def within(where: str, node: Any) -> Iterator[tuple[str, Node]]:
    """A schema and those below it, references not followed."""
    if not isinstance(node, dict):
        return
    yield where, node
    for name, child in node.get("properties", {}).items():
        yield from within(f"{where}.{name}", child)
    for key in SINGLE:
        yield from within(f"{where}.{key}", node.get(key))
    for key in LISTS:
        for index, child in enumerate(node.get(key, [])):
            yield from within(f"{where}.{key}[{index}]", child)


def reachable(document: Document, where: str, node: Any, seen: set[int]) -> Iterator[tuple[str, Node]]:
    """A schema and all that it leads to, references followed; ``seen`` has the ids of those already given."""
    target = document.resolve(node) if isinstance(node, dict) else {}
    if id(target) in seen:
        return
    seen.add(id(target))
    for place, child in within(where, target):
        yield place, child
        if "$ref" in child:
            name = str(child["$ref"]).rsplit("/", 1)[-1]
            yield from reachable(document, f"{document.stem} schema {name}", child, seen)


def properties(document: Document, node: Node, depth: int = 0) -> dict[str, Node]:
    """The properties of an object schema, those of ``allOf``, ``oneOf`` and ``anyOf`` members included."""
    target = document.resolve(node)
    found: dict[str, Node] = dict(target.get("properties", {}))
    if depth < 10:
        for key in LISTS:
            for member in target.get(key, []):
                found = {**properties(document, member, depth + 1), **found}
    return found


def follow(document: Document, node: Node, path: str) -> Node | None:
    """The schema at a dotted path into an instance (``content.data``, ``items[].id``); None where there is none."""
    current: Node = node
    for step in filter(None, path.replace("[]", ".[]").split(".")):
        if step == "[]":
            current = document.resolve(current).get("items", {})
        else:
            current = properties(document, current).get(step, {})
        if not current:
            return None
    return document.resolve(current)
