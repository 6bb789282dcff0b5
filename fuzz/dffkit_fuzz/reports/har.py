"""Every exchange as an HTTP Archive, which browsers' developer tools read; written as they come."""

from __future__ import annotations

from http import HTTPStatus
from typing import IO, TYPE_CHECKING
from urllib.parse import parse_qsl

import harfile
import httpx
from dffkit import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType
    from typing import Self

    from ..running.witness import Exchange
    from .masks import Masks

HTTP = "HTTP/1.1"
FORM = "application/x-www-form-urlencoded"
NO_ANSWER = harfile.Response(status=0, statusText="no answer", httpVersion="")


class Har:
    """An archive being written to ``file``; use it in a ``with`` block, at whose end it is whole."""

    def __init__(self, file: IO[str], masks: Masks) -> None:
        self._har = harfile.HarFile(file, creator=harfile.Creator(name="dffkit fuzz", version=__version__))
        self._masks = masks

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # After an error too: what was sent until then is what one wants to see.
        self._har.close()

    def add(self, exchange: Exchange) -> None:
        """One exchange; one without a request, which was never sent, is passed over."""
        if exchange.request is None:
            return
        milliseconds = round(exchange.seconds * 1000, 3)
        self._har.add_entry(
            startedDateTime=exchange.started,
            time=milliseconds,
            request=self._request(exchange.request),
            response=NO_ANSWER if exchange.response is None else self._response(exchange.response),
            timings=harfile.Timings(send=0, wait=milliseconds, receive=0),
            comment=exchange.operation_id,
        )

    def _request(self, request: httpx.Request) -> harfile.Request:
        url, body = str(request.url), _content(request)
        return harfile.Request(
            method=request.method,
            url=self._masks.url(url),
            httpVersion=HTTP,
            headers=self._records(request.headers.multi_items()),
            queryString=self._records(request.url.params.multi_items()),
            postData=self._post_data(request, body) if body else None,
            bodySize=len(body),
        )

    def _post_data(self, request: httpx.Request, body: bytes) -> harfile.PostData:
        media_type = request.headers.get("content-type", "")
        if media_type.startswith(FORM):
            text = body.decode("latin-1")
            pairs = self._masks.pairs(parse_qsl(text, keep_blank_values=True))
            params = [harfile.PostParameter(name=name, value=value) for name, value in pairs]
            return harfile.PostData(mimeType=media_type, text=self._masks.encoded(text), params=params)
        text, comment = self._text(body, media_type)
        return harfile.PostData(mimeType=media_type, text=text, comment=comment)

    def _response(self, response: httpx.Response) -> harfile.Response:
        media_type = response.headers.get("content-type", "")
        content = _content(response)
        text, comment = self._text(content, media_type)
        return harfile.Response(
            status=response.status_code,
            statusText=HTTPStatus(response.status_code).phrase if response.status_code in _STATUSES else "",
            httpVersion=response.http_version,
            headers=self._records(response.headers.multi_items()),
            content=harfile.Content(size=len(content), mimeType=media_type, text=text, comment=comment),
            redirectURL=self._masks.url(response.headers.get("location", "")),
            bodySize=len(content),
        )

    def _text(self, body: bytes, media_type: str) -> tuple[str, str | None]:
        """A body as text, or nothing with the reason: what cannot be read cannot be masked."""
        if media_type.startswith("multipart/"):
            return "", f"{len(body)} bytes of {media_type.partition(';')[0]}"
        try:
            return self._masks.body(body.decode()), None
        except UnicodeDecodeError:
            return "", f"{len(body)} bytes, no text"

    def _records(self, pairs: Iterable[tuple[str, str]]) -> list[harfile.Record]:
        return [harfile.Record(name=name, value=value) for name, value in self._masks.pairs(pairs)]


def _content(message: httpx.Request | httpx.Response) -> bytes:
    try:
        return message.content
    except httpx.StreamError:  # a stream that was sent, or an answer that broke off
        return b""


_STATUSES = frozenset(HTTPStatus)
