"""Two folders compared byte for byte, and one made like the other."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LEFT_ALONE = {"__pycache__", ".mypy_cache", ".ruff_cache"}


def files_of(folder: Path) -> dict[str, Path]:
    """Every file below a folder, by its path from there."""
    found = {str(path.relative_to(folder)): path for path in folder.rglob("*") if path.is_file()}
    return {name: path for name, path in sorted(found.items()) if not LEFT_ALONE.intersection(path.parts)}


def differences(expected: Path, actual: Path) -> list[str]:
    """What must happen to ``actual`` to be ``expected``: a line for each missing, extra or differing file."""
    wanted, present = files_of(expected), files_of(actual)
    lines = [f"missing: {name}" for name in wanted if name not in present]
    lines += [f"extra: {name}" for name in present if name not in wanted]
    lines += [
        f"differs: {name}"
        for name in wanted
        if name in present and wanted[name].read_bytes() != present[name].read_bytes()
    ]
    return sorted(lines)


def mirror(source: Path, target: Path) -> None:
    """Makes ``target`` like ``source``; files that are already right are not touched, others disappear."""
    wanted = files_of(source)
    for name, path in files_of(target).items() if target.is_dir() else ():
        if name not in wanted:
            path.unlink()
    for name, path in wanted.items():
        copy = target / name
        if not copy.is_file() or copy.read_bytes() != path.read_bytes():
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    _remove_empty_folders(target)


def _remove_empty_folders(folder: Path) -> None:
    for path in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        if path.name in LEFT_ALONE and not any(path.parent.glob("*.py")):
            shutil.rmtree(path)
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()
