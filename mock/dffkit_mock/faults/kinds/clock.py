"""A server whose clock is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..kind import Kind
from ..quantities import shift

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...exchange import Reply
    from ..kind import Turn
    from ..quantities import Reader


@dataclass(frozen=True, slots=True)
class Skew(Kind):
    """The server's clock is ``skew`` seconds ahead of ours: what goes by a date is refused, and ``Date`` says why."""

    KEYS: ClassVar[Mapping[str, Reader]] = {"skew": shift}

    skew: float

    @property
    def early(self) -> bool:
        """Always: what checks dates stands behind."""
        return True

    async def act(self, turn: Turn) -> Reply | None:
        """Moves the time at which the request came."""
        turn.mark()
        turn.exchange.received = max(0.0, turn.exchange.received + self.skew)
        return None
