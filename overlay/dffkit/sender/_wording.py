"""The sentences of errors: where, what, and never a credential."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
from dffkit_api._secrets import is_secret

from .._foreign import one_line
from .._masking import CREDENTIAL_PARAMETERS, MASK, SECRETS, masked_url, secrets_in_path
from ._refusal import summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dffkit_api import Operation

CREDENTIAL_HEADERS = (
    "authorization", "cookie", "df-api-key", "x-auth-token", "x-dff-ak-sign", "x-dff-auth-token", "x-security-token",
    "x-subject-token",
)  # fmt: skip
SHORT = 60  # characters shown of a success that is not JSON
LONGEST_LOOK = 65_536  # bytes: a longer body is a package or data
SHORTEST_SECRET = 6  # characters: hiding shorter values would eat ordinary words


def sentence(operation: Operation, request: httpx.Request | None, what: str) -> str:
    """Operation, method and address, and what happened there."""
    target = f"{request.method} {masked_url(request.url)}" if request else f"{operation.method} {operation.path}"
    end = "" if what.endswith((".", "!", "?")) else "."
    return f"{operation.stem}.{operation.id} ({target}): {what}{end}"


def hidden(text: str, request: httpx.Request) -> str:
    """The text without the credentials of the request, should the server have repeated one."""
    headers = [request.headers.get(name, "") for name in CREDENTIAL_HEADERS]
    secrets = [part for value in headers for part in (value, value.rpartition(" ")[2])]  # "Bearer …" too
    secrets += [value for name, value in request.url.params.multi_items() if name.lower() in CREDENTIAL_PARAMETERS]
    secrets += secrets_in_path(request.url)
    secrets += request.extensions.get(SECRETS, ())
    secrets += _secrets_in_body(request)
    for secret in secrets:
        if len(secret) >= SHORTEST_SECRET:
            text = text.replace(secret, MASK)
    return text


def _secrets_in_body(request: httpx.Request) -> list[str]:
    """The texts in a body of JSON whose names say that they are secrets, such as a password."""
    if not isinstance(request.stream, httpx.ByteStream) or len(request.content) > LONGEST_LOOK:
        return []
    try:
        return list(_secret_texts(json.loads(request.content)))
    except (ValueError, RecursionError):
        return []


def _secret_texts(value: Any, name: str = "") -> Iterator[str]:
    if isinstance(value, str) and is_secret(name):
        yield value
    elif isinstance(value, dict):
        for inner, item in value.items():
            yield from _secret_texts(item, inner)
    elif isinstance(value, list):
        for item in value:
            yield from _secret_texts(item, name)


def location(response: httpx.Response) -> str:
    """Where a redirect leads, as the end of a sentence; nothing for other answers."""
    target = response.headers.get("location")
    if target is None or not 300 <= response.status_code < 400:
        return ""
    return f", a redirect to {one_line(masked_url(target.partition('?')[0]))}, which is not followed"


def form(response: httpx.Response) -> str:
    """What kind of body it is, without its values."""
    if not response.content:
        return "it is empty"
    try:
        body = json.loads(response.content)
    except (ValueError, RecursionError):
        if response.content.lstrip()[:1] in {b"{", b"["}:
            return f"JSON that breaks off or is wrong, {len(response.content)} bytes"
        return f"not JSON but {summary(response, SHORT)}"
    if isinstance(body, dict):
        return f"a JSON object with the keys {', '.join(map(repr, list(body)[:12])) or '(none)'}"
    return f"JSON of type {type(body).__name__}"


def reason(cause: Exception) -> str:
    """The failure below ours, in its own words where they hold no header."""
    if isinstance(cause, httpx.LocalProtocolError):  # its text quotes the header, credentials included
        return "a header or the address holds characters that HTTP does not allow, such as a line end"
    text = masked_url(one_line(str(cause)))
    return f"{type(cause).__name__}: {text}" if text else type(cause).__name__
