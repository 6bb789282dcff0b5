"""The code of a function as one zip: from a file, a folder, or a zip that is there already.

Source of the limit: Huawei Cloud, FunctionGraph product description, "Notes and Constraints".
"""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path
from typing import Any, Literal, NamedTuple

from ....errors import MisuseError

MB = 1024 * 1024
LARGEST_CODE = 50 * MB  # bytes of a package inside a request; larger ones go by way of OBS
LARGEST_UNPACKED = 1500 * MB  # bytes of the files in it
EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest date a zip can hold
FILE, PROGRAM = 0o100644, 0o100755
PACKAGES: dict[str, Literal["zip", "jar"]] = {".zip": "zip", ".jar": "jar"}
# What tools leave beside the code: large, different on each machine, or private.
LEFT_OUT = frozenset(
    {".DS_Store", ".git", ".hg", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".svn", ".venv", "__pycache__"}
)


class Code(NamedTuple):
    """A package, ready to be sent."""

    content: bytes
    file_name: str
    code_type: Literal["zip", "jar"]


def pack(source: str | os.PathLike[str] | bytes) -> Code:
    """The package for ``source``; raises :class:`MisuseError` for what is not there, unreadable, empty or too large.

    A zip or jar is taken as it is; of a file or folder, the same content gives the same bytes, whatever the dates.
    """
    if isinstance(source, bytes):
        return Code(_checked(source, "the code"), "code.zip", "zip")
    path = _path(source)
    try:
        if path.is_dir():
            return Code(_zipped(path, _files_of(path)), f"{path.resolve().name or 'code'}.zip", "zip")
        if path.suffix.lower() in PACKAGES:
            _check_size(path.stat().st_size, str(path))
            return Code(_checked(path.read_bytes(), str(path)), path.name, PACKAGES[path.suffix.lower()])
        return Code(_zipped(path, [path]), f"{path.stem}.zip", "zip")
    except OSError as exc:
        raise MisuseError(f"{exc.filename or path} cannot be read: {exc.strerror}") from exc


def _path(source: Any) -> Path:
    if not isinstance(source, (str, os.PathLike)):
        raise MisuseError(
            f"the source must be the path of a file, folder or zip, or the bytes of a zip, not {type(source).__name__}"
        )
    path = Path(source)
    try:
        exists = path.exists()
    except (OSError, ValueError):  # too long for a path, or with a NUL: source code, most likely
        exists = False
    if not exists:
        raise MisuseError(f"there is no file or folder {_short(str(path))!r}: pass the path of the code")
    return path


def _short(text: str) -> str:
    return text if len(text) <= 200 else f"{text[:199]}…"


def _files_of(folder: Path) -> list[Path]:
    found = []
    for at, folders, files in os.walk(folder, onerror=_raise):
        folders[:] = sorted(name for name in folders if name not in LEFT_OUT)
        for name in folders:
            if (Path(at) / name).is_symlink():
                raise MisuseError(f"{Path(at) / name} is a link to a folder: put a copy in its place, or remove it")
        found += [Path(at) / name for name in files if name not in LEFT_OUT and not name.endswith(".pyc")]
    if not found:
        raise MisuseError(f"the folder {folder} has no files to deploy")
    return found


def _raise(error: OSError) -> None:
    raise error


def _zipped(source: Path, files: list[Path]) -> bytes:
    root = source if source.is_dir() else source.parent
    named = sorted((file.relative_to(root).as_posix(), file) for file in files)
    _check_unpacked(files, source)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, file in named:
            info = zipfile.ZipInfo(name, EPOCH)
            info.create_system = 3  # Unix, so that the mode below counts, on whatever system this runs
            info.external_attr = (PROGRAM if os.access(file, os.X_OK) else FILE) << 16
            package.writestr(info, file.read_bytes(), zipfile.ZIP_DEFLATED, 9)
            _check_size(buffer.tell(), str(source))
    return buffer.getvalue()


def _check_unpacked(files: list[Path], source: Path) -> None:
    for file in files:
        if not file.is_file():
            raise MisuseError(f"{file} is not a file that can be deployed: remove it, or what it links to is missing")
    if sum(file.stat().st_size for file in files) > LARGEST_UNPACKED:
        raise MisuseError(f"{source} holds more than {LARGEST_UNPACKED // MB} MB, the most the service unpacks")


def _checked(content: bytes, name: str) -> bytes:
    _check_size(len(content), name)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            broken, empty = package.testzip(), not package.namelist()
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as exc:
        raise MisuseError(f"{name} is not a zip that can be read ({exc}): pack it anew, or pass the folder") from None
    if broken or empty:
        what = f"is damaged at {broken}" if broken else "has no files in it"
        raise MisuseError(f"{name} {what}: pack it anew, or pass the folder")
    return content


def _check_size(size: int, name: str) -> None:
    if size > LARGEST_CODE:
        raise MisuseError(
            f"{name} makes a package of more than {LARGEST_CODE // MB} MB, the most a request may hold: upload it "
            "to OBS and create the function with code_type='obs' and code_url=… (api.functions.create_function)"
        )
