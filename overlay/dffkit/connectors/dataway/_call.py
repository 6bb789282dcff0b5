"""What one request of DataWay is made of."""

from __future__ import annotations

import json
import math
import zlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ...errors import MisuseError
from .._headers import added_headers
from .._known import known
from ._answer import Answer, read_accepted

if TYPE_CHECKING:
    from dffkit_api import Operation

WRITE = "/v1/write/"
LINE_PROTOCOL = "text/plain; charset=utf-8"
SECURITY = (("dataway_token",),)

PRECISION = "precision"
PATHS = 64  # remembered with their operations: most writes go to few of them

# A point of a time series is the series, its tags and a time, and all of them are fixed before the first attempt: sent
# twice, it is the same point. Of logs and events, the second is another one.
METRIC = frozenset({"metric", "metrics"})

Query = Mapping[str, Any]
HeaderMap = Mapping[str, str]


class Target(NamedTuple):
    """Where a request goes: a path, and what the caller adds to its query and headers."""

    path: str
    query: Mapping[str, Any] | None = None
    headers: Mapping[str, str] | None = None


class Call(NamedTuple):
    """One request, and how to read its answer."""

    operation: Operation
    kwargs: dict[str, Any]
    parse: Callable[[Any], Answer] = read_accepted


def get_call(target: Target) -> Call:
    """A GET; nothing that DataWay answers to GET changes anything, so it may be repeated."""
    return Call(_operation("get", "GET", target.path), _kwargs("get", target))


def line_protocol_call(target: Target, text: str, min_gzip_bytes: float) -> Call:
    """A POST of lines, compressed above ``min_gzip_bytes``."""
    operation, kwargs = _operation("post_line_protocol", "POST", target.path), _kwargs("post", target)
    _add_body(kwargs, text.encode(), LINE_PROTOCOL, min_gzip_bytes)
    return Call(operation, kwargs)


def json_call(target: Target, body: object, min_gzip_bytes: float) -> Call:
    """A POST of JSON; text is sent as it is. Only what is written may be compressed."""
    operation, kwargs = _operation("post_json", "POST", target.path), _kwargs("post", target)
    _add_body(kwargs, json_bytes(body), "application/json", min_gzip_bytes if _is_write(target.path) else math.inf)
    return Call(operation, kwargs)


def json_bytes(body: object) -> bytes:
    """Compact JSON in UTF-8; raises :class:`MisuseError` for what JSON has no form for."""
    if isinstance(body, bytes):
        return body
    try:
        text = (
            body
            if isinstance(body, str)
            else json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        )
        return text.encode()
    except (TypeError, ValueError, RecursionError) as exc:
        raise MisuseError(f"the body cannot be written as JSON: {exc}") from None


def _operation(name: str, method: str, path: str) -> Operation:
    if not isinstance(path, str) or not path.strip("/"):
        raise MisuseError(f"path must be the path of an API, such as '/v1/write/metric', not {path!r}")
    return _row(name, method, path)


@lru_cache(PATHS)
def _row(name: str, method: str, path: str) -> Operation:
    from dffkit_api import Operation  # noqa: PLC0415 - with the first call
    from dffkit_api.dataway.operations import OPERATIONS  # noqa: PLC0415

    row = known(OPERATIONS.values(), method, path)
    if row is None:
        return Operation("dataway", name, method, path, "", idempotent=method == "GET", security=SECURITY)
    if is_metric(path):
        return replace(row, idempotent=True)
    return row


def is_metric(path: str) -> bool:
    """Whether what is posted there are points of time series."""
    return _is_write(path) and path.partition("?")[0].rstrip("/").rpartition("/")[2] in METRIC


def _is_write(path: str) -> bool:
    return f"/{path.lstrip('/')}".startswith(WRITE)


def _kwargs(method: str, target: Target) -> dict[str, Any]:
    params = {name: value for name, value in (target.query or {}).items() if value is not None}
    return {"method": method, "url": target.path, "params": params, "headers": added_headers(target.headers)}


def _add_body(kwargs: dict[str, Any], content: bytes, content_type: str, min_gzip_bytes: float) -> None:
    headers = {name.lower(): value for name, value in kwargs["headers"].items()}
    headers.setdefault("content-type", content_type)
    if len(content) > min_gzip_bytes and "content-encoding" not in headers:
        headers["content-encoding"] = "gzip"
        content = _gzipped(content)
    kwargs |= {"headers": headers, "content": content}


def _gzipped(content: bytes) -> bytes:
    # Not gzip.compress: it writes the time into the header, and the same points shall be the same bytes.
    gzip_format = 16 + zlib.MAX_WBITS
    packer = zlib.compressobj(wbits=gzip_format)
    return packer.compress(content) + packer.flush()
