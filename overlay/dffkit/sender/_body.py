"""Request bodies that are not text or bytes: streamed, rewound before each attempt, never held whole."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import Any

import httpx
from dffkit_api import AsyncFileBody, FileBody

from ..errors import MisuseError

CHUNK = 65_536


def is_plain(content: Any) -> bool:
    """Whether httpx can take the body as it is, and again on the next attempt."""
    return content is None or isinstance(content, (bytes, str))


def is_resendable(kwargs: Mapping[str, Any]) -> bool:
    """Whether the body of these arguments can be sent a second time from its start."""
    if not is_plain(content := kwargs.get("content")) and not can_restart(content):
        return False
    return all(can_restart(file) for file in _files(kwargs.get("files") or ()))


def length_of(content: Any) -> int | None:
    """Bytes of the body, as far as it can tell without being read."""
    if isinstance(content, (FileBody, AsyncFileBody)):
        return content.file.size()
    if hasattr(content, "__len__"):
        return len(content)
    try:
        return os.fstat(content.fileno()).st_size
    except (AttributeError, OSError):
        pass
    try:
        here = content.tell()
        end: int = content.seek(0, os.SEEK_END)
        content.seek(here)
    except (AttributeError, OSError):
        return None
    return end


class SyncBody(httpx.SyncByteStream):
    """A body for the sync client."""

    def __init__(self, content: Any) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        return chunks(self._content)


class AsyncBody(httpx.AsyncByteStream):
    """A body for the async client."""

    def __init__(self, content: Any) -> None:
        self._content = content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self._content, AsyncIterable):
            async for chunk in self._content:
                yield _bytes(chunk)
            return
        for chunk in chunks(self._content):
            yield chunk


class Body(SyncBody, AsyncBody):
    """A body for both."""


class Pieces(httpx.ByteStream):
    """Bytes that go out piece by piece: a socket that gets all of them at once copies the rest at each step."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self._content), CHUNK):
            yield self._content[start : start + CHUNK]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def stream_of(content: Any) -> SyncBody | AsyncBody:
    """The body as a stream; raises :class:`MisuseError` for what is neither a file nor gives bytes."""
    if isinstance(content, (bytearray, memoryview)):
        return Body([bytes(content)])
    if isinstance(content, (FileBody, AsyncFileBody)):
        return Body(FileBody(content.file))
    if isinstance(content, io.TextIOBase):
        raise MisuseError("the body is a file opened as text: open it in binary mode, 'rb'")
    if (isinstance(content, Iterable) and not isinstance(content, Mapping)) or hasattr(content, "read"):
        return Body(content)
    if isinstance(content, AsyncIterable):
        return AsyncBody(content)
    raise MisuseError(
        f"the body must be text, bytes, a binary file or an iterable of bytes, not {type(content).__name__}"
    )


def chunks(content: Any) -> Iterator[bytes]:
    """The body from its start, in pieces."""
    if not hasattr(content, "read"):
        yield from map(_bytes, content)
        return
    if _is_seekable(content):
        content.seek(0)
    while chunk := content.read(CHUNK):
        yield _bytes(chunk)


def _bytes(chunk: Any) -> bytes:
    if isinstance(chunk, (bytes, bytearray, memoryview)):
        return bytes(chunk)
    raise MisuseError(f"the body must be made of bytes, and one piece is of type {type(chunk).__name__}")


def can_restart(content: Any) -> bool:
    """Whether a body gives the same a second time from its start."""
    if isinstance(content, (bytes, str, bytearray, memoryview)):
        return True
    if isinstance(content, (FileBody, AsyncFileBody)):
        return content.file.payload.seekable()
    if hasattr(content, "read"):
        return _is_seekable(content)
    return not isinstance(content, (Iterator, AsyncIterator))


def _is_seekable(content: Any) -> bool:
    try:
        return bool(content.seekable())
    except AttributeError:
        return False


def _files(files: Any) -> Iterator[Any]:
    for _, value in files.items() if isinstance(files, Mapping) else files:
        yield value[1] if isinstance(value, tuple) else value
