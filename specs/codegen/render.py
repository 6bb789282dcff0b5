"""The client of one stem: the generator's output, and what a script adds to it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from . import notice
from .bindings import FILE as BINDINGS
from .bindings import bindings_text
from .bundle import text_of
from .dialect import translated
from .layout import CODEGEN, CodegenError
from .marks import write_marks
from .operations import operations_module

if TYPE_CHECKING:
    from pathlib import Path

    from .document import Document

RUFF_RULES = "F401,I"  # named, because ruff's default set changes, and its other fixes break the typing


def render(document: Document, templates: Path, folder: Path) -> None:
    """Fills ``folder`` with the package of one stem: client, facade, table of operations, bundle, bindings."""
    source = folder.parent / f"{folder.name}.json"
    source.write_text(text_of(translated(document)), encoding="utf-8")
    marks = write_marks(document, templates)
    _generate(document.stem, source, templates, folder)
    source.unlink()
    marks.unlink()
    (folder / "openapi.json").write_text(text_of(document.root), encoding="utf-8")
    (folder / BINDINGS).write_text(bindings_text(document), encoding="utf-8")
    (folder / "operations.py").write_text(operations_module(document), encoding="utf-8")
    _ruff("check", "--fix-only", "--select", RUFF_RULES, folder=folder)
    _ruff("format", folder=folder)
    notice.put_on_stem(folder, document.stem)


def _generate(stem: str, source: Path, templates: Path, folder: Path) -> None:
    command = [sys.executable, "-P", "-m", "codegen.generator", "generate", "--path", str(source), "--meta", "none"]
    command += ["--output-path", str(folder), "--config", str(CODEGEN / "generator.yaml")]
    command += ["--custom-template-path", str(templates), "--fail-on-warning"]
    # The order of sets decides the order of lines here and there.
    environment = {**os.environ, "PYTHONHASHSEED": "0", "NO_COLOR": "1", "COLUMNS": "400"}
    environment["PYTHONPATH"] = str(CODEGEN.parent)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CodegenError(f"{stem}: the generator cannot render this spec:\n{(done.stdout + done.stderr).strip()}")


def _ruff(command: str, *arguments: str, folder: Path) -> None:
    isolated = ["--isolated", "--no-cache", "--line-length", "120", "--target-version", "py311", "--quiet"]
    done = subprocess.run(
        [sys.executable, "-P", "-m", "ruff", command, *isolated, *arguments, "."],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise CodegenError(f"{folder.name}: ruff {command} refuses the output:\n{(done.stdout + done.stderr).strip()}")
