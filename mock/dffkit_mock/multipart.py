"""``multipart/form-data`` (RFC 7578), read from memory without copying files twice."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import unquote

_PARAMETER = re.compile(r';\s*([\w!#$%&\'*+.^`|~-]+)\s*=\s*(?:"((?:\\["\\]|[^"])*)"|([^;"\s]*))')
_HEADER_LIMIT = 16 * 1024


class MalformedBody(Exception):
    """A body that is not what its Content-Type says; the message is one sentence for the sender."""


@dataclass(frozen=True, slots=True)
class UploadedFile:
    """A file part: the name the client gave it, its type and its bytes."""

    filename: str
    content_type: str
    content: bytes = field(repr=False)


Fields = tuple[tuple[str, str], ...]
Files = tuple[tuple[str, UploadedFile], ...]


def read_multipart(content_type: str, body: bytes) -> tuple[Fields, Files]:
    """Fields and files of a body; raises :class:`MalformedBody`."""
    boundary = _parameters(content_type).get("boundary", "")
    if not boundary:
        raise MalformedBody("the Content-Type multipart/form-data has no boundary: let your HTTP library write it")
    fields, files = [], []
    for head, content in _parts(boundary.encode("latin-1", "replace"), body):
        name, filename, kind = _describe(head)
        if filename is None:
            fields.append((name, content.decode("utf-8", "replace")))
        else:
            files.append((name, UploadedFile(filename, kind, content)))
    return tuple(fields), tuple(files)


def _parts(boundary: bytes, body: bytes) -> list[tuple[bytes, bytes]]:
    """Head and content of each part."""
    mark = b"\r\n--" + boundary
    # The first boundary has no line break of its own where nothing stands before it.
    first = -2 if body.startswith(mark[2:]) else body.find(mark)
    if first == -1:
        raise MalformedBody("the multipart body has no part: its boundary is not the one in the Content-Type")
    at = first + len(mark)
    parts = []
    while body[at : at + 2] != b"--":
        start = body.find(b"\r\n", at) + 2
        end = body.find(mark, start - 2)
        if start < 2 or end < 0:
            raise MalformedBody("the multipart body ends before its closing boundary: it was cut off")
        parts.append(_split(body, start, end))
        at = end + len(mark)
    return parts


def _split(body: bytes, start: int, end: int) -> tuple[bytes, bytes]:
    gap = body.find(b"\r\n\r\n", start - 2, min(end, start + _HEADER_LIMIT) + 4)
    if gap < 0 or gap > end:
        raise MalformedBody("a part of the multipart body has no empty line between its headers and its content")
    return body[start:gap], body[gap + 4 : end]


def _describe(head: bytes) -> tuple[str, str | None, str]:
    """Field name, file name (``None`` for a plain field) and content type of a part."""
    headers = {}
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    parameters = _parameters(headers.get("content-disposition", ""))
    if "name" not in parameters:
        raise MalformedBody("a part of the multipart body has no name in its Content-Disposition")
    filename = parameters.get("filename")
    if (extended := parameters.get("filename*")) is not None:
        filename = unquote(extended.rpartition("'")[2])
    return parameters["name"], filename, headers.get("content-type", "application/octet-stream")


def _parameters(value: str) -> dict[str, str]:
    """The parameters of a header value; browsers escape a quote as ``%22``, others by a backslash."""
    found = {}
    for name, quoted, bare in _PARAMETER.findall(value):
        text = re.sub(r"\\([\"\\])", r"\1", quoted).replace("%22", '"') if quoted else bare
        found[name.lower()] = text
    return found
