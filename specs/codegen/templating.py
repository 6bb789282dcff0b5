"""The template folder of a run: the installed templates, our changes to them, our own ones on top."""

from __future__ import annotations

import hashlib
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import openapi_python_client

from .layout import CODEGEN, CodegenError

OWN = CODEGEN / "templates"
FIXES = OWN / "fixes.txt"
ENTRY = re.compile(
    r"^@@ (?P<template>\S+): (?P<reason>[^\n]+)\n<<<\n(?P<old>.*?)\n===\n(?P<new>.*?)\n>>>$", re.DOTALL | re.MULTILINE
)


@dataclass(frozen=True)
class Fix:
    """A piece of a template and what stands there instead."""

    template: str
    reason: str
    old: str
    new: str


def read_fixes(text: str) -> list[Fix]:
    """The entries of ``fixes.txt``; raises :class:`CodegenError` where one does not have the documented form."""
    fixes = [Fix(**match.groupdict()) for match in ENTRY.finditer(text)]
    headed = sum(line.startswith("@@ ") for line in text.splitlines())
    if headed != len(fixes):
        raise CodegenError(
            f"fixes.txt has {headed} entries, {len(fixes)} of the form '@@ template: reason <<< === >>>'"
        )
    return fixes


def apply_fix(folder: Path, fix: Fix) -> None:
    """Changes one template; raises :class:`CodegenError` unless the text stands there exactly once."""
    path = folder / fix.template
    source = path.read_text(encoding="utf-8") if path.is_file() else ""
    found = source.count(fix.old)
    if found != 1:
        raise CodegenError(
            f"the template {fix.template} has the text of the fix {fix.reason!r} {found} times instead of once: "
            "the generator changed; compare the template with specs/codegen/templates/fixes.txt"
        )
    path.write_text(source.replace(fix.old, fix.new), encoding="utf-8")


def prepare(folder: Path) -> None:
    """Fills a folder with the templates to generate with."""
    shutil.copytree(Path(openapi_python_client.__path__[0]) / "templates", folder, dirs_exist_ok=True)
    for fix in read_fixes(FIXES.read_text(encoding="utf-8")):
        apply_fix(folder, fix)
    for own in OWN.glob("*.jinja"):
        shutil.copy(own, folder / own.name)


def digest(folder: Path) -> str:
    """One hash over the names and contents of all files of a folder."""
    total = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts):
        total.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()
