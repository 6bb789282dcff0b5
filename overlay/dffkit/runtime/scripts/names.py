"""The ids of script sets, scripts and functions: ``set``, ``set__script``, ``set__script.func``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONGEST_SET, LONGEST_SCRIPT = 60, 64
_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*")


@dataclass(frozen=True)
class Misnamed:
    """A file that cannot be a script, and why."""

    path: Path
    reason: str


def script_files(folder: Path, leave: frozenset[Path] = frozenset()) -> Iterator[tuple[str, Path] | Misnamed]:
    """Every ``<set>/<script>.py`` with its id, by name; folders in ``leave`` and those with a dot are passed over."""
    for inner in sorted(path for path in folder.iterdir() if path.is_dir()):
        if inner.name.startswith((".", "__")) or inner.resolve() in leave:
            continue
        for path in sorted(inner.glob("*.py")):
            if path.stem == "__init__":  # for editors, which want a package
                continue
            reason = _wrong(inner.name, path.stem) or _no_file(path)
            yield Misnamed(path, reason) if reason else (f"{inner.name}__{path.stem}", path)


def _wrong(set_id: str, name: str) -> str:
    if not _NAME.fullmatch(set_id) or "__" in set_id or len(set_id) > LONGEST_SET:
        return (
            f"the folder {set_id!r} is no script set: up to {LONGEST_SET} letters, digits and underscores, not two "
            "underscores in a row, no digit first"
        )
    if not _NAME.fullmatch(name) or "__" in name or len(f"{set_id}__{name}") > LONGEST_SCRIPT:
        return (
            f"{name!r} is no name of a script: letters, digits and underscores, not two underscores in a row, no digit "
            f"first, and with its set up to {LONGEST_SCRIPT} characters"
        )
    return ""


def _no_file(path: Path) -> str:
    if path.is_file():
        return ""
    if path.is_dir():
        return "this is a folder, and scripts are files"
    return "this is a link to a file that is not there" if path.is_symlink() else "this is no file"


def split_function(func_id: str) -> tuple[str, str]:
    """Script id and function name of ``set__script.func``; raises :class:`ValueError` where it is none."""
    script_id, dot, name = func_id.rpartition(".")
    if not dot or "__" not in script_id or not _NAME.fullmatch(name) or not _NAME.fullmatch(script_id):
        raise ValueError(f"{func_id!r} is no id of a function: one is set__script.function")
    return script_id, name
