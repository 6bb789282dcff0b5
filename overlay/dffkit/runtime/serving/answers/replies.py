"""What a function returns, as an answer of HTTP.

Source: the shapes that the platform's server, written in JavaScript, gives to values. They surprise: nothing,
``False``, ``0`` and ``""`` are all an empty body.
"""

from __future__ import annotations

import html
import json
import re
import string
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.responses import FileResponse, Response, StreamingResponse

from ...helpers.media_types import UNKNOWN
from ..javascript import PIECE, pieces
from ..refusals import Refusal
from . import envelope, freshness

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from starlette.requests import Request

    from ...task import Control, Outcome
    from ..exchange import Exchange
    from ..requests.call_options import Shape

JSON, HTML = envelope.JSON, "text/html; charset=utf-8"
FALSY = frozenset({"null", "false", "0", "0.0", "-0.0", '""'})
OF_THE_SERVER = frozenset({"content-length", "transfer-encoding", "connection", "content-encoding"})
"""Headers that say how a body is sent: not for a function to say."""
APART = {
    "Content-Security-Policy": "sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads",
}
"""What keeps a text that a caller chose, sent as HTML, out of the origin of the page; a function may say otherwise."""
NO_GUESSES = {"X-Content-Type-Options": "nosniff"}
NEVER_OF_AN_ORIGIN = frozenset({"application/pdf"})
"""Types that browsers keep apart themselves, and that some of them do not show in a sandbox."""
WITHOUT_BODY = frozenset({204, 304})
_CONTROL = re.compile("[\x00-\x1f\x7f]")


async def reply(
    request: Request, exchange: Exchange, outcome: Outcome, shape: Shape, *, keep_file: bool = False
) -> Response:
    """The answer to a call that was made; raises :class:`Refusal` for one that came to no result.

    ``keep_file`` leaves a file that the function made for this answer, because it is to answer others too.
    """
    if outcome.status != "success" or outcome.value is None:
        raise failed(outcome)
    answer = partial(_answer, request, exchange, outcome.value, outcome.control, shape, keep_file=keep_file)
    # In a thread, where it takes so long that others would wait.
    response: Response = await run_in_threadpool(answer) if len(outcome.value) > PIECE else answer()
    for name, value in _apart(response).items():
        response.headers.setdefault(name, value)
    return response


def _apart(response: Response) -> dict[str, str]:
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    return {**NO_GUESSES, **({} if kind in NEVER_OF_AN_ORIGIN else APART)}


def _answer(
    request: Request, exchange: Exchange, value: str, control: Control | None, shape: Shape, *, keep_file: bool
) -> Response:
    if control is not None and control.redirect is not None:
        return _redirect(control)
    if control is not None and control.file is not None:
        return _file(request, exchange, control, keep_file=keep_file)
    if control is not None and control.raw:
        return _raw(request, exchange, value, control)
    body, kind = _shaped(exchange, value, shape)
    return _sent(request, exchange, body, kind, control)


def failed(outcome: Outcome) -> Refusal:
    """What is answered where a task came to no result; the platform leaves some of these without an answer."""
    told = {
        "exception": outcome.exception,
        "exceptionType": outcome.exception_type,
        "traceback": outcome.traceback,
    }
    detail = {name: value for name, value in told.items() if value is not None}
    if outcome.status == "timeout":
        return Refusal("EFuncTimeout", "Func task timeout", detail)
    return Refusal("EFuncFailed", _SENTENCES.get(outcome.status, "Func task failed"), detail)


_SENTENCES = {"skipped": "Func task skipped", "expired": "Func task expired", "ended": "Func task ended by sys.exit"}


def _shaped(exchange: Exchange, value: str, shape: Shape) -> tuple[Iterable[str], str | None]:
    """The body in pieces, and its type."""
    is_falsy = value in FALSY
    if not shape.unbox:
        before, after = envelope.around(exchange)
        return _joined(before, "null" if is_falsy else value, after), JSON
    if shape.return_type == "jsonDumps":
        return pieces("null" if is_falsy else value), HTML
    if is_falsy:
        return (), None
    if value[0] == '"':
        return (json.loads(value),), HTML
    return pieces(value), JSON if value[0] in "[{t" else HTML


def _joined(before: str, value: str, after: str) -> Iterator[str]:
    yield before
    yield from pieces(value)
    yield after


def _raw(request: Request, exchange: Exchange, value: str, control: Control) -> Response:
    """What ``DFF.RESP`` has given a type: texts are sent as they are."""
    body: Iterable[str] = (json.loads(value),) if value[0] == '"' else pieces("" if value in FALSY else value)
    return _sent(request, exchange, body, control.content_type or UNKNOWN, control)


def _sent(
    request: Request, exchange: Exchange, body: Iterable[str], kind: str | None, control: Control | None
) -> Response:
    status = 200 if control is None or control.status_code is None else control.status_code
    headers = {} if control is None else _headers(control)
    allow_304 = control is not None and control.allow_304
    if not allow_304:
        headers["Last-Modified"] = freshness.last_modified(exchange.arrived)
    if "content-type" in {name.lower() for name in headers}:
        kind = None
    stream = iter(() if status in WITHOUT_BODY else body)
    begun, is_all = _first(stream, freshness.LONGEST)
    if not is_all:
        return _typed(StreamingResponse(_encoded(begun, stream), status, headers), kind)
    tag = freshness.etag(begun)
    headers.setdefault("ETag", tag)
    if allow_304 and status == 200 and freshness.is_fresh(request, tag):
        return Response(None, 304, headers)
    return _typed(Response(begun, status, headers), None if status in WITHOUT_BODY else kind)


def _first(stream: Iterator[str], most: int) -> tuple[bytes, bool]:
    found, size = [], 0
    for piece in stream:
        found.append(piece.encode("utf-8", "replace"))
        size += len(found[-1])
        if size > most:
            return b"".join(found), False
    return b"".join(found), True


def _encoded(begun: bytes, stream: Iterator[str]) -> Iterator[bytes]:
    yield begun
    for piece in stream:
        for start in range(0, len(piece), PIECE):
            yield piece[start : start + PIECE].encode("utf-8", "replace")


def _typed(response: Response, kind: str | None) -> Response:
    if kind is not None:
        response.headers["content-type"] = kind
    return response


def _headers(control: Control) -> dict[str, str]:
    headers = {name: _header(value) for name, value in control.headers.items() if name.lower() not in OF_THE_SERVER}
    if control.download is not None:
        headers["Content-Disposition"] = _attachment(control.download)
    return headers


def _header(value: str) -> str:
    """What a function says, on one line, in characters that a header can have."""
    text = _CONTROL.sub(" ", str(value)).strip()
    return text if text.isascii() else quote(text, safe=string.punctuation + " ", errors="replace")


def _attachment(name: str) -> str:
    plain = name.encode("ascii", "replace").decode().replace("?", "_").replace('"', "'").replace("\\", "_")
    plain = "".join(letter if letter.isprintable() else "_" for letter in plain)
    told = f'attachment; filename="{plain}"'
    return told if name.isascii() else f"{told}; filename*=UTF-8''{quote(name, safe='', errors='replace')}"


def _redirect(control: Control) -> Response:
    target = _header(control.redirect or "")
    shown = html.escape(target).replace("&#x27;", "&#39;")  # as npm's escape-html writes it
    body = f'<p>Found. Redirecting to <a href="{shown}">{shown}</a></p>'
    headers = {**_headers(control), "Location": target}
    return Response(body, control.status_code or 302, headers, HTML)


def _file(request: Request, exchange: Exchange, control: Control, *, keep_file: bool) -> Response:
    path = Path(control.file or "")
    if not path.is_file():
        raise Refusal("ESys", "A System error occured: the file of the response is missing", {"name": path.name})
    found, status, headers = path.stat(), control.status_code or 200, _headers(control)
    tag = headers.setdefault("ETag", freshness.etag_of_file(found.st_size, found.st_mtime))
    modified = found.st_mtime if control.allow_304 else exchange.arrived
    headers["Last-Modified"] = freshness.last_modified(modified)
    removal = BackgroundTask(path.unlink, missing_ok=True) if control.delete_file and not keep_file else None
    is_fresh = control.allow_304 and status == 200 and freshness.is_fresh(request, tag, modified)
    if is_fresh or status in WITHOUT_BODY:
        return Response(None, 304 if is_fresh else status, headers, background=removal)
    response = FileResponse(path, status, headers, background=removal, stat_result=found)
    return _typed(response, control.content_type or UNKNOWN)
