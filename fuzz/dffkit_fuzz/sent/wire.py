"""One request as it is on the wire, in a form in which equal meaning is equal.

Percent-encoding, the order of different query names, multipart boundaries and the spelling of an instant do not
count; the order of repeated names, the difference of ``true`` and ``1``, and every header an operation sets do.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from email.message import Message
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, unquote, urlsplit

from ..difference import differences

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx
    import requests

# What the HTTP libraries add by themselves; everything else was set by the operation.
OF_THE_TRANSPORT = frozenset({
    *("accept", "accept-encoding", "connection", "content-length", "content-type", "host", "transfer-encoding"),
    *("user-agent", "x-schemathesis-testcaseid"),
})  # fmt: skip
_PART_NAME = re.compile(r'; name="([^"]*)"')
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.IGNORECASE)


@dataclass(frozen=True)
class Wire:
    """Method, decoded path segments, query and form values by name, and the body read by its media type.

    What is percent-encoded and no UTF-8 stays apart, byte by byte, as lone surrogates.
    """

    method: str
    path: list[str]
    query: dict[str, list[str]]
    headers: dict[str, str]
    media_type: str
    body: Any

    def differences(self, actual: Wire) -> list[str]:
        """One line a difference, this one being the expected side; empty when both mean the same."""
        return [
            line
            for field in fields(self)
            for line in differences(getattr(self, field.name), getattr(actual, field.name), field.name)
        ]


def of_requests(request: requests.PreparedRequest, root: str = "") -> Wire:
    """What ``requests`` would send; with a ``root``, the path is the one below that address."""
    parts = urlsplit(str(request.url))
    target = _below(f"{parts.scheme}://{parts.netloc}", request.path_url, root)
    return _wire(str(request.method), target, request.headers, content(request))


def content(request: requests.PreparedRequest) -> bytes:
    """The body of a request, empty where it has none."""
    body = request.body or b""
    if isinstance(body, str):
        return body.encode()
    if not isinstance(body, bytes):
        raise TypeError(f"schemathesis streams the body of {request.method} {request.url}")
    return body


def of_httpx(request: httpx.Request, root: str = "") -> Wire:
    """What ``httpx`` sends, whose body must have been read; ``root`` as above."""
    url = request.url
    target = _below(f"{url.scheme}://{url.netloc.decode('ascii')}", url.raw_path.decode("ascii"), root)
    return _wire(request.method, target, request.headers, request.content)


def framing(request: httpx.Request) -> list[str]:
    """What is wrong with the headers that say where a request goes and where it ends; the body must have been read."""
    headers, size = request.headers, len(request.content)
    found = [
        f"{len(values)} times the header {name}"
        for name in ("host", "content-type", "content-length", "transfer-encoding", "user-agent")
        if len(values := headers.get_list(name)) > 1
    ]
    if headers.get("host") != request.url.netloc.decode("ascii"):
        found.append(f"the header host is {headers.get('host')!r}")
    if "transfer-encoding" in headers and "content-length" in headers:
        found.append("both a length and chunks")
    elif "transfer-encoding" not in headers and headers.get("content-length", "0") != str(size):
        found.append(f"the header content-length is {headers.get('content-length')!r}, the body has {size} bytes")
    return found


def _below(origin: str, target: str, root: str) -> str:
    """The target as it is below ``root``; all of the address where it is not."""
    if not root:
        return target
    url = origin + target
    rest = url.removeprefix(root)
    return rest if url.startswith(root) and rest[:1] in {"", "/", "?"} else url


def _wire(method: str, target: str, headers: Mapping[str, str | bytes], body: bytes) -> Wire:
    path, _, query = target.partition("?")
    named = {name.lower(): text(value) for name, value in headers.items()}
    # A media type says something about a body, and nothing where there is none.
    content_type = named.get("content-type", "") if body else ""
    return Wire(
        method=method.upper(),
        path=[unquote(segment, errors="surrogateescape") for segment in path.split("/")],
        query=_pairs(query),
        headers={name: instant(value) for name, value in named.items() if name not in OF_THE_TRANSPORT},
        media_type=_without_boundary(content_type),
        body=_payload(content_type, body),
    )


def _payload(content_type: str, body: bytes) -> Any:
    if not body:
        return None
    try:
        return _read(content_type, body)
    except ValueError:
        # Negative cases send bodies that are not what their media type says.
        return body


def _read(content_type: str, body: bytes) -> Any:
    media_type = content_type.split(";", maxsplit=1)[0].strip().lower()
    if media_type == "application/json" or media_type.endswith("+json"):
        return instants(json.loads(body))
    if media_type == "application/x-www-form-urlencoded":
        return _pairs(body.decode())
    if media_type == "multipart/form-data":
        return _parts(content_type, body)
    return body


def _pairs(encoded: str) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for name, value in parse_qsl(encoded, keep_blank_values=True, errors="surrogateescape"):
        values.setdefault(name, []).append(instant(value))
    return values


def _parts(content_type: str, body: bytes) -> dict[str, list[Any]]:
    boundary = b"--" + str(_header(content_type).get_param("boundary")).encode()
    # The line break before a boundary belongs to the boundary, so that bytes of a file stay exactly as they are.
    _, *chunks, _ = (b"\r\n" + body).split(b"\r\n" + boundary)
    values: dict[str, list[Any]] = {}
    for chunk in chunks:
        head, _, payload = chunk.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        disposition = head.decode()
        found = _PART_NAME.search(disposition)
        name = _part_name(found[1]) if found else ""
        values.setdefault(name, []).append(_part(payload, is_file="; filename" in disposition))
    return values


def _part_name(written: str) -> str:
    """A name in which what httpx and urllib3 escape differently is alike: control characters and backslashes."""
    escaped = re.sub(r"[\x00-\x1f]", lambda match: f"%{ord(match[0]):02X}", written)
    return re.sub(r"\\+", r"\\", escaped)


def _part(payload: bytes, *, is_file: bool) -> Any:
    if is_file:
        return {"file": payload}
    value = payload.decode()
    if value[:1] in ("{", "["):
        try:
            return instants(json.loads(value))
        except ValueError:
            return value
    return instant(value)


def _header(content_type: str) -> Message:
    message = Message()
    message["content-type"] = content_type
    return message


def _without_boundary(content_type: str) -> str:
    pieces = [piece.strip() for piece in content_type.split(";")]
    return "; ".join(piece for piece in pieces if not piece.lower().startswith("boundary="))


def text(value: str | bytes) -> str:
    """A header value; HTTP's own encoding is Latin-1."""
    return value.decode("latin-1") if isinstance(value, bytes) else value


def instant(text: str) -> str:
    """A date-time in UTC, so that other offsets of the same moment agree; other text as it is."""
    if not _INSTANT.fullmatch(text):
        return text
    try:
        return datetime.fromisoformat(text).astimezone(UTC).isoformat()
    except (ValueError, OverflowError):
        return text


def instants(value: Any) -> Any:
    """A JSON value with every date-time in it as :func:`instant`."""
    if isinstance(value, str):
        return instant(value)
    if isinstance(value, dict):
        return {key: instants(item) for key, item in value.items()}
    return [instants(item) for item in value] if isinstance(value, list) else value
