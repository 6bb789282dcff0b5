"""How many cases an operation gets, and which."""

from __future__ import annotations

from dataclasses import dataclass

SEED = 7


@dataclass(frozen=True)
class Count:
    """At most ``drawn`` fuzzed cases, and ``covered`` of the coverage cases, evenly from among them; ``None``: all.

    The fuzzed ones are the same for the same ``seed``; the coverage cases are always the same.
    """

    drawn: int
    covered: int | None = None
    seed: int = SEED

    def __str__(self) -> str:
        return str(self.drawn)
