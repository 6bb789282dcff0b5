"""Zips: made so that the same content gives the same bytes, and looked through before they are sent."""

from __future__ import annotations

import io
import lzma
import os
import re
import zipfile
import zlib
from collections import Counter
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, Self

from ...._foreign import shown
from ....errors import MisuseError
from ..._zip_entries import FILE, PROGRAM, check_name, entry
from ._terms import MB

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ._terms import Terms

LARGEST_UNPACKED = 1500 * MB  # bytes of the files in a package
PIECE = 1 * MB  # bytes of a file that are in memory at a time
DRIVE = re.compile("[A-Za-z]:")
DAMAGE = (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, zlib.error, lzma.LZMAError)


def zipped(source: Path, files: Mapping[str, Path], terms: Terms) -> bytes:
    """A zip of files, by their names in it; programs stay programs. Raises :class:`MisuseError`."""
    _check_unpacked(files.values(), source)
    for name in files:
        check_name(name)
    with _Package(str(source), terms) as package:
        for name, file in sorted(files.items()):
            with file.open("rb") as opened:
                package.add(name, opened, PROGRAM if os.access(file, os.X_OK) else FILE)
    return package.content()


def zipped_texts(texts: Mapping[str, str | bytes], terms: Terms) -> bytes:
    """A zip of texts, by their names in it; raises :class:`MisuseError` for what is no name or no text."""
    if not texts:
        raise MisuseError("the source is an empty dict: give at least one file, as {'index.py': '…'}")
    checked = sorted(_checked_text(*item) for item in texts.items())
    with _Package("the source", terms) as package:
        for name, text in checked:
            # What custom runtimes start has to be a program.
            package.add(name, io.BytesIO(text), PROGRAM if name == "bootstrap" else FILE)
    return package.content()


def checked_zip(content: bytes, name: str) -> frozenset[str]:
    """The names in a zip; raises :class:`MisuseError` for what is none, or is damaged, encrypted or empty."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            _check_sum((info.file_size for info in package.infolist()), name)
            broken, names = package.testzip(), package.namelist()
    except MisuseError:
        raise
    except DAMAGE as exc:
        raise MisuseError(f"{name} is not a zip that can be read ({exc}): pack it anew, or pass the folder") from None
    # Some tools write names from their own folder on, or with the separator of their system.
    names = [inside.replace("\\", "/").removeprefix("./") for inside in names]
    _check_places(names, name)
    names = [inside for inside in names if inside and not inside.endswith("/")]
    if broken or not names:
        what = f"is damaged at {broken}" if broken else "has no files in it"
        raise MisuseError(f"{name} {what}: pack it anew, or pass the folder")
    return frozenset(names)


def _check_places(names: Sequence[str], package: str) -> None:
    """Raises :class:`MisuseError` where a package would write beside its folder, or one file over another."""
    for inside in names:
        if inside.startswith("/") or ".." in inside.split("/") or DRIVE.match(inside):
            raise MisuseError(
                f"{package} holds {shown(inside)}, which leads out of the folder of the function: pack it anew, or "
                "pass the folder"
            )
    twice = next((inside for inside, times in Counter(names).items() if times > 1 and not inside.endswith("/")), None)
    if twice is not None:
        raise MisuseError(f"{package} holds {shown(twice)} twice: pack it anew, or pass the folder")


def check_size(size: int, name: str, terms: Terms) -> None:
    """Raises :class:`MisuseError` for a package that is too large for a request."""
    if size > terms.largest:
        raise MisuseError(
            f"{name} makes a package of more than {terms.largest // MB} MB, the most a request may hold: {terms.beyond}"
        )


class _Package:
    """A zip in the making, which stops when it gets too large."""

    def __init__(self, name: str, terms: Terms) -> None:
        self._name, self._terms = name, terms
        self._buffer = io.BytesIO()
        self._zip = zipfile.ZipFile(self._buffer, "w")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self._zip.close()

    def add(self, name: str, source: BinaryIO, mode: int) -> None:
        with self._zip.open(entry(name, mode), "w") as opened:
            while piece := source.read(PIECE):
                opened.write(piece)
                check_size(self._buffer.tell(), self._name, self._terms)

    def content(self) -> bytes:
        check_size(self._buffer.tell(), self._name, self._terms)
        return self._buffer.getvalue()


def _checked_text(name: str, text: str | bytes) -> tuple[str, bytes]:
    if not _is_name(name):
        raise MisuseError(
            f"{shown(name)} is no name for a file in a package: use one as 'index.py' or 'folder/index.py'"
        )
    check_name(name)
    if not isinstance(text, (str, bytes)):
        raise MisuseError(f"the file {shown(name)} of the source must be text or bytes, not {type(text).__name__}")
    try:
        return name, text.encode() if isinstance(text, str) else text
    except UnicodeEncodeError:
        raise MisuseError(f"the text of {shown(name)} holds a lone surrogate, which UTF-8 does not have") from None


def _is_name(name: object) -> bool:
    if not isinstance(name, str) or not name or name.endswith("/") or "\0" in name:
        return False
    path = PurePosixPath(name)
    return bool(path.parts) and not path.is_absolute() and ".." not in path.parts


def _check_unpacked(files: Iterable[Path], source: Path) -> None:
    files = list(files)
    for file in files:
        if not file.is_file():
            raise MisuseError(f"{file} is not a file that can be deployed: remove it, or what it links to is missing")
    _check_sum((file.stat().st_size for file in files), str(source))


def _check_sum(sizes: Iterable[int], name: str) -> None:
    if sum(sizes) > LARGEST_UNPACKED:
        raise MisuseError(f"{name} holds more than {LARGEST_UNPACKED // MB} MB, the most the service unpacks")
