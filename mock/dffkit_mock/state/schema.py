"""What a schema says of an object: its properties, wherever ``allOf`` and ``oneOf`` have put them."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..validate.texts import types_of

if TYPE_CHECKING:
    from ..document import Document

DEEPEST = 8
_NEUTRAL: Mapping[str, Any] = {"string": "", "integer": 0, "number": 0, "boolean": False, "array": [], "object": {}}


@dataclass(frozen=True, slots=True)
class Shape:
    """The properties of an object, resolved, and those required; one without properties shows anything."""

    properties: Mapping[str, Any] = field(default_factory=dict)
    required: frozenset[str] = frozenset()


def read_shape(document: Document, schema: Any, depth: int = 0) -> Shape:
    """The shape of an object schema; members of ``oneOf`` and ``anyOf`` all give their properties, and require none."""
    node = document.resolve(schema)
    if not isinstance(node, Mapping) or depth > DEEPEST:
        return Shape()
    properties: dict[str, Any] = {}
    required: set[str] = set()
    for member in node.get("allOf", ()):
        shape = read_shape(document, member, depth + 1)
        properties |= shape.properties
        required |= shape.required
    for member in [*node.get("oneOf", ()), *node.get("anyOf", ())]:
        properties = {**read_shape(document, member, depth + 1).properties, **properties}
    properties |= {name: document.resolve(schema) for name, schema in node.get("properties", {}).items()}
    return Shape(properties, frozenset(required | set(node.get("required", ()))))


def items_of(document: Document, schema: Any) -> Any:
    """The schema of the items of an array, ``{}`` for anything else."""
    node = document.resolve(schema)
    for member in [node, *node.get("allOf", ()), *node.get("oneOf", ()), *node.get("anyOf", ())]:
        if isinstance(items := document.resolve(member).get("items"), Mapping):
            return document.resolve(items)
    return {}


def schema_at(document: Document, schema: Any, steps: Sequence[Any]) -> Any:
    """The schema of what stands at the end of a way; ``{}`` where the spec does not say."""
    node = document.resolve(schema)
    for step in steps:
        node = (
            read_shape(document, node).properties.get(step, {}) if isinstance(step, str) else items_of(document, node)
        )
    return node


def fits(document: Document, schema: Any, value: Any) -> bool:
    """Whether a value has a type that the schema allows; what it allows inside is not looked at."""
    types = types_of(document, schema)
    if value is None:
        return not types or _is_nullable(document, schema)
    return not types or json_type(value) in types or (json_type(value) == "integer" and "number" in types)


def json_type(value: Any) -> str:
    """The name that JSON Schema has for the type of a value."""
    for name, known in _TYPES:
        if isinstance(value, known):
            return name
    return "null"


def neutral(document: Document, schema: Any, depth: int = 0) -> Any:
    """A value that the schema allows and that says nothing: the first of an enum, the example, zero, no text."""
    node = document.resolve(schema)
    if node.get("enum"):
        return node["enum"][0]
    if "example" in node:
        return node["example"]
    types = types_of(document, node)
    known = next((name for name in _NEUTRAL if name in types), None)
    if known != "object" or depth > DEEPEST:
        return node.get("minimum", copy.copy(_NEUTRAL.get(known or "")))
    shape = read_shape(document, node)
    return {name: neutral(document, shape.properties.get(name, {}), depth + 1) for name in sorted(shape.required)}


_TYPES: tuple[tuple[str, Any], ...] = (
    ("boolean", bool),
    ("integer", int),
    ("number", float),
    ("string", str),
    ("array", list),
    ("object", Mapping),
)


def _is_nullable(document: Document, schema: Any) -> bool:
    node = document.resolve(schema)
    members = [document.resolve(member) for member in [*node.get("oneOf", ()), *node.get("anyOf", ())]]
    return any(member.get("nullable") or None in member.get("enum", ()) for member in [node, *members])
