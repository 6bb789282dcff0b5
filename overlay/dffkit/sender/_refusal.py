"""What an error body says: one table of the shapes in which vendors say it.

Sources: Huawei Cloud API pages, "Error Codes" (FunctionGraph, DataArts, IAM); Guance docs, Open API, "Public Response
Parameters"; DataKit docs, "API"; DataFlux Func docs, "API"; SmartChart help, data service and data receiving API.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from .._foreign import LONGEST_TEXT, one_line

if TYPE_CHECKING:
    import httpx

REQUEST_ID_HEADERS = ("X-Request-Id", "X-Trace-Id")
LONGEST_MESSAGE = 1000  # characters of a vendor's sentence: what to compare and to do stands at its end

_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_HTML = re.compile(r"^\s*<(?:!doctype html|html|head|body)", re.IGNORECASE)


class Shape(NamedTuple):
    """The keys of one vendor's error body; it has this shape when ``code`` and ``message`` are both there.

    Where no shape fits so, one whose ``code`` is there, a text, does without its ``message``; where ``is_number``, so
    does a number inside a success, which cannot be the status of HTTP once more.
    """

    code: str
    message: str
    request_id: str | None = None
    detail: str | None = None
    is_number: bool = False


SHAPES = (
    Shape("error_code", "error_msg", "request_id"),  # Huawei Cloud services and their gateway
    Shape("errorCode", "errorMsg", "requestId"),  # Huawei Cloud, older services
    Shape("errorCode", "message", "traceId", "content"),  # Guance and DataWay
    Shape("error_code", "message"),  # DataKit
    Shape("reason", "message", "traceId", "detail"),  # DataFlux Func
    Shape("code", "message", "request_id"),  # Huawei Cloud; inside "error": IAM
    Shape("status", "msg", is_number=True),  # SmartChart, receiving
    Shape("result", "data"),  # SmartChart, query and upload
    Shape("error", "message"),  # dffkit's own mock, for what no vendor has, such as a path that no spec knows
)
NESTED = "error"  # Huawei IAM puts the same one level down
WRAPPED = ("status_code", "body", "header_map")  # DataArts: status, body as JSON text and headers of the service behind
# DataFlux Func: what the script itself raised, what is wrong with the request, the argument that must not be given
REASONS = ("exception", "message", "error", "kwargsField")


class Refusal(NamedTuple):
    """The vendor's own words, as far as there are any."""

    error_code: str | None = None
    error_msg: str | None = None
    request_id: str | None = None
    detail: Any = None


def refusal(response: httpx.Response) -> Refusal:
    """Reads the body of ``response`` (already received) as far as it can be understood; never fails."""
    try:
        body = json.loads(response.content)
        if isinstance(body, dict) and all(name in body for name in WRAPPED[:2]):
            said = _said_behind(body)
            return said._replace(request_id=said.request_id or request_id(response))
        said = _said_in(body, inside_success=response.is_success)
    except (ValueError, RecursionError):
        said = Refusal(error_msg=summary(response))
    return said._replace(request_id=request_id(response) or said.request_id)


def request_id(response: httpx.Response) -> str | None:
    """The request id of the headers."""
    for name in REQUEST_ID_HEADERS:
        if value := response.headers.get(name):
            return one_line(value)
    return None


def summary(response: httpx.Response, longest: int = LONGEST_TEXT) -> str | None:
    """A body that is not JSON in a few words: the title of a page, or the start of a text."""
    text = response.content[:20_000].decode("utf-8", "replace")
    if _HTML.match(text):
        title = _TITLE.search(text)
        return f"an HTML page{f' titled {one_line(title[1])!r}' if title else ''}"
    return one_line(text, longest) or None


def _said_in(body: Any, *, inside_success: bool = False) -> Refusal:
    if not isinstance(body, dict):
        return Refusal()
    for shape in SHAPES:
        if shape.code in body and shape.message in body:
            return _read(shape, body)
    nested = body.get(NESTED)
    if isinstance(nested, dict):
        return _said_in(nested)
    # Some have nothing to add to their code; a number alone is as likely the status, or none of theirs.
    without_words = [
        shape
        for shape in SHAPES
        if isinstance(body.get(shape.code), str)
        or (inside_success and shape.is_number and type(body.get(shape.code)) is int)
    ]
    return _read(max(without_words, key=lambda shape: _held(shape, body)), body) if without_words else Refusal()


def _held(shape: Shape, body: dict[str, Any]) -> int:
    return sum(name in body for name in shape[:4] if name)


def _said_behind(wrapped: dict[str, Any]) -> Refusal:
    """What the service behind says; its own request id is the one that the vendor can look up."""
    status, text, headers = (wrapped.get(name) for name in WRAPPED)
    try:
        inner = json.loads(str(text))
    except (ValueError, TypeError):
        inner = None
    said = _said_in(inner)
    words = inner.get("msg") if isinstance(inner, dict) else text
    named = headers.items() if isinstance(headers, dict) else ()
    found_id = next((_text(value) for name, value in named if name.lower() == "x-request-id"), None)
    return Refusal(said.error_code or _text(status), said.error_msg or _text(words), found_id or said.request_id, inner)


def _read(shape: Shape, body: dict[str, Any]) -> Refusal:
    detail = body.get(shape.detail) if shape.detail else None
    message = _text(body.get(shape.message))
    reason = _reason(detail)
    if reason and reason != message:
        message = f"{message}: {reason}" if message else reason
    found_id = _text(body.get(shape.request_id)) if shape.request_id else None
    return Refusal(_text(body[shape.code]), message, found_id, detail)


def _reason(detail: Any) -> str | None:
    if not isinstance(detail, dict):
        return None
    return next((text for name in REASONS if (text := _text(detail.get(name)))), None)


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return one_line(value, LONGEST_MESSAGE) or None
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None
