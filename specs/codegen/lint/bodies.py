"""Bodies and media types: what generator, mock and fuzzer all understand."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from .sites import Content, body_contents, contents, properties

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..document import Document, Node

TEXT_BODY = "text/plain; charset=utf-8"
FORM = "application/x-www-form-urlencoded"
REQUESTS = ("application/json", FORM, "multipart/form-data", "application/octet-stream", TEXT_BODY)
ANSWERS = ("application/json", "text/plain", "text/html", "text/csv", "application/octet-stream", "application/zip")
BYTES = ("application/octet-stream", "application/zip")


def media_types(document: Document) -> Iterator[str]:
    """Every media type is one that the generator renders; a misspelled one would drop the operation."""
    for content in contents(document):
        allowed = ANSWERS if content.status else REQUESTS
        if content.media_type not in allowed:
            yield f"{content} is not among those that can be rendered: use one of {', '.join(allowed)}"


def bodies_of_methods(document: Document) -> Iterator[str]:
    """GET and HEAD have no body."""
    for operation in document.operations:
        if operation.method in {"get", "head"} and operation.body:
            yield f"{operation}: a {operation.method.upper()} has no body: servers and proxies drop it"


def several_media_types(document: Document) -> Iterator[str]:
    """Each media type of a body has a schema of its own, since the type of the value decides what is sent."""
    for operation in document.operations:
        kinds = Counter(_kind(document, content) for content in body_contents(operation))
        for kind, count in kinds.items():
            if count > 1:
                yield f"{operation}: {count} media types of the body are {kind}: give each a schema of its own"


def body_schemas(document: Document) -> Iterator[str]:
    """Text is a string, bytes are ``format: binary``, forms are objects; every media type has a schema."""
    for content in contents(document):
        schema = document.resolve(content.schema)
        if "schema" not in content.node:
            yield f"{content}: has no schema: without one it is not rendered"
        elif content.media_type.startswith("text/") and schema.get("type") != "string":
            yield f"{content}: text has a schema of `type: string`"
        elif content.media_type in BYTES and (schema.get("type"), schema.get("format")) != ("string", "binary"):
            yield f"{content}: bytes have a schema of `type: string, format: binary`"
        elif content.media_type in {FORM, "multipart/form-data"} and not _has_fields(document, schema):
            yield f"{content}: a form has an object schema, with its fields as properties or additionalProperties"


def forms(document: Document) -> Iterator[str]:
    """Fields of forms are flat and never null; repeated fields say so."""
    for content in contents(document):
        if content.status or content.media_type not in {FORM, "multipart/form-data"}:
            continue
        for name, node in properties(document, content.schema).items():
            field = document.resolve(node)
            if field.get("nullable"):
                yield f"{content}: the field {name!r} is nullable, but a form has no null: make it optional"
            if content.media_type == FORM:
                yield from _flat(document, content, name, field)


def _flat(document: Document, content: Content, name: str, field: Node) -> Iterator[str]:
    inner = document.resolve(field.get("items", {})) if field.get("type") == "array" else field
    if inner.get("type") in {"object", "array"} or "properties" in inner:
        yield f"{content}: the field {name!r} is nested, and a form is flat: declare it as a string, with x-dffkit-json"
    encoding = content.node.get("encoding", {}).get(name, {})
    if field.get("type") == "array" and (encoding.get("style"), encoding.get("explode")) != ("form", True):
        yield f"{content}: the repeated field {name!r} needs `encoding: {{{name}: {{style: form, explode: true}}}}`"


def _has_fields(document: Document, schema: Node) -> bool:
    return bool(properties(document, schema)) or (schema.get("type") == "object" and "additionalProperties" in schema)


def _kind(document: Document, content: Content) -> str:
    if "$ref" in content.schema:
        target = document.resolve(content.schema)
        if target.get("type") == "object" or "properties" in target or "allOf" in target:
            return str(content.schema["$ref"]).rsplit("/", 1)[-1]
    schema = document.resolve(content.schema)
    if schema.get("format") == "binary":
        return "file"
    return f"object of {content.media_type}" if schema.get("type") == "object" else str(schema.get("type", "any"))


RULES = (media_types, bodies_of_methods, several_media_types, body_schemas, forms)
