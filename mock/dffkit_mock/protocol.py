"""HTTP on one connection: uvicorn's own protocol, with a bound on headers and the transport within an app's reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from .connection import TRANSPORT

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

HEAD_LIMIT = 64 * 1024
HEADERS_LIMIT = 256

_TOO_LARGE = b"the request line and headers are larger than this mock reads: at most 64 KiB and 256 headers\n"


class MockProtocol(HttpToolsProtocol):
    """One connection.

    - A head over :data:`HEAD_LIMIT` bytes or :data:`HEADERS_LIMIT` headers is a 431, and is not kept in memory.
    - ``scope["extensions"][TRANSPORT]["transport"]`` is the transport, for answers that end in a lost connection.
    """

    _head = 0
    _in_head = True

    def data_received(self, data: bytes) -> None:
        """Takes what has come; refuses a head that has become too large and has no end yet."""
        if self._in_head:
            self._head += len(data)
        super().data_received(data)
        if self._in_head and self._head > HEAD_LIMIT and not self.transport.is_closing():
            self._refuse_head()

    def on_message_begin(self) -> None:
        """A new request: its head starts here."""
        super().on_message_begin()
        self._head, self._in_head = 0, True
        self.scope["extensions"] = {TRANSPORT: {"transport": self.transport}}

    def on_headers_complete(self) -> None:
        """The head is whole."""
        self._in_head = False
        if len(self.headers) > HEADERS_LIMIT:
            del self.headers[HEADERS_LIMIT:]
            self.app = _refuse_headers
        super().on_headers_complete()

    def _refuse_head(self) -> None:
        self.transport.write(
            b"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-type: text/plain; charset=utf-8\r\n"
            b"connection: close\r\ncontent-length: %d\r\n\r\n%s" % (len(_TOO_LARGE), _TOO_LARGE)
        )
        self.transport.close()


async def _refuse_headers(_scope: Any, _receive: Any, send: Callable[[dict[str, Any]], Awaitable[None]]) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 431, "headers": headers})
    await send({"type": "http.response.body", "body": _TOO_LARGE})
