"""Answers that are late: always the same time, spread around it, or now and then far longer."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ..kind import Kind
from ..problem import FaultError
from ..quantities import LONGEST, duration, number

if TYPE_CHECKING:
    from collections.abc import Mapping
    from random import Random

    from ...exchange import Reply
    from ..kind import Turn
    from ..quantities import Reader

TAILED = 60.0  # seconds: what a draw is cut at, where nobody says otherwise


@dataclass(frozen=True, slots=True)
class Latency(Kind):
    """The request waits ``latency`` seconds before it is done.

    - With ``deviation`` (seconds) the waits are normally distributed around ``latency``, never below zero.
    - With ``tail`` they are log-normal with the median ``latency``: at ``tail=1`` one of a hundred is ten times that.
    - What is drawn is at most ``most`` seconds, a minute unless given.
    """

    KEYS: ClassVar[Mapping[str, Reader]] = {
        "latency": duration,
        "deviation": duration,
        "tail": number(0, 5),
        "most": duration,
    }

    latency: float
    deviation: float | None = None
    tail: float | None = None
    most: float = TAILED

    def __post_init__(self) -> None:
        if self.deviation is not None and self.tail is not None:
            raise FaultError("latency: deviation and tail do not go together: give one of them")

    async def act(self, turn: Turn) -> Reply | None:
        """Sleeps."""
        turn.mark()
        await turn.sleep(self.draw(turn.random))
        return None

    def draw(self, random: Random) -> float:
        """The next wait in seconds."""
        if self.deviation is not None:
            return min(max(random.gauss(self.latency, self.deviation), 0.0), self.most)
        if self.tail is not None and self.latency > 0:
            return min(random.lognormvariate(math.log(self.latency), self.tail), self.most)
        return min(self.latency, LONGEST)
