"""How many cases an operation gets."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Count:
    """At most ``drawn`` fuzzed cases, and ``covered`` of the coverage cases, evenly from among them; ``None``: all."""

    drawn: int
    covered: int | None = None

    def __str__(self) -> str:
        return str(self.drawn)
