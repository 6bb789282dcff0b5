"""What a benchmark says: one figure of ours, the same of a named peer, and what was to be reached."""

from __future__ import annotations

import statistics
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

WARM_UPS = 2


class Skipped(Exception):
    """A subject cannot be measured here; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be reached: a bound on the ratio (ours divided by the peer's), or on our own figure."""

    bound: Literal["at most", "at least"]
    value: float
    of: Literal["ratio", "ours"] = "ratio"

    def met(self, figure: float) -> bool:
        """Whether a figure keeps the bound."""
        return figure <= self.value if self.bound == "at most" else figure >= self.value

    def __str__(self) -> str:
        return f"{self.of} {self.bound} {self.value:g}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; ``peer`` says what was measured beside ours, ``None`` figures that there is none."""

    name: str
    unit: str
    ours: float
    peer: str = ""
    theirs: float | None = None
    ratio: float | None = None
    target: Target | None = None

    @property
    def met(self) -> bool | None:
        """Whether the target is reached; ``None`` without one."""
        if self.target is None:
            return None
        figure = self.ours if self.target.of == "ours" else self.ratio
        return figure is not None and self.target.met(figure)

    def as_dict(self) -> dict[str, Any]:
        """The row as JSON takes it."""
        return {**asdict(self), "target": str(self.target) if self.target else None, "met": self.met}


class Pair(NamedTuple):
    """Medians over many turns: of ours, of the peer's, and of the ratios of the turns."""

    ours: float
    theirs: float
    ratio: float


def alternate(ours: Callable[[], float], peer: Callable[[], float], turns: int) -> Pair:
    """Takes both figures ``turns`` times, one right after the other, so that both meet the same load of the machine.

    Who comes first changes each turn; the first turns, which fill caches, do not count.
    """
    pairs = []
    for turn in range(WARM_UPS + turns):
        if turn % 2:
            theirs, mine = peer(), ours()
        else:
            mine, theirs = ours(), peer()
        pairs.append((mine, theirs))
    counted = pairs[WARM_UPS:]
    return Pair(
        statistics.median(mine for mine, _ in counted),
        statistics.median(theirs for _, theirs in counted),
        statistics.median(mine / theirs for mine, theirs in counted),
    )
