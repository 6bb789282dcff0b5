"""Answers that are no success: the vendor's own, one a request, or a page of a proxy in front of it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, ClassVar

from ...exchange import Reply
from ..answers import vendor_answer
from ..kind import Kind
from ..quantities import bare, duration, flag, is_success, statuses, whole, word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..kind import Turn
    from ..quantities import Reader

PAGE = "<html>\r\n<head><title>{0}</title></head>\r\n<body>\r\n<h1>{0}</h1>\r\n<p>proxy</p>\r\n</body>\r\n</html>\r\n"


@dataclass(frozen=True, slots=True)
class Status(Kind):
    """Answers ``status``, one a request, in the vendor's shape; a success in the script passes the request on.

    - The answer is the example that the operation documents for the status, by name with ``example``.
    - ``retry_after`` (seconds) adds that header.
    - With ``processed`` the request is done first, and only its answer is lost.
    """

    KEYS: ClassVar[Mapping[str, Reader]] = {
        "status": statuses,
        "example": word,
        "retry_after": duration,
        "processed": flag,
    }

    status: tuple[int, ...]
    example: str | None = None
    retry_after: float | None = None
    processed: bool = False

    @property
    def rounds(self) -> int | None:
        """A script of several is over with its last status; a single one stays."""
        return len(self.status) if len(self.status) > 1 else None

    async def act(self, turn: Turn) -> Reply | None:
        """Answers what the script has for this request."""
        status = self.status[turn.number % len(self.status)]
        if is_success(status):
            return None
        reply = vendor_answer(turn.exchange, status, example=self.example)
        reply.headers |= retry_header(self.retry_after)
        return turn.answer(reply, processed=self.processed)


@dataclass(frozen=True, slots=True)
class Proxy(Kind):
    """Answers ``proxy`` (504 unless given) with the HTML page of a proxy; with ``processed``, the request is done."""

    KEYS: ClassVar[Mapping[str, Reader]] = {"proxy": bare(whole(400, 599), 504), "processed": flag}

    proxy: int
    processed: bool = False

    async def act(self, turn: Turn) -> Reply | None:
        """Answers with the page."""
        known = self.proxy in {status.value for status in HTTPStatus}
        title = f"{self.proxy} {HTTPStatus(self.proxy).phrase}" if known else str(self.proxy)
        reply = Reply(self.proxy, {"content-type": "text/html"}, PAGE.format(title).encode())
        return turn.answer(reply, processed=self.processed)


def retry_header(seconds: float | None) -> dict[str, str]:
    """``Retry-After``, which is whole seconds (RFC 9110, 10.2.3), and nothing for ``None``."""
    return {} if seconds is None else {"Retry-After": str(math.ceil(seconds))}
