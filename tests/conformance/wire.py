"""What of two requests is compared, and what is left out of it.

Left out, because the HTTP library or the moment decides it: ``Accept``, ``Accept-Encoding``, ``Connection``,
``Content-Length``, ``Host``, ``User-Agent``; ``X-Sdk-Date`` and ``Authorization``, which hold the second of the call
(both signatures are verified instead). The order of query pairs and of headers does not count, nor do blanks and
escapes in JSON. The table of what is justified besides stands in ``README.md``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from dffkit_fuzz.difference import differences, short

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .recording import Recorded

LEFT_OUT = frozenset({
    *("accept", "accept-encoding", "connection", "content-length", "host", "user-agent"),
    *("authorization", "x-sdk-date"),
})  # fmt: skip
# The SDK writes Python's words into headers.
BOOLEANS = {"True": "true", "False": "false"}


def compared(theirs: Recorded, ours: Recorded) -> Iterator[str]:
    """One line a difference; what the SDK sent is the expected side."""
    for name in ("method", "path", "query", "headers"):
        expected, actual = PARTS[name](theirs), PARTS[name](ours)
        if expected != actual:
            yield f"{name}: expected {short(expected)}, is {short(actual)}"
    if bool(theirs.body) is not bool(ours.body):
        yield f"body: expected {short(theirs.body)}, is {short(ours.body)}"
    elif theirs.body:
        yield from differences(json.loads(theirs.body), json.loads(ours.body), "body")


def path(request: Recorded) -> bytes:
    """The path as it was sent, every escape as it was written."""
    return request.target.partition(b"?")[0]


def query(request: Recorded) -> list[tuple[str, str]]:
    """The pairs of the query, sorted, decoded as a server does: ``%20`` and ``+`` are a blank."""
    return sorted(parse_qsl(request.target.partition(b"?")[2].decode(), keep_blank_values=True))


def headers(request: Recorded) -> list[tuple[str, str]]:
    """The headers that an operation, its auth or its body sets, sorted, names in lower case."""
    ignored = LEFT_OUT if request.body else LEFT_OUT | {"content-type"}
    found = ((name.lower(), value) for name, value in request.headers)
    return sorted((name, BOOLEANS.get(value, value)) for name, value in found if name not in ignored)


PARTS: dict[str, Any] = {"method": lambda request: request.method, "path": path, "query": query, "headers": headers}
