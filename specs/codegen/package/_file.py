"""Files in requests and answers: never held whole by us, and sent from the beginning each time."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import IO, TYPE_CHECKING, Any, BinaryIO

from attrs import define, field

if TYPE_CHECKING:
    import httpx

# What httpx takes for one entry of ``files=``.
FileContent = IO[bytes] | bytes | str
FileTypes = tuple[str | None, FileContent, str | None] | tuple[str | None, FileContent, str | None, Mapping[str, str]]
RequestFiles = list[tuple[str, FileTypes]]

CHUNK = 65_536
UNNAMED = "file"


@define
class File:
    """A file to send, or one that was received: ``payload`` is open for reading bytes.

    It is sent whole, from its beginning, whatever its position is. A payload that cannot be rewound (a pipe, a
    socket) can be sent once; sending it again raises ``io.UnsupportedOperation`` instead of sending nothing.
    Without a ``file_name`` it goes into a form under the name of the payload, else as ``file``.
    """

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None
    _spent: bool = field(default=False, init=False, repr=False, eq=False)

    def size(self) -> int | None:
        """Its length in bytes; ``None`` where only reading it could tell."""
        if not self.payload.seekable():
            return None
        return self.payload.seek(0, os.SEEK_END)

    def chunks(self) -> Iterator[bytes]:
        """Its bytes from the beginning, 64 KiB at a time."""
        self._rewind()
        while chunk := self.payload.read(CHUNK):
            yield chunk

    def read(self) -> bytes:
        """All its bytes, from the beginning."""
        self._rewind()
        return self.payload.read()

    def content(self) -> FileBody:
        """What ``httpx.Client`` takes as ``content``."""
        return FileBody(self)

    def to_tuple(self) -> FileTypes:
        """What httpx takes as an entry of ``files``; httpx itself rewinds what can be rewound."""
        payload: Any = self.payload if self.payload.seekable() else _Once(self)
        return self.file_name or self._own_name(), payload, self.mime_type

    def _own_name(self) -> str:
        # Servers take a part without a file name for an ordinary field, so there always is one.
        name = getattr(self.payload, "name", None)  # a number for what was opened by its descriptor
        return (os.path.basename(name) if isinstance(name, str) else "") or UNNAMED  # noqa: PTH119 - pathlib is slow to load

    def _rewind(self) -> None:
        if self.payload.seekable():
            self.payload.seek(0)
        elif self._spent:
            raise io.UnsupportedOperation(
                f"the file {self.file_name or '(without a name)'} was sent once and cannot be rewound: "
                "open it anew, or pass a file that can seek"
            )
        self._spent = True


class FileBody:
    """The chunks of a file as a request body; each iteration starts at its beginning, so that a retry sends it all."""

    __slots__ = ("file",)

    def __init__(self, file: File) -> None:
        self.file = file

    def __iter__(self) -> Iterator[bytes]:
        return self.file.chunks()


class AsyncFileBody:
    """The same for ``httpx.AsyncClient``, which takes nothing that can also be iterated synchronously.

    The file is read in the event loop, as httpx does for multipart: 64 KiB of a local file take less time than
    a change of thread.
    """

    __slots__ = ("file",)

    def __init__(self, file: File) -> None:
        self.file = file

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.file.chunks():
            yield chunk


def for_async(kwargs: dict[str, Any]) -> dict[str, Any]:
    """The keyword arguments of a request, with a file body that ``httpx.AsyncClient`` can send."""
    content = kwargs.get("content")
    if isinstance(content, FileBody):
        return {**kwargs, "content": AsyncFileBody(content.file)}
    return kwargs


def any_content(response: httpx.Response) -> Any:
    """The body of an answer by its media type: parsed JSON, text, or a :class:`File` of anything else."""
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type == "application/json" or media_type.endswith("+json"):
        return response.json()
    if media_type.startswith("text/"):
        return response.text
    return File(payload=io.BytesIO(response.content), mime_type=media_type or None)


class _Once:
    """A payload that cannot be rewound, for httpx to read; the second reading raises instead of being empty."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._reading = False

    def read(self, size: int = -1) -> bytes:
        if not self._reading:
            self._file._rewind()  # noqa: SLF001 - a part of File
            self._reading = True
        chunk = self._file.payload.read(size)
        self._reading = bool(chunk)
        return chunk
