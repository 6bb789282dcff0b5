"""A folder of scripts, written for a test."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from pathlib import Path

from dffkit.runtime.settings import RuntimeSettings


def write(folder: Path, scripts: Mapping[str, str], declared: str = "") -> None:
    """Writes ``set__script: text`` and, where there is one, ``dff.yaml``; both may be indented."""
    for script_id, text in scripts.items():
        set_id, name = script_id.split("__", 1)
        path = folder / set_id / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), "utf-8")
    if declared:
        declare(folder, declared)


def declare(folder: Path, text: str) -> None:
    """Writes ``dff.yaml``."""
    (folder / "dff.yaml").write_text(textwrap.dedent(text), "utf-8")


def prepare(settings: RuntimeSettings, scripts: Mapping[str, str] | None = None, declared: str = "") -> None:
    """Writes all that settings name: the folder of scripts, and that of resources."""
    for folder in (settings.folder, settings.resources):
        Path(folder).mkdir(parents=True, exist_ok=True)
    write(Path(settings.folder), scripts or {}, declared)
