"""Answers that are lost on their way: not at all, in part, or very slowly."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from ...exchange import BODILESS, Reply
from ..kind import Kind
from ..quantities import flag, number, present, whole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...exchange import Wire
    from ..kind import Sleep, Turn
    from ..quantities import Reader

Fields = list[tuple[bytes, bytes]]
PIECES = 10  # a second, where the rate allows that many: a byte each would cost a write each


@dataclass(frozen=True, slots=True)
class Reset(Kind):
    """Resets the connection (TCP RST) in place of an answer; with ``processed`` only after the request was done.

    Otherwise the request counts as never seen: not even its credentials are looked at.
    """

    KEYS: ClassVar[Mapping[str, Reader]] = {"reset": present, "processed": flag}

    reset: bool = True
    processed: bool = False

    @property
    def early(self) -> bool:
        """Unless the request is to be done first."""
        return not self.processed

    async def act(self, turn: Turn) -> Reply | None:
        """Nothing is answered: the status 0 says so to the journal."""
        if not self.processed:
            return turn.answer(Reply(0, {}, b"", delivery=self), processed=False)
        turn.alter(lambda reply: replace(reply, delivery=self))
        return None

    async def __call__(self, wire: Wire, status: int, headers: Fields, body: bytes) -> None:  # noqa: ARG002
        """Sends nothing of the answer."""
        await wire.reset()


@dataclass(frozen=True, slots=True)
class Truncate(Kind):
    """Ends the connection after ``truncate`` bytes of the body, of which at least one is missing.

    The headers promise the whole: its length, or with ``chunked`` a last chunk that never comes. An answer that has no
    body by its status arrives, says that its connection ends (the next request on it would be lost), and ends it.
    """

    KEYS: ClassVar[Mapping[str, Reader]] = {"truncate": whole(0), "chunked": flag}

    truncate: int
    chunked: bool = False

    async def act(self, turn: Turn) -> Reply | None:
        """Cuts the answer off."""
        turn.alter(lambda reply: replace(reply, delivery=self))
        return None

    async def __call__(self, wire: Wire, status: int, headers: Fields, body: bytes) -> None:
        """Sends the first bytes, and closes."""
        if self.chunked and status not in BODILESS:
            headers = [*_without_length(headers), (b"transfer-encoding", b"chunked")]
        elif not body and status not in BODILESS:
            headers = [*_without_length(headers), (b"content-length", b"1")]
        if status in BODILESS:
            headers = [*headers, (b"connection", b"close")]
        await wire.start(status, headers)
        await wire.write(body[: min(self.truncate, len(body) - 1)] if body else b"", more=True)
        await wire.close()


@dataclass(frozen=True, slots=True)
class Drip(Kind):
    """Sends the body at ``drip`` bytes a second."""

    KEYS: ClassVar[Mapping[str, Reader]] = {"drip": number(0.01, 1e9)}

    drip: float

    async def act(self, turn: Turn) -> Reply | None:
        """Slows the answer down."""
        turn.alter(lambda reply: replace(reply, delivery=_Dripping(self.drip, turn.sleep)))
        return None


@dataclass(frozen=True, slots=True)
class _Dripping:
    rate: float
    sleep: Sleep

    async def __call__(self, wire: Wire, status: int, headers: Fields, body: bytes) -> None:
        """Sends piece after piece, until all is sent or nobody listens any more."""
        await wire.start(status, headers)
        size = max(1, int(self.rate / PIECES))
        gone = asyncio.ensure_future(wire.ended())
        try:
            for start in range(0, len(body), size):
                await self.sleep(len(body[start : start + size]) / self.rate)
                if gone.done():
                    return
                await wire.write(body[start : start + size], more=start + size < len(body))
        finally:
            gone.cancel()
        if not body:
            await wire.write(b"", more=False)


def _without_length(headers: Fields) -> Fields:
    return [(name, value) for name, value in headers if name != b"content-length"]
