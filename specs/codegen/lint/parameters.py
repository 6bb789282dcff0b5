"""Parameters: only those forms that are sent as they are declared."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..document import Document, Node

BOUND = ("project_id", "workspace", "instance")


def styles(document: Document) -> Iterator[str]:
    """Query arrays are repeated keys, or one value with commas; ``content``, other styles and cookies are ignored."""
    for where, parameter in _parameters(document):
        if "content" in parameter:
            yield f"{where} has `content`, which is dropped: give it a schema of `type: string`, with x-dffkit-json"
        if parameter.get("style", "form") not in {"form", "simple"}:
            yield f"{where} has a style that is ignored: repeated keys, or explode: false for one value with commas"
        if parameter.get("explode") is False and not _is_plain_list(document, parameter):
            yield f"{where} has explode: false, which is for lists of plain values in the query"
        if parameter.get("in") == "cookie":
            yield f"{where} is a cookie, which httpx no longer takes a request at a time: make it a security scheme"


def types(document: Document) -> Iterator[str]:
    """Objects stand only in the query, each field a parameter of its own; arrays and times not in paths and headers."""
    for where, parameter in _parameters(document):
        schema = document.resolve(parameter.get("schema", {}))
        members = [document.resolve(node) for key in ("oneOf", "anyOf") for node in schema.get(key, [])]
        for kind in (schema, *members):
            if (kind.get("type") == "object" or "properties" in kind) and parameter.get("in") != "query":
                yield f"{where} is an object, which is not sent: declare it as `type: string`, with x-dffkit-json"
            if parameter.get("in") in {"path", "header"}:
                yield from _scalar(where, kind)


def bound(document: Document) -> Iterator[str]:
    """What is given once, to the connector, is plain text."""
    for where, parameter in _parameters(document):
        if parameter.get("name") in BOUND and document.resolve(parameter.get("schema", {})).get("type") != "string":
            yield f"{where} is given once for all calls: declare it as `type: string`"


def _is_plain_list(document: Document, parameter: Node) -> bool:
    schema = document.resolve(parameter.get("schema", {}))
    plain = document.resolve(schema.get("items", {})).get("type") in {"string", "integer"}
    return parameter.get("in") == "query" and schema.get("type") == "array" and plain


def _scalar(where: str, kind: Node) -> Iterator[str]:
    if kind.get("type") == "array":
        yield f"{where} is an array in a path or header, which is not sent: declare a joined list as `type: string`"
    if kind.get("format") in {"date", "date-time"}:
        yield f"{where} is a time in a path or header, which has several spellings: declare it as `type: string`"


def _parameters(document: Document) -> Iterator[tuple[str, Node]]:
    for operation in document.operations:
        for parameter in operation.parameters:
            yield f"{operation}: the {parameter.get('in')} parameter {parameter.get('name')!r}", parameter


RULES = (styles, types, bound)
