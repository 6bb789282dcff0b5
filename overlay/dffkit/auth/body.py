"""Bodies as they go out: read where a signature covers them, and their form fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import httpx

from ..errors import MisuseError

if TYPE_CHECKING:
    from collections.abc import Iterator

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


class UnreadableBodyError(MisuseError):
    """The body must be read to be signed, and this kind of client cannot read it."""


class UnsignableRequestError(MisuseError):
    """The scheme cannot sign a request of this form; the message says what to send instead."""


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
    content_type: str = request.headers.get("content-type", "")
    return content_type.partition(";")[0].strip().lower()


def charset(request: httpx.Request) -> str:
    """The charset parameter of the Content-Type; UTF-8 without one."""
    for parameter in request.headers.get("content-type", "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return str(value.strip().strip('"'))
    return "utf-8"


def in_memory(request: httpx.Request) -> bool:
    """Whether the body is bytes already, so that reading it costs nothing."""
    return isinstance(request.stream, httpx.ByteStream)


def is_empty(headers: Mapping[str, str]) -> bool:
    """Whether a request with these headers has no body, told without reading it."""
    return headers.get("content-length", "0") == "0" and "transfer-encoding" not in headers


def pairs(request: httpx.Request) -> list[tuple[str, str]]:
    """Name and text of every field of a form whose body has been read, in order; files are left out."""
    if media_type(request) == FORM:
        return parse_qsl(request.content.decode(), keep_blank_values=True)
    return list(_multipart_texts(request.content, request.headers["content-type"]))


def _multipart_texts(content: bytes, content_type: str) -> Iterator[tuple[str, str]]:
    from email.parser import BytesParser  # noqa: PLC0415 - only for a multipart body nobody prepared
    from email.policy import HTTP  # noqa: PLC0415

    document = BytesParser(policy=HTTP).parsebytes(b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + content)
    for part in document.iter_parts():
        name = part.get_param("name", header="content-disposition")
        payload = part.get_payload(decode=True)
        if part.get_filename() is None and isinstance(name, str) and isinstance(payload, bytes):
            yield name, payload.decode()


def argument_pairs(kwargs: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The same for the arguments of ``httpx.Client.build_request``: text parts of ``data`` and ``files``.

    A part of ``files`` is text when it is a tuple whose file name is ``None``, as generated clients send fields.
    """
    data = kwargs.get("data") or {}
    found = [(name, text(item)) for name, value in data.items() for item in _several(value)]
    parts = [(name, part[1]) for name, part in file_parts(kwargs) if not is_file(part)]
    return found + [(name, text(value)) for name, value in parts]


def file_parts(kwargs: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The ``files`` argument as pairs of name and part."""
    files = kwargs.get("files") or []
    return list(files.items() if isinstance(files, Mapping) else files)


def is_file(part: Any) -> bool:
    """Whether a part of ``files`` goes out with a file name."""
    return not (isinstance(part, tuple) and part[0] is None)


def text(value: Any) -> str:
    """A form value as httpx writes it: bytes decoded, ``true``, ``false``, empty for ``None``."""
    if isinstance(value, bytes):
        return value.decode()
    if value is None or isinstance(value, bool):
        return {None: "", True: "true", False: "false"}[value]
    return str(value)


def _several(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else [value]
