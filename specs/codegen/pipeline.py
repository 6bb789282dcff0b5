"""From the specs to a complete ``generated`` folder, and the comparison with the committed one."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from . import notice, pins, readme, templating
from .bundle import bundle
from .document import Document
from .layout import CODEGEN, CodegenError, Layout
from .lock import write_lock
from .render import render
from .tree import differences, mirror
from .verify import verify

if TYPE_CHECKING:
    from collections.abc import Sequence

PACKAGE = "dffkit_api"


def generate(layout: Layout, named: Sequence[str] = ()) -> list[str]:
    """Renders the named stems (all without a name) into ``generated/``; what no spec has any more disappears."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "generated"
        stems = build(layout, fresh, named)
        mirror(fresh, layout.generated)
    return stems


def check(layout: Layout) -> list[str]:
    """Renders everything into a temporary folder; returns how the committed folder differs from it."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "generated"
        build(layout, fresh)
        return differences(fresh, layout.generated)


def build(layout: Layout, folder: Path, named: Sequence[str] = ()) -> list[str]:
    """Makes a complete ``generated`` folder; with names, the other stems are taken over from the committed one."""
    tools = pins.installed()
    stems = layout.stems(named)
    if not stems:
        raise CodegenError(f"{layout.specs} has no <stem>/openapi.yaml: write a spec first")
    templates = folder.parent / "templates"
    templating.prepare(templates)
    _copy_package(folder / PACKAGE)
    _take_over(layout, folder, [stem for stem in layout.stems() if stem not in stems])
    documents = [Document(stem, bundle(layout, stem)) for stem in stems]
    for document in documents:
        render(document, templates, folder / PACKAGE / document.stem)
    verify(documents, folder)
    readme.write_readme(folder)
    write_lock(folder, tools, templates)
    return stems


def _copy_package(target: Path) -> None:
    shutil.copytree(CODEGEN / "package", target, ignore=shutil.ignore_patterns("__pycache__"))
    notice.put_on_package(target)


def _take_over(layout: Layout, folder: Path, stems: list[str]) -> None:
    for stem in stems:
        committed = layout.generated / PACKAGE / stem
        if committed.is_dir():
            shutil.copytree(committed, folder / PACKAGE / stem, ignore=shutil.ignore_patterns("__pycache__"))
