"""What the answers of DataFlux Func stand for. The parsers trust the answer: the sender maps what they raise.

Source: DataFlux Func docs, "Script Development / Writing and Calling Functions", and the way its server shapes
return values.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

ENVELOPE = frozenset({"ok", "error", "message", "data", "traceId"})
OWN_HEADERS = ("X-Dff-Version", "X-Trace-Id")

_HTML = re.compile(r"\s*<(?:!doctype html|html)\b", re.IGNORECASE)


def returned(response: httpx.Response) -> Any:
    """What the function returned, as far as the answer tells."""
    if not response.content:
        return None
    media_type = _media_type(response)
    if media_type == "application/json" or media_type.endswith("+json"):
        return _unboxed(response.json())
    if not media_type.startswith("text/"):
        return response.content
    if _HTML.match(response.text) and not any(name in response.headers for name in OWN_HEADERS):
        # A function may return a page, but then the server says that it is DataFlux Func.
        raise ValueError("a page of something else than DataFlux Func")
    return response.text


def dumped(response: httpx.Response) -> Any:
    """What the function returned, from the JSON text that ``returnType`` ``jsonDumps`` asks for."""
    if _media_type(response) in {"text/html", "application/json"} and response.content:
        return _unboxed(json.loads(response.content))
    return returned(response)


def task_id(response: httpx.Response) -> str:
    """The id of the task that a call has been queued as."""
    return str(_payload(response)["id"])


def done(response: httpx.Response) -> None:
    """Nothing, but the envelope has to be there."""
    _payload(response)


def _payload(response: httpx.Response) -> Any:
    body = response.json()
    if body["ok"] is not True:
        raise ValueError("the envelope of a failure")
    return body["data"]


def _unboxed(value: Any) -> Any:
    """The result alone, where the function has it boxed in the envelope."""
    if not isinstance(value, dict) or value.get("ok") is not True or not value.keys() >= ENVELOPE:
        return value
    data = value["data"]
    return data["result"] if isinstance(data, dict) and "result" in data else value


def _media_type(response: httpx.Response) -> str:
    found: str = response.headers.get("content-type", "")
    return found.partition(";")[0].strip().lower()
