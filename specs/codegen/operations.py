"""Writes ``operations.py``: what the templates of the generator never see, above all ``x-dffkit-*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_python_client.strings import PythonIdentifier

from .marks import rows_at

if TYPE_CHECKING:
    from .document import Document, DocumentedOperation

HEAD = '''"""The operations of {title}, by operationId."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .._operation import Operation{paging}

OPERATIONS: Final[Mapping[str, Operation]] = {{
'''
PAGING = ("style", "cursor", "items", "limit", "next", "total")


def operations_module(document: Document) -> str:
    """The source of the table of one stem."""
    rows = [f"    {operation.id!r}: {_row(operation)},\n" for operation in document.operations]
    paging = ", Paging" if any("x-dffkit-paging" in operation.node for operation in document.operations) else ""
    title = str(document.root["info"]["title"]).replace("\\", "").replace('"', "'")
    return HEAD.format(title=title, paging=paging) + "".join(rows) + "}\n"


def _row(operation: DocumentedOperation) -> str:
    security = tuple(tuple(alternative) for alternative in operation.security)
    fields = {
        "stem": operation.document.stem,
        "id": operation.id,
        "method": operation.method.upper(),
        "path": operation.path,
        "tag": str(PythonIdentifier(operation.tag, "tag")),
        "idempotent": bool(operation.node.get("x-dffkit-idempotent", False)),
        "security": security,
    }
    shown = [f"{name}={value!r}" for name, value in fields.items()]
    if (rows := rows_at(operation)) is not None:
        shown.append(f"rows={rows!r}")
    paging = operation.node.get("x-dffkit-paging")
    if paging:
        known = ", ".join(f"{name}={paging[name]!r}" for name in PAGING if name in paging)
        shown.append(f"paging=Paging({known})")
    return f"Operation({', '.join(shown)})"
