"""What a request carries, as the platform's parsers make of it: a form, JSON, text, or bytes.

Source: the order and the limits of the platform's parsers.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from python_multipart.multipart import parse_options_header
from starlette.concurrency import run_in_threadpool

from ..javascript import parsed
from ..refusals import Refusal, bad_request, invalid
from . import qs
from .charsets import decoded
from .packaging import packaged
from .uploads import Upload, received

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.requests import Request

LONGEST = 50 * 1024 * 1024
LARGE = 64 * 1024
"""Bytes: longer bodies are read in a thread, so that others are answered meanwhile."""
FORM, MULTIPART, JSON = "application/x-www-form-urlencoded", "multipart/form-data", "application/json"
WINDOW = 15 + 32  # of zlib: with a header of gzip or of deflate
Kind = Literal["none", "json", "form", "multipart", "packaged"]


@dataclass
class Body:
    """``value`` is an object or a list; ``content`` the bytes, where they were kept; ``files`` those of an upload."""

    kind: Kind = "none"
    value: Any = field(default_factory=dict)
    content: bytes = b""
    files: list[Upload] = field(default_factory=list)

    @property
    def is_large(self) -> bool:
        """Whether reading its fields takes so long that others would wait."""
        return self.kind == "multipart" or len(self.content) > LARGE

    def discard(self) -> None:
        """Removes the files of an upload that is not answered by a function."""
        for upload in self.files:
            upload.path.unlink(missing_ok=True)


def is_multipart(request: Request) -> bool:
    """Whether it says so."""
    return _content_type(request.headers.get("content-type", ""))[0] == MULTIPART


async def read(request: Request, uploads: Path | None) -> Body:
    """The body; without ``uploads`` (a folder) multipart is passed over. Raises :class:`Refusal`."""
    if "content-length" not in request.headers and "transfer-encoding" not in request.headers:
        return Body()
    kind, options = _content_type(request.headers.get("content-type", ""))
    if kind == MULTIPART:
        return await _multipart(request, uploads, options)
    content, encoding = await _content(request), request.headers.get("content-encoding", "identity").lower()
    read_ = partial(_unpacked, content, encoding, kind, options.get("charset", "utf-8"))
    return await run_in_threadpool(read_) if len(content) > LARGE or encoding != "identity" else read_()


def _unpacked(content: bytes, encoding: str, kind: str, charset: str) -> Body:
    content = _inflated(content, encoding)
    try:
        return _read(content, kind, charset)
    except (ValueError, LookupError) as exc:
        raise invalid("body", str(exc)) from None


def _read(content: bytes, kind: str, charset: str) -> Body:
    if kind == FORM:
        return Body("form", qs.form(decoded(content, charset)) if content else {}, content)
    if kind != JSON:
        return Body("packaged", packaged(content, kind, charset), content)
    if not charset.lower().startswith("utf-"):
        raise ValueError(f"JSON is in UTF-8, not in {charset}")
    value = parsed(decoded(content, charset).removeprefix("\ufeff")) if content else {}
    if not isinstance(value, dict | list):
        raise ValueError("it has to be a JSON object or a JSON array")  # noqa: TRY004 - a value, told as such
    return Body("json", value, content)


async def _multipart(request: Request, uploads: Path | None, options: dict[str, str]) -> Body:
    if uploads is None:
        return Body()
    if not options.get("boundary"):
        raise bad_request("Uploading file failed", message="the Content-Type has no boundary")
    pairs, files = await received(request, options["boundary"], uploads)
    return Body("multipart", qs.fields(pairs), files=files)


async def _content(request: Request) -> bytes:
    found = bytearray()
    async for chunk in request.stream():
        found += chunk
        if len(found) > LONGEST:
            raise _too_long()
    return bytes(found)


def _inflated(content: bytes, encoding: str) -> bytes:
    if encoding == "identity":
        return content
    if encoding not in {"gzip", "deflate"}:
        raise invalid("body", f"the Content-Encoding {encoding!r} is none of gzip and deflate")
    try:
        inflating = zlib.decompressobj(WINDOW)
        found = inflating.decompress(content, LONGEST + 1)
    except zlib.error:
        raise invalid("body", f"it is no {encoding}, but its Content-Encoding says so") from None
    if len(found) > LONGEST:
        raise _too_long()
    if not inflating.eof:
        raise invalid("body", f"it is no whole {encoding}, but its Content-Encoding says so")
    return found


def _too_long() -> Refusal:
    return invalid("body", f"it is longer than {LONGEST // 1024 // 1024} MB")


def _content_type(header: str) -> tuple[str, dict[str, str]]:

    kind, options = parse_options_header(header)
    return kind.decode("latin-1").lower(), {
        name.decode("latin-1").lower(): value.decode("latin-1") for name, value in options.items()
    }
