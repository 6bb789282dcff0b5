"""Bodies as they go out: read where a signature covers them, and their form fields."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

import httpx

if TYPE_CHECKING:
    from collections.abc import Iterator

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


class UnreadableBodyError(TypeError):
    """The body must be read to be signed, and this kind of client cannot read it."""


def read(request: httpx.Request) -> bytes:
    """The whole body; raises :class:`UnreadableBodyError` for an async body in a sync client."""
    if not isinstance(request.stream, httpx.SyncByteStream):
        raise UnreadableBodyError("this body is asynchronous: send it with the async client, or pass bytes or a file")
    return request.read()


async def aread(request: httpx.Request) -> bytes:
    """The whole body; raises :class:`UnreadableBodyError` for a sync body in an async client."""
    if not isinstance(request.stream, httpx.AsyncByteStream):
        raise UnreadableBodyError("this body is synchronous: pass bytes or an async iterator to the async client")
    return await request.aread()


def media_type(request: httpx.Request) -> str:
    """The media type without its parameters, in lower case; empty without a Content-Type."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def is_empty(headers: httpx.Headers) -> bool:
    """Whether a request with these headers has no body, told without reading it."""
    return headers.get("content-length", "0") == "0" and "transfer-encoding" not in headers


def form_pairs(content: bytes) -> list[tuple[str, str]]:
    """Name and value of every field of a urlencoded body, in order, empty values kept."""
    return parse_qsl(content.decode(), keep_blank_values=True)


def multipart_texts(content: bytes, content_type: str) -> Iterator[tuple[str, str]]:
    """Name and value of every part of a multipart body that is no file, in order."""
    from email.parser import BytesParser  # noqa: PLC0415 - only for a multipart body nobody prepared
    from email.policy import HTTP  # noqa: PLC0415

    document = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + content)
    for part in document.iter_parts():
        name = part.get_param("name", header="content-disposition")
        if part.get_filename() is None and isinstance(name, str):
            payload = part.get_payload(decode=True)
            yield name, payload.decode() if isinstance(payload, bytes) else ""
