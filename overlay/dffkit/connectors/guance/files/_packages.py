"""What goes out as a source map: a zip that is there, or one made of a folder, on the disk and not in memory.

Source: Guance docs, "RUM / SourceMap", which says what belongs into the zip of each platform.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Self, cast

from ...._foreign import shown
from ....errors import MisuseError
from ..._attachments import Attachment, opened
from ..._zip_entries import check_name, entry

if TYPE_CHECKING:
    from dffkit_api import File

MAPS = (".map", ".so")  # of web pages and mini programs, of native code of Android
MAPPING = "mapping.txt"  # of Java code of Android
SYMBOLS = ".dsym"  # a folder, of iOS
EXPECTED = "*.map, mapping.txt, *.so or *.dSYM"
PIECE = 1024 * 1024  # bytes of a file that are in memory at a time


class Package:
    """An open zip and its size in bytes; closed at the end of the block, and gone if it was made here."""

    def __init__(self, file: BinaryIO, size: int, closing: ExitStack) -> None:
        self.file = file
        self.size = size
        self._closing = closing

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self._closing.close()


def pack(source: Attachment) -> Package:
    """The zip to send; raises :class:`MisuseError` for what is none, is empty or has no source maps in it."""
    with ExitStack() as stack:
        file: BinaryIO
        if _is_folder(source):
            file = cast("BinaryIO", stack.enter_context(tempfile.TemporaryFile()))
            _zip(Path(cast("str", source)), file)
            size = file.tell()
        else:
            sent = stack.enter_context(opened(source, "file"))
            file, size = sent.payload, _checked_size(sent)
        return Package(file, size, stack.pop_all())


def _is_folder(source: object) -> bool:
    try:
        return isinstance(source, (str, os.PathLike)) and Path(source).is_dir()
    except (OSError, TypeError, ValueError):  # no path at all: opening it says so
        return False


def _checked_size(sent: File) -> int:
    name = shown(sent.file_name)
    size = sent.size() if hasattr(sent.payload, "seekable") else None
    if size is None:
        raise MisuseError(f"file {name} cannot be read twice: save it first, and pass its path")
    if size == 0:
        raise MisuseError(f"file {name} is empty: pass a zip of source maps, or a folder with them")
    if not zipfile.is_zipfile(sent.payload):
        raise MisuseError(
            f"file {name} is no zip, or not a whole one: pass a zip of source maps, or the folder with them"
        )
    return size


def _zip(folder: Path, file: BinaryIO) -> None:
    try:
        maps = _maps(folder.resolve())
        if not maps:
            raise MisuseError(f"the folder {folder} has no source maps in it ({EXPECTED}): pass another, or a zip")
        with zipfile.ZipFile(file, "w") as package:
            for name, path in sorted(maps.items()):
                _add(package, name, path)
    except OSError as exc:
        raise MisuseError(f"{exc.filename or folder} cannot be packed: {exc.strerror or exc}") from exc


def _maps(folder: Path) -> dict[str, Path]:
    """The source maps by their names in the zip; symbols of iOS keep the name of their folder, if it is this one."""
    root = folder.parent if _is_symbols(folder.name) else folder
    found: dict[str, Path] = {}
    for at, _, files in os.walk(folder, onerror=_raise):
        inside = Path(at).relative_to(root)
        is_wanted = any(map(_is_symbols, inside.parts))
        found |= {(inside / name).as_posix(): Path(at) / name for name in files if is_wanted or _is_map(name)}
    return found


def _is_symbols(name: str) -> bool:
    return name.lower().endswith(SYMBOLS)


def _is_map(name: str) -> bool:
    return name.lower().endswith(MAPS) or name == MAPPING


def _add(package: zipfile.ZipFile, name: str, path: Path) -> None:
    check_name(name)
    if not path.is_file():
        raise MisuseError(f"{path} is no file that can be packed: remove it, or what it links to is missing")
    info = entry(name)
    info.file_size = path.stat().st_size  # so that the zip knows from the start whether it needs its large form
    with path.open("rb") as source, package.open(info, "w") as target:
        shutil.copyfileobj(source, target, PIECE)


def _raise(error: OSError) -> None:
    raise error
