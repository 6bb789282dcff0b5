"""What the templates need of ``x-dffkit-*`` and of ``explode``: a template of constants, made anew for each stem."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from openapi_python_client.strings import ClassName, PythonIdentifier

from .lint.sites import follow

if TYPE_CHECKING:
    from pathlib import Path

    from .document import Document, DocumentedOperation

FILE = "marks.jinja"
PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
MOST_ROWS = 100  # a page of an iterator, where the vendor says no maximum or a larger one
FIRST = {"marker": 0, "offset": 0, "page": 1}  # where a walk begins that has to say so


def write_marks(document: Document, templates: Path) -> Path:
    """Writes the constants of one stem beside the templates; returns the file, which is not theirs to keep.

    - ``COMMAS``: the query parameters of an operation whose lists go out as one value with commas.
    - ``CONTENT``: the operations of which a method returns the content of an envelope.
    - ``ROWS``: how the rows of those that are lists are walked, and where they stand.
    """
    constants = {
        "COMMAS": {operation.id: names for operation in document.operations if (names := commas(operation))},
        "CONTENT": [operation.id for operation in document.operations if is_enveloped(operation)],
        "ROWS": {operation.id: rows for operation in document.operations if (rows := _rows(operation))},
    }
    path = templates / FILE
    path.write_text("".join(f"{{% set {name} = {_written(value)} %}}\n" for name, value in constants.items()), "utf-8")
    return path


def commas(operation: DocumentedOperation) -> list[str]:
    """The query parameters that are one value with commas in it."""
    return [
        str(node["name"]) for node in operation.parameters if node.get("in") == "query" and node.get("explode") is False
    ]


def is_enveloped(operation: DocumentedOperation) -> bool:
    """Whether its success is an envelope (``x-dffkit-envelope``) around the content."""
    document = operation.document
    answers = [node for status, node in operation.responses.items() if status.startswith("2")]
    schemas = [media.get("schema", {}) for node in answers for media in node.get("content", {}).values()]
    return len(schemas) == 1 and any(
        "x-dffkit-envelope" in document.resolve(member) for member in document.resolve(schemas[0]).get("allOf", [])
    )


def rows_at(operation: DocumentedOperation) -> str | None:
    """The dotted path to the records in the answer of a list; ``None`` for what is no list."""
    resource = operation.node.get("x-dffkit-resource", {})
    paging = operation.node.get("x-dffkit-paging")
    if paging:
        return str(paging["items"])
    return str(resource["items"]) if resource.get("action") == "list" and resource.get("items") else None


def _rows(operation: DocumentedOperation) -> dict[str, Any] | None:
    path = rows_at(operation)
    if path is None or not operation.id.startswith("list_"):
        return None
    if not any(is_enveloped(other) for other in operation.document.operations):
        return None
    paging = operation.node.get("x-dffkit-paging", {})
    kind, module = _row_type(operation, path)
    found: dict[str, Any] = {
        "iterator": f"iter_{operation.id.removeprefix('list_')}",
        "type": kind,
        "import": f"from ...models.{module} import {kind}" if module else "",
        "in_body": False,
    }
    names = {node["name"]: node for node in operation.parameters}
    if cursor := paging.get("cursor"):
        found |= {"cursor": cursor, "cursor_python": str(PythonIdentifier(cursor, "field_"))}
        found["in_body"] = cursor not in names
        if names.get(cursor, {}).get("required"):
            found["first"] = FIRST[paging["style"]]
    if limit := paging.get("limit"):
        maximum = operation.document.resolve(names.get(limit, {}).get("schema", {})).get("maximum", MOST_ROWS)
        found |= {"limit": limit, "limit_most": min(maximum, MOST_ROWS)}
    return found


def _row_type(operation: DocumentedOperation, path: str) -> tuple[str, str]:
    """The type of a record, and the module of models that has it; empty for a type of Python."""
    (answer,) = (node for status, node in operation.responses.items() if status.startswith("2"))
    (media,) = answer["content"].values()
    rows = follow(operation.document, media["schema"], path)
    items = {} if rows is None else rows.get("items", {})
    if "$ref" in items:
        name = ClassName(str(items["$ref"]).rpartition("/")[2], "field_")
        return name, str(PythonIdentifier(name, "field_"))
    return PLAIN.get(items.get("type", ""), "Any"), ""


def _written(value: object) -> str:
    # Jinja reads JSON but for its constants.
    return json.dumps(value, ensure_ascii=False).replace(": true", ": True").replace(": false", ": False")
