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

from .difference import differences

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
    """Method, decoded path segments, query and form values by name, and the body read by its media type."""

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


def of_requests(request: requests.PreparedRequest) -> Wire:
    """What ``requests`` would send."""
    return _wire(str(request.method), str(request.url), request.headers, content(request))


def content(request: requests.PreparedRequest) -> bytes:
    """The body of a request, empty where it has none."""
    body = request.body or b""
    if isinstance(body, str):
        return body.encode()
    if not isinstance(body, bytes):
        raise TypeError(f"schemathesis streams the body of {request.method} {request.url}")
    return body


def of_httpx(request: httpx.Request) -> Wire:
    """What ``httpx`` sends; the body must have been read."""
    return _wire(request.method, str(request.url), request.headers, request.content)


def _wire(method: str, url: str, headers: Mapping[str, str | bytes], body: bytes) -> Wire:
    parts = urlsplit(url)
    named = {name.lower(): text(value) for name, value in headers.items()}
    # A media type says something about a body, and nothing where there is none.
    content_type = named.get("content-type", "") if body else ""
    return Wire(
        method=method.upper(),
        path=[unquote(segment) for segment in parts.path.split("/")],
        query=_pairs(parts.query),
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
    for name, value in parse_qsl(encoded, keep_blank_values=True):
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
