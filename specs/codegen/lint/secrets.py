"""Secrets: what must never be shown is marked, because clients hide it by the mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..package._secrets import is_secret
from .sites import schemas

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..document import Document, Node


def marked(document: Document) -> Iterator[str]:
    """A text whose name says that it is a secret has ``format: password``, or a reason why it is none."""
    for where, name, node in _named(document):
        kind = document.resolve(node)
        kind = document.resolve(kind.get("items", {})) if kind.get("type") == "array" else kind
        suspect = kind.get("type") == "string" and "enum" not in kind and is_secret(name)
        excused = "x-dffkit-public" in node or "x-dffkit-public" in kind
        if suspect and not excused and kind.get("format") != "password":
            yield f"{where} sounds like a secret: add `format: password`, or say in x-dffkit-public why it is none"
        if excused and not suspect:
            yield f"{where} does not sound like a secret text: remove x-dffkit-public"


def texts(document: Document) -> Iterator[str]:
    """``format: password`` stands on texts."""
    for where, node in schemas(document):
        if node.get("format") == "password" and node.get("type") != "string":
            yield f"{where}: `format: password` stands on `type: string`, one for each secret"


def _named(document: Document) -> Iterator[tuple[str, str, Node]]:
    for where, node in schemas(document):
        for name, child in node.get("properties", {}).items():
            yield f"{where}: the property {name!r}", name, child
    for operation in document.operations:
        for parameter in operation.parameters:
            node = {**parameter.get("schema", {}), **{key: parameter[key] for key in parameter if key.startswith("x-")}}
            yield f"{operation}: the parameter {parameter['name']!r}", str(parameter["name"]), node
        for status, response in operation.responses.items():
            for name, header in response.get("headers", {}).items():
                yield f"{operation}: the header {name!r} of {status}", name, document.resolve(header).get("schema", {})


RULES = (marked, texts)
