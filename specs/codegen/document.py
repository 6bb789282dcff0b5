"""A bundled spec, and its operations with references resolved."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
Node = dict[str, Any]


@dataclass(frozen=True)
class Document:
    """A bundle under the name of its stem."""

    stem: str
    root: Node

    def resolve(self, node: Node) -> Node:
        """The node itself, or what its ``$ref`` names; an unknown or circular reference gives an empty node."""
        for _ in range(20):
            if not isinstance(node, dict) or "$ref" not in node:
                return node
            node = self.target(str(node["$ref"]))
        return {}

    def target(self, reference: str) -> Node:
        """What ``#/components/…`` names."""
        node: Any = self.root
        for part in reference.removeprefix("#/").split("/"):
            key = part.replace("~1", "/").replace("~0", "~")
            node = node.get(key, {}) if isinstance(node, dict) else {}
        return node if isinstance(node, dict) else {}

    @cached_property
    def operations(self) -> list[DocumentedOperation]:
        """Every operation, in the order of the document."""
        return [
            DocumentedOperation(self, path, method, item[method], item.get("parameters", []))
            for path, item in self.root.get("paths", {}).items()
            for method in METHODS
            if isinstance(item.get(method), dict)
        ]

    @property
    def schemas(self) -> dict[str, Node]:
        """The named schemas."""
        schemas: dict[str, Node] = self.root.get("components", {}).get("schemas", {})
        return schemas

    @property
    def security_schemes(self) -> dict[str, Node]:
        """The named security schemes."""
        schemes: dict[str, Node] = self.root.get("components", {}).get("securitySchemes", {})
        return schemes


@dataclass(frozen=True)
class DocumentedOperation:
    """One method of one path."""

    document: Document
    path: str
    method: str
    node: Node
    shared: list[Node] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The operationId, empty where it is missing."""
        return str(self.node.get("operationId", ""))

    @property
    def tag(self) -> str:
        """The first tag, empty where there is none."""
        return str((self.node.get("tags") or [""])[0])

    def __str__(self) -> str:
        return f"{self.document.stem} {self.id or '(no operationId)'} ({self.method.upper()} {self.path})"

    @cached_property
    def parameters(self) -> list[Node]:
        """Its parameters and those of its path, resolved; its own come first and win."""
        own = [self.document.resolve(node) for node in self.node.get("parameters", [])]
        seen = {(node.get("in"), node.get("name")) for node in own}
        shared = [self.document.resolve(node) for node in self.shared]
        return own + [node for node in shared if (node.get("in"), node.get("name")) not in seen]

    @cached_property
    def body(self) -> Node:
        """Its request body, resolved; empty where it has none."""
        return self.document.resolve(self.node.get("requestBody", {}))

    @cached_property
    def responses(self) -> dict[str, Node]:
        """Its answers by status, resolved."""
        return {str(status): self.document.resolve(node) for status, node in self.node.get("responses", {}).items()}

    @property
    def security(self) -> list[dict[str, list[str]]]:
        """The alternatives that hold for it: its own, else those of the document."""
        holder = self.node if "security" in self.node else self.document.root
        alternatives: list[dict[str, list[str]]] = holder.get("security", [])
        return alternatives


def walk(node: Any, trail: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Node]]:
    """Every dictionary below a node, with the keys that lead to it."""
    if isinstance(node, dict):
        yield trail, node
        for key, value in node.items():
            yield from walk(value, (*trail, str(key)))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from walk(value, (*trail, str(index)))
