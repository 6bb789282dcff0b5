"""``generated/README.md``: what stands in the folder, with a row a stem."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .document import Document

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """# generated

Made by `make generate` from `specs/`; nobody edits it: `make check-generated` fails when it differs from a fresh run.
A mistake is corrected in the spec, in `specs/codegen/templates/` or in `specs/codegen/package/`.

- `dffkit_api/_*.py`: the joint between the clients and whoever sends their requests (from `specs/codegen/package/`).
- `dffkit_api/<stem>/api/`: the facade, a class a tag and a method an operation, over `Send` and `AsyncSend`;
  below it one module an operation, with the raw `sync_detailed` and `asyncio_detailed`.
- `dffkit_api/<stem>/models/`: what goes in and out, imported when first asked for.
- `dffkit_api/<stem>/operations.py`: the table by operationId; `openapi.json`: the bundled spec, which the mock reads;
  `bindings.json`: the Python names and types of what the spec names, which the fuzzer reads.
- `LOCK`: versions and hashes of everything this was made from.

| stem | service | resources | operations |
|---|---|---|---|
"""


def write_readme(folder: Path) -> None:
    """Writes README.md for the stems found in a ``generated`` folder."""
    rows = [_row(path) for path in sorted((folder / "dffkit_api").glob("*/openapi.json"))]
    (folder / "README.md").write_text(TEXT + "".join(rows), encoding="utf-8")


def _row(path: Path) -> str:
    document = Document(path.parent.name, json.loads(path.read_text(encoding="utf-8")))
    tags = sorted({operation.tag for operation in document.operations})
    title = document.root["info"]["title"]
    return f"| `{document.stem}` | {title} | {', '.join(tags)} | {len(document.operations)} |\n"
