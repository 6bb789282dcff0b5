"""OpenAPI 3.0 schemas as JSON Schema 2020-12: the keywords that mean something else there, converted.

For requests: ``readOnly`` properties are not required; ``format: binary`` is a file part; an enum that may grow
(``x-dffkit-open``) is no enum. ``x-dffkit-signed`` properties are not judged here: the stage before this one demands
what its scheme needs, in either of the forms that a scheme may have.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..document import Document

# Annotations, and what JSON Schema does not know; the rest is copied.
_LEFT_OUT = frozenset(
    {
        *("example", "default", "description", "title", "deprecated", "externalDocs", "discriminator", "xml"),
        *("nullable", "readOnly", "writeOnly"),
    }
)
_SUBSCHEMAS = frozenset({"items", "not", "additionalProperties"})
_LISTS = frozenset({"allOf", "anyOf", "oneOf"})
INTEGERS = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1)}
FILE: dict[str, Any] = {"type": "object", "required": ["filename", "content_type", "size"]}


class Converter:
    """Converts schemas of one document; :meth:`convert` gives a schema that stands for itself, with its ``$defs``."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._definitions: dict[str, Any] = {}

    def convert(self, schema: Any) -> dict[str, Any]:
        """The schema, and under ``$defs`` every schema that it refers to."""
        converted = self._node(schema)
        return {**converted, "$defs": self._definitions} if self._definitions else converted

    def _node(self, schema: Any) -> dict[str, Any]:
        if not isinstance(schema, Mapping):
            return {} if schema is True else {"not": {}}
        if "$ref" in schema:
            return {"$ref": self._refer(schema["$ref"])}
        if schema.get("type") == "string" and schema.get("format") == "binary":
            return FILE
        if schema.get("x-dffkit-signed") is True:
            return {}
        converted = {key: self._keyword(key, value) for key, value in schema.items() if _is_kept(key, schema)}
        _move_bounds(converted)
        _bound_integers(converted, schema)
        self._drop_unrequired(converted, schema)
        return _allow_null(converted) if schema.get("nullable") is True else converted

    def _refer(self, reference: str) -> str:
        name = reference.removeprefix("#/").replace("/", ".")
        if name not in self._definitions:
            self._definitions[name] = {}  # before its schema is converted: that may refer to itself
            self._definitions[name] = self._node(self._document.at(reference))
        return f"#/$defs/{name.replace('~', '~0')}"

    def _keyword(self, key: str, value: Any) -> Any:
        if key == "properties":
            return {name: self._node(schema) for name, schema in value.items()}
        if key in _LISTS:
            return [self._node(schema) for schema in value]
        if key in _SUBSCHEMAS and not isinstance(value, bool):
            return self._node(value)
        return value

    def _drop_unrequired(self, converted: dict[str, Any], schema: Mapping[str, Any]) -> None:
        if "required" not in schema:
            return
        properties = {name: self._document.resolve(node) for name, node in schema.get("properties", {}).items()}
        optional = {
            name
            for name, node in properties.items()
            if node.get("readOnly") is True or node.get("x-dffkit-signed") is True
        }
        converted["required"] = [name for name in schema["required"] if name not in optional]


def _is_kept(key: str, schema: Mapping[str, Any]) -> bool:
    return key not in _LEFT_OUT and not key.startswith("x-") and not (key == "enum" and schema.get("x-dffkit-open"))


def _move_bounds(schema: dict[str, Any]) -> None:
    """``exclusiveMinimum: true`` beside ``minimum`` is a number of its own since draft 6."""
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if schema.get(exclusive) is True and bound in schema:
            schema[exclusive] = schema.pop(bound)
        elif isinstance(schema.get(exclusive), bool):
            del schema[exclusive]


def _bound_integers(converted: dict[str, Any], schema: Mapping[str, Any]) -> None:
    if schema.get("type") == "integer" and schema.get("format") in INTEGERS:
        low, high = INTEGERS[schema["format"]]
        if "exclusiveMinimum" not in converted:
            converted["minimum"] = max(converted.get("minimum", low), low)
        if "exclusiveMaximum" not in converted:
            converted["maximum"] = min(converted.get("maximum", high), high)


def _allow_null(schema: dict[str, Any]) -> dict[str, Any]:
    # Members would refuse the null that a wider type lets in.
    if "type" not in schema or not _LISTS.isdisjoint(schema):
        return {"anyOf": [schema, {"type": "null"}]}
    widened = {**schema, "type": [schema["type"], "null"]}
    if "enum" in schema and None not in schema["enum"]:
        widened["enum"] = [*schema["enum"], None]
    return widened
