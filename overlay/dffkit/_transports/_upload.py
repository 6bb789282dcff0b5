"""A streamed body on its way out through aiohttp, which has no limit for the time that a server may stop reading."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator

import httpx


class Upload(AsyncIterable[bytes]):
    """The pieces of a body; a piece that nobody takes for ``seconds`` ends ``guard``.

    ``length`` is what the request declares. ``failure`` is what went wrong with the body itself, be it of the
    caller's making: aiohttp would say no more than that sending failed.
    """

    def __init__(self, stream: AsyncIterable[bytes], length: int | None, seconds: float | None) -> None:
        self._stream = stream
        self._length = length
        self._seconds = seconds
        self._guard = asyncio.timeout(None)
        self._is_guarded = False
        self.failure: Exception | None = None

    async def __aenter__(self) -> None:
        await self._guard.__aenter__()
        self._is_guarded = True

    async def __aexit__(self, *raised: object) -> None:
        self._is_guarded = False
        try:
            await self._guard.__aexit__(*raised)  # type: ignore[arg-type]
        except TimeoutError:
            raise httpx.WriteTimeout("the server stopped reading the body") from None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        sent = 0
        try:
            async for piece in self._stream:
                if piece:
                    sent += len(piece)
                    self._check(sent)
                    self._watch(self._seconds)
                    yield piece
                    self._watch(None)
                    await asyncio.sleep(0)  # others have their turn, also where the server takes everything at once
            self._check_end(sent)
        except Exception as failure:
            self.failure = failure
            raise

    def _check(self, sent: int) -> None:
        if self._length is not None and sent > self._length:
            raise httpx.LocalProtocolError("Too much data for declared Content-Length")

    def _check_end(self, sent: int) -> None:
        if self._length is not None and sent < self._length:
            raise httpx.LocalProtocolError("Too little data for declared Content-Length")

    def _watch(self, seconds: float | None) -> None:
        # Neither once it has struck, nor where the answer came before the end of the body.
        if self._is_guarded and not self._guard.expired():
            self._guard.reschedule(None if seconds is None else asyncio.get_running_loop().time() + seconds)
