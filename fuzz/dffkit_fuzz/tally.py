"""What was tried, how it ended and how long it took: a row a direction, for reports."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass
class Entry:
    """The cases of one operation in one direction; ``seconds`` is what they took together."""

    outcomes: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    _digest: Any = field(default_factory=hashlib.sha256, repr=False)

    def count(self, outcome: str, what: object = None) -> None:
        """One case ended so; the ``repr`` of what was said in it, without dates and nonces, enters the digest."""
        self.outcomes[outcome] += 1
        self._digest.update(repr(what).encode("utf-8", "surrogatepass"))

    @property
    def cases(self) -> int:
        """How many there were."""
        return self.outcomes.total()

    @property
    def digest(self) -> str:
        """The same for the same cases in the same order."""
        return str(self._digest.hexdigest())


@dataclass(frozen=True)
class Row:
    """A direction: how many operations, cases and seconds, how the cases ended, and the digest of all of them."""

    direction: str
    operations: frozenset[tuple[str, str]]
    cases: int
    seconds: float
    outcomes: Counter[str]
    digest: str


class Tally:
    """Counts by direction, stem and operation, in the order in which they are entered."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str, str], Entry] = {}

    @contextmanager
    def entered(self, direction: str, stem: str, operation: str) -> Iterator[Entry]:
        """The entry of an operation, timed while the context lasts; one more time where there was one before."""
        entry = self.entries.setdefault((direction, stem, operation), Entry())
        started = time.perf_counter()
        try:
            yield entry
        finally:
            entry.seconds += time.perf_counter() - started

    def rows(self) -> list[Row]:
        """A row a direction, in the order of their first entries."""
        directions = dict.fromkeys(direction for direction, _, _ in self.entries)
        return [self._row(direction) for direction in directions]

    def _row(self, direction: str) -> Row:
        found = {key[1:]: entry for key, entry in self.entries.items() if key[0] == direction}
        outcomes = sum((entry.outcomes for entry in found.values()), Counter[str]())
        digest = hashlib.sha256("".join(entry.digest for entry in found.values()).encode()).hexdigest()
        seconds = sum(entry.seconds for entry in found.values())
        return Row(direction, frozenset(found), outcomes.total(), seconds, outcomes, digest)


def table(rows: list[Row]) -> list[str]:
    """The rows as lines of text, one a direction, with how its cases ended below it."""
    lines = [f"{'direction':<12} {'operations':>10} {'cases':>9} {'cases/s':>9}  digest"]
    for row in rows:
        rate = row.cases / row.seconds if row.seconds else 0.0
        lines.append(f"{row.direction:<12} {len(row.operations):>10,} {row.cases:>9,} {rate:>9,.0f}  {row.digest[:12]}")
        lines += [f"    {count:>9,}  {outcome}" for outcome, count in row.outcomes.most_common()]
    return lines
