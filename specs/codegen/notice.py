"""The notice on top of every generated file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

GENERATED = "# Generated from specs/{stem}/ by `make generate`: do not edit, change the spec or the templates.\n"
COPIED = "# Copied from specs/codegen/package/{name} by `make generate`: do not edit, change it there.\n"
RULE = "# ruff: noqa\n"


def put_on_stem(folder: Path, stem: str) -> None:
    """The notice on every module of one stem."""
    for path in folder.rglob("*.py"):
        _put(path, GENERATED.format(stem=stem) + RULE)


def put_on_package(folder: Path) -> None:
    """The notice on the modules that are copied as they are."""
    for path in folder.glob("*.py"):
        _put(path, COPIED.format(name=path.name))


def _put(path: Path, notice: str) -> None:
    source = path.read_text(encoding="utf-8")
    path.write_text(notice + ("\n" + source if source else ""), encoding="utf-8")
