"""Files that callers send: written to the disk as they come, under names as on the platform, gone an hour later.

Source: DataFlux Func, "Uploading files"; the names and the life of stored files are the platform's.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any

from python_multipart import MultipartParser
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import parse_options_header
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

from ...temporary_files import safe_name, stored_path
from ..exchange import Exchange
from ..refusals import Refusal, bad_request

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.requests import Request

LIFE = 3600  # seconds
LONGEST_FILE = 10 * 1024**3
LONGEST_TEXT = 50 * 1024**2
"""All text fields together, in bytes: those are kept in memory."""
MOST_PARTS = 1000


@dataclass
class Upload:
    """One stored file, and what its sender said of it."""

    path: Path
    original: str
    encoding: str
    mimetype: str
    size: int = 0

    def told(self) -> dict[str, Any]:
        """One element of the argument ``files``."""
        return {
            "filePath": str(self.path),
            "originalname": self.original,
            "encoding": self.encoding,
            "mimetype": self.mimetype,
            "size": self.size,
        }


async def received(request: Request, boundary: str, folder: Path) -> tuple[list[tuple[str, str]], list[Upload]]:
    """The text fields and the stored files of a multipart body; raises :class:`Refusal`, and then nothing is stored."""
    receiving = _Receiving(folder, Exchange.of(request).arrived)
    try:
        parser = MultipartParser(boundary.encode("latin-1"), receiving.callbacks())
        async for chunk in request.stream():
            await run_in_threadpool(parser.write, chunk)
        await run_in_threadpool(receiving.check)
    except BaseException as exc:
        receiving.discard()
        if isinstance(exc, FormParserError | OSError | ClientDisconnect):
            raise _failed(f"{exc or type(exc).__name__}") from None
        raise
    return receiving.fields, receiving.files


@dataclass
class _Part:
    """A part of the body while it comes."""

    headers: dict[str, bytes] = field(default_factory=dict)
    name: str = ""
    text: bytearray | None = None
    upload: Upload | None = None
    file: IO[bytes] | None = None


class _Receiving:
    """What the parser tells, as fields and files."""

    def __init__(self, folder: Path, now: float) -> None:
        self.fields: list[tuple[str, str]] = []
        self.files: list[Upload] = []
        self.has_ended = False
        self._folder, self._now = folder, now
        self._part = _Part()
        self._header, self._value = bytearray(), bytearray()
        self._texts = self._parts = 0

    def callbacks(self) -> Any:
        """For the parser."""
        return {
            "on_part_begin": self._begin,
            "on_header_field": lambda data, start, end: self._header.extend(data[start:end]),
            "on_header_value": lambda data, start, end: self._value.extend(data[start:end]),
            "on_header_end": self._header_end,
            "on_headers_finished": self._headers_end,
            "on_part_data": lambda data, start, end: self._data(data[start:end]),
            "on_part_end": self._end,
            "on_end": self._finish,
        }

    def check(self) -> None:
        """Raises where the body has not come to its end."""
        if not self.has_ended:
            raise FormParserError("the last boundary is missing")

    def discard(self) -> None:
        """Removes what was stored."""
        if self._part.file is not None:
            self._part.file.close()
        for upload in self.files:
            upload.path.unlink(missing_ok=True)

    def _begin(self) -> None:
        self._part = _Part()
        self._parts += 1
        if self._parts > MOST_PARTS:
            raise FormParserError(f"there are more than {MOST_PARTS} parts")

    def _header_end(self) -> None:
        self._part.headers[self._header.decode("latin-1").lower()] = bytes(self._value)
        self._header, self._value = bytearray(), bytearray()

    def _headers_end(self) -> None:
        part = self._part
        _, options = parse_options_header(part.headers.get("content-disposition", b""))
        part.name = options.get(b"name", b"").decode("utf-8", "replace")
        if b"filename" in options:
            self._open(part, options[b"filename"].decode("utf-8", "replace"))
        else:
            part.text = bytearray()

    def _open(self, part: _Part, told: str) -> None:
        original = safe_name(re.split(r"[/\\]", told)[-1])
        if original in {"", ".", ".."}:  # scripts make paths of it
            original = "file"
        encoding = part.headers.get("content-transfer-encoding", b"7bit").decode("latin-1")
        kind, _ = parse_options_header(part.headers.get("content-type", b"application/octet-stream"))
        path = stored_path(self._folder, original, self._now + LIFE)
        part.upload = Upload(path, original, encoding, kind.decode("latin-1"))
        self.files.append(part.upload)
        # Never through a link that somebody has put there.
        part.file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")

    def _data(self, data: bytes) -> None:
        part = self._part
        if part.upload is not None and part.file is not None:
            part.upload.size += len(data)
            if part.upload.size > LONGEST_FILE:
                raise FormParserError(f"a file is longer than {LONGEST_FILE // 1024**3} GB")
            part.file.write(data)
        elif part.text is not None:
            self._texts += len(data)
            if self._texts > LONGEST_TEXT:
                raise FormParserError(f"the text fields are longer than {LONGEST_TEXT // 1024**2} MB")
            part.text += data

    def _end(self) -> None:
        part = self._part
        if part.file is not None:
            part.file.close()
        elif part.text is not None:
            self.fields.append((part.name, part.text.decode("utf-8", "replace")))

    def _finish(self) -> None:
        self.has_ended = True


def _failed(sentence: str) -> Refusal:
    return bad_request("Uploading file failed", message=sentence)
