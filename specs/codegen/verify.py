"""What ``--fail-on-warning`` does not notice: lost operations, lost enum values, modules that do not import."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from openapi_python_client.strings import PythonIdentifier

from .document import Document, walk
from .layout import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

INSPECT = """
import importlib, pathlib, sys
root = pathlib.Path(sys.argv[1])
for path in sorted(root.rglob("*.py")):
    parts = path.relative_to(root.parent).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    try:
        importlib.import_module(name)
    except BaseException as error:
        print(f"{name} does not import: {type(error).__name__}: {error}")
for stem in sys.argv[2:]:
    api = importlib.import_module(f"{root.name}.{stem}.api")
    table = importlib.import_module(f"{root.name}.{stem}.operations").OPERATIONS
    models = importlib.import_module(f"{root.name}.{stem}.models")
    for name in dir(models):
        if not hasattr(models, name):
            print(f"{stem}: models has no {name}")
    for kind in (api.Api, api.AsyncApi):
        for operation in table.values():
            if not callable(getattr(getattr(kind(None), operation.tag), operation.id, None)):
                print(f"{stem}: {kind.__name__} has no {operation.tag}.{operation.id}")
"""


def verify(documents: Sequence[Document], folder: Path) -> None:
    """Raises :class:`CodegenError` with all that was lost between the bundles and the rendered packages."""
    package = folder / "dffkit_api"
    problems = [problem for document in documents for problem in lost(document, package / document.stem)]
    problems += problems or unusable(package, [document.stem for document in documents])
    if problems:
        raise CodegenError(problems)


def lost(document: Document, folder: Path) -> Iterator[str]:
    """What one bundle has and its package has not."""
    for path, item in document.root["paths"].items():
        if "$ref" in item:
            yield f"{document.stem}: the path {path} is behind a $ref, which the generator drops: bundle it first"
    wanted = {f"{_python(op.tag)}/{_python(op.id)}.py": str(op) for op in document.operations}
    present = {f"{path.parent.name}/{path.name}" for path in folder.glob("api/*/*.py") if path.name != "__init__.py"}
    for name in sorted(wanted.keys() - present):
        yield f"{wanted[name]}: no module api/{name} was generated: look for an operationId that collides with it"
    for name in sorted(present - wanted.keys()):
        yield f"{document.stem}: api/{name} belongs to no operation"
    if len(wanted) != len(document.operations):
        yield f"{document.stem}: {len(document.operations)} operations share {len(wanted)} modules: rename operationIds"
    yield from _lost_enums(document, folder)


def unusable(package: Path, stems: Sequence[str]) -> list[str]:
    """What does not import, or is missing from the facade; looked at in another process."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", INSPECT, str(package), *stems],
        env={**os.environ, "PYTHONPATH": str(package.parent), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = done.stdout.splitlines()
    return lines + [f"the generated package cannot be inspected: {done.stderr.strip()}"] * bool(done.returncode)


def _lost_enums(document: Document, folder: Path) -> Iterator[str]:
    rendered = {values for path in folder.glob("models/*.py") if (values := _values_of(path)) is not None}
    for trail, node in walk({key: document.root.get(key, {}) for key in ("paths", "components")}):
        if "enum" not in node or not isinstance(node["enum"], list) or {"example", "examples"}.intersection(trail):
            continue
        values = frozenset(value for value in node["enum"] if value is not None)
        if values and values not in rendered:
            yield f"{document.stem}: the enum at {'/'.join(trail)} was not generated with all of {sorted(values)}"


def _values_of(path: Path) -> frozenset[Any] | None:
    space: dict[str, Any] = {}
    source = path.read_text(encoding="utf-8")
    if "_VALUES: frozenset[" not in source:
        return None
    exec(compile(source, str(path), "exec"), space)  # noqa: S102 - our own output, a module of literals
    values: frozenset[Any] = next(value for name, value in space.items() if name.endswith("_VALUES"))
    return values


def _python(name: str) -> str:
    return str(PythonIdentifier(name, "field_"))
