"""Files to send, as callers have them: a path, an open file, or a name with either bytes or an open file."""

from __future__ import annotations

import io
import os
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO, cast

from ..errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_api import File

UNNAMED = "file"  # servers take a part without a file name for an ordinary field, so there always is one

Attachment = str | os.PathLike[str] | IO[bytes] | tuple[str, bytes | IO[bytes]]


@contextmanager
def opened(attachment: Attachment, argument: str) -> Iterator[File]:
    """The file, with a name and at its beginning; closed at the end of the block if it was opened here.

    Raises :class:`~dffkit.errors.MisuseError` naming ``argument`` for what is no readable file.
    """
    from dffkit_api import File  # noqa: PLC0415 - with the first upload

    name, content = _named(attachment, argument)
    if not isinstance(content, (str, os.PathLike)):
        yield File(payload=cast("BinaryIO", content), file_name=name)
        return
    with _open(content, argument) as file:
        yield File(payload=file, file_name=name)


def _open(path: str | os.PathLike[str], argument: str) -> BinaryIO:
    try:
        return Path(path).open("rb")
    except (OSError, ValueError) as exc:
        raise MisuseError(f"{argument}: {_why_not(path, exc)}") from exc


def _named(attachment: Attachment, argument: str) -> tuple[str, str | os.PathLike[str] | IO[bytes]]:
    if isinstance(attachment, (str, os.PathLike)):
        return Path(attachment).name or UNNAMED, attachment
    if isinstance(attachment, tuple) and len(attachment) == 2 and isinstance(attachment[0], str) and attachment[0]:
        name, content = attachment
        if isinstance(content, (bytes, bytearray, memoryview)):
            return name, io.BytesIO(content)
        return name, _binary(content, argument)
    file = _binary(attachment, argument)
    own_name = getattr(attachment, "name", None)  # a number for what was opened by its descriptor
    return (Path(own_name).name if isinstance(own_name, str) and own_name else UNNAMED), file


def _binary(file: Any, argument: str) -> IO[bytes]:
    if isinstance(file, io.TextIOBase):
        raise MisuseError(f"{argument} is a file opened as text: open it in binary mode, 'rb'")
    if getattr(file, "closed", False) is True:
        raise MisuseError(f"{argument} is a file that has been closed: open it again, or pass its path")
    if not hasattr(file, "read"):
        raise MisuseError(
            f"{argument} must be a path, a file opened with 'rb', or a tuple of a name and bytes or such a file, "
            f"not {type(file).__name__}"
        )
    return cast("IO[bytes]", file if hasattr(file, "seekable") else _Read(file))


class _Read(io.RawIOBase):
    """What can be read and nothing else, as a file that does not seek."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        """The next piece."""
        return cast("bytes", self._file.read(size))

    def readable(self) -> bool:
        """Always."""
        return True


def _why_not(path: str | os.PathLike[str], exc: Exception) -> str:
    if isinstance(exc, FileNotFoundError):
        return f"there is no file {os.fspath(path)!r} (looked for in {Path.cwd()}): give the path of one that exists"
    if isinstance(exc, IsADirectoryError):
        return f"{os.fspath(path)!r} is a folder: give the path of a file in it"
    reason = exc.strerror if isinstance(exc, OSError) and exc.strerror else str(exc)
    return f"{os.fspath(path)!r} cannot be read ({reason}): give the path of a file that can"
