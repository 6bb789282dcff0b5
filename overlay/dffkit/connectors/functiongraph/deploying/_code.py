"""The code of a function as one package: from a file, a folder, texts, or a zip that is there already."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from ...._foreign import shown
from ....errors import MisuseError
from ._terms import FUNCTION, Terms
from ._zips import check_size, checked_zip, zipped, zipped_texts

Source = str | os.PathLike[str] | bytes | Mapping[str, str | bytes]

# What tools leave beside the code: large, different on each machine, or private.
LEFT_OUT = frozenset(
    {".DS_Store", ".git", ".hg", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".svn", ".venv", "__pycache__"}
)


@dataclass(frozen=True, slots=True)
class Code:
    """A package, ready to be sent; ``names`` are those of the files in it."""

    content: bytes
    file_name: str
    code_type: Literal["zip", "jar"]
    names: frozenset[str]

    def digest(self) -> str:
        """What the service says of code it has: SHA-512, in hex."""
        return hashlib.sha512(self.content).hexdigest()


def pack(source: Source, terms: Terms = FUNCTION) -> Code:
    """The package for ``source``; raises :class:`MisuseError` for what is not there, unreadable, empty or too large.

    A package is taken as it is; of everything else, the same content gives the same bytes, whatever the dates.
    """
    if isinstance(source, bytes):
        check_size(len(source), "the code", terms)
        return Code(source, "code.zip", "zip", checked_zip(source, "the code"))
    if isinstance(source, Mapping):
        content = zipped_texts(source, terms)
        return Code(content, "code.zip", "zip", frozenset(source))
    path = checked_path(source)
    try:
        return _folder(path, terms) if path.is_dir() else _file(path, terms)
    except OSError as exc:
        raise MisuseError(f"{exc.filename or path} cannot be read: {exc.strerror}") from exc


def checked_path(source: Any) -> Path:
    """The path of something that is there; raises :class:`MisuseError`."""
    if source == "":
        raise MisuseError("the source is an empty text: pass a path, '.' for the folder this runs in")
    if not _is_path(source):
        raise MisuseError(
            "the source must be the path of a file, folder or zip, the bytes of a zip, or a dict of file names and "
            f"their texts, not {type(source).__name__}"
        )
    path = Path(source)
    try:
        exists = path.exists()
    except (OSError, ValueError):  # too long for a path, or with a NUL: source code, most likely
        exists = False
    if not exists:
        advice = "pass the path of the code"
        if "\n" in str(path):
            advice = f"{advice}, or text as a dict, {{'index.py': '…'}}"
        raise MisuseError(f"there is no file or folder {shown(str(path))}: {advice}")
    return path


def _is_path(source: Any) -> bool:
    return isinstance(source, (str, os.PathLike)) and isinstance(os.fspath(source), str)


def _file(path: Path, terms: Terms) -> Code:
    kind = terms.kinds.get(path.suffix.lower())
    if kind is None:
        return Code(zipped(path, {path.name: path}, terms), f"{path.stem}.zip", "zip", frozenset({path.name}))
    if not path.is_file():
        raise MisuseError(f"{path} is no ordinary file: pass the path of a package that is one")
    check_size(path.stat().st_size, str(path), terms)
    content = path.read_bytes()
    return Code(content, path.name, kind, checked_zip(content, str(path)))


def _folder(path: Path, terms: Terms) -> Code:
    files = {file.relative_to(path).as_posix(): file for file in _files_of(path)}
    return Code(zipped(path, files, terms), f"{path.resolve().name or 'code'}.zip", "zip", frozenset(files))


def _files_of(folder: Path) -> list[Path]:
    found = []
    for at, folders, files in os.walk(folder, onerror=_raise):
        folders[:] = sorted(name for name in folders if name not in LEFT_OUT and not _is_environment(Path(at) / name))
        for name in folders:
            if (Path(at) / name).is_symlink():
                raise MisuseError(f"{Path(at) / name} is a link to a folder: put a copy in its place, or remove it")
        found += [Path(at) / name for name in files if not _stays(name)]
    if not found:
        raise MisuseError(f"the folder {folder} has no files to deploy")
    return found


def _is_environment(folder: Path) -> bool:
    return (folder / "pyvenv.cfg").is_file()


def _stays(name: str) -> bool:
    return name in LEFT_OUT or name == ".env" or name.startswith(".env.") or name.endswith(".pyc")


def _raise(error: OSError) -> None:
    raise error
