"""Too many requests: counted by caller and service, over a sliding window of the mock's clock."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..answers import throttled_answer
from ..kind import Kind
from ..quantities import bare, duration, whole, window
from .statuses import retry_header

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...exchange import Reply
    from ..kind import Turn
    from ..quantities import Reader

SILENT = frozenset({"guance"})
"""The stems whose vendor documents no ``Retry-After``."""


@dataclass(frozen=True, slots=True)
class Throttle(Kind):
    """Lets ``throttle`` requests in ``per`` seconds pass, of each identity and stem; bare, it refuses every one.

    - The refusal is the vendor's: Guance's is a 401, Huawei Cloud's a 429 ``APIGW.0308``.
    - ``Retry-After`` says when the window has room again, where the vendor has that header; ``retry_after`` says
      something else, and to Guance's clients too.
    """

    KEYS: ClassVar[Mapping[str, Reader]] = {
        "throttle": bare(whole(0, 100_000), 0),
        "per": window,
        "retry_after": duration,
    }

    throttle: int
    per: float = 60.0
    retry_after: float | None = None

    async def act(self, turn: Turn) -> Reply | None:
        """Refuses what is over the rate; what is refused does not count."""
        stem = turn.exchange.routed.stem
        passed: deque[float] = turn.memory.setdefault((turn.exchange.identity, stem), deque())
        while passed and passed[0] <= turn.now - self.per:
            passed.popleft()
        if len(passed) < self.throttle:
            passed.append(turn.now)
            return None
        reply = throttled_answer(turn.exchange)
        room = passed[0] + self.per - turn.now if passed and stem not in SILENT else None
        reply.headers |= retry_header(room if self.retry_after is None else self.retry_after)
        return turn.answer(reply, processed=False)
