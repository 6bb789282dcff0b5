"""Examples: one for every body and answer, each valid; the mock answers with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jsonschema_rs

from .bodies import BYTES
from .sites import Content, contents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..document import Document, Node

COMPOSED = ("allOf", "anyOf", "oneOf")


def present(document: Document) -> Iterator[str]:
    """Every body and every answer has an example."""
    for content in contents(document):
        if not examples(document, content):
            yield f"{content}: has no example: give one, with values that could be real"


def valid(document: Document) -> Iterator[str]:
    """Every example is what its schema describes."""
    components = {name: converted(node) for name, node in document.schemas.items()}
    for content in contents(document):
        if content.media_type in BYTES or not content.schema:
            continue
        schema = {**converted(content.schema), "components": {"schemas": components}}
        validator = jsonschema_rs.Draft202012Validator(schema, validate_formats=True)
        for name, example in examples(document, content):
            for error in validator.iter_errors(example):
                place = "/".join(map(str, error.instance_path)) or "(the whole)"
                yield f"{content}: example {name}: {place}: {error.message}: correct the example or the schema"


def examples(document: Document, content: Content) -> list[tuple[str, Any]]:
    """The examples of a media type by name; the only one is called ``example``."""
    named = {name: document.resolve(node) for name, node in content.node.get("examples", {}).items()}
    found = [(name, node["value"]) for name, node in named.items() if "value" in node]
    return found + ([("example", content.node["example"])] if "example" in content.node else [])


def converted(node: Any) -> Any:
    """An OpenAPI 3.0 schema as JSON Schema: ``nullable`` and exclusive bounds are said differently there."""
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return {"$ref": node["$ref"]}
    schema = {key: value for key, value in node.items() if key not in {"example", "discriminator", "xml", "nullable"}}
    for key in COMPOSED:
        if key in schema:
            schema[key] = [converted(member) for member in schema[key]]
    for key in ("items", "not", "additionalProperties"):
        if key in schema:
            schema[key] = converted(schema[key])
    if "properties" in schema:
        schema["properties"] = {name: converted(child) for name, child in schema["properties"].items()}
    _exclusive(schema)
    if node.get("x-dffkit-open"):
        schema.pop("enum", None)
    return {"anyOf": [{"type": "null"}, schema]} if node.get("nullable") else schema


def _exclusive(schema: Node) -> None:
    for bound, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if schema.pop(exclusive, False) is True and bound in schema:
            schema[exclusive] = schema.pop(bound)


RULES = (present, valid)
