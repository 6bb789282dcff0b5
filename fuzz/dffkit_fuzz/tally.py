"""What was tried, how it ended and how long it took: a row a direction, for reports."""

from __future__ import annotations

import hashlib
import re
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

_ADDRESS = re.compile(r" at 0x[0-9a-f]{6,}>")
NAMES = 6
"""How many operations that were left out without a reason a table names."""

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping


@dataclass
class Entry:
    """The cases of one operation in one direction; ``seconds`` is what they took together."""

    outcomes: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    _digest: Any = field(default_factory=hashlib.sha256, repr=False)

    def count(self, outcome: str, what: object = None) -> None:
        """One case ended so; the ``repr`` of what was said in it, without dates and nonces, enters the digest.

        Raises :class:`ValueError` for what has an address of memory in its ``repr``: every process has another.
        """
        said = repr(what)
        if _ADDRESS.search(said):
            raise ValueError(f"no two runs say the same of {said[:500]}")
        self.outcomes[outcome] += 1
        self._digest.update(said.encode("utf-8", "surrogatepass"))

    @property
    def cases(self) -> int:
        """How many there were."""
        return self.outcomes.total()

    @property
    def digest(self) -> str:
        """The same for the same cases in the same order."""
        return str(self._digest.hexdigest())


@dataclass(frozen=True)
class Scope:
    """What a direction is about: every one of ``operations`` (stem and operationId), but those of ``left_out``.

    ``left_out`` has the reason for each. With ``things`` it is about something else, which this names: ``lists``.
    """

    operations: Collection[tuple[str, str]] = ()
    left_out: Mapping[tuple[str, str], str] = field(default_factory=dict)
    things: str = ""

    def met(self, row: Row) -> str:
        """How many, for a column."""
        if self.things:
            return f"{len(row.operations):,} {self.things}"
        return f"{len(row.operations & {*self.operations}):,} of {len(self.operations):,} operations"

    def missing(self, row: Row) -> Iterator[str]:
        """A line for each reason for which operations have no case, the last for those without any reason."""
        names: dict[str, list[str]] = {}
        for one in () if self.things else self.operations:
            if one not in row.operations:
                names.setdefault(self.left_out.get(one, ""), []).append("-".join(one))
        for reason, found in sorted(names.items(), reverse=True):
            shown = found if reason else found[:NAMES]
            more = f" and {len(found) - len(shown)} more" if len(shown) < len(found) else ""
            yield f"left out, {reason or 'NOBODY SAYS WHY'}: {', '.join(shown)}{more}"


@dataclass(frozen=True)
class Row:
    """A direction: the operations with cases, how many cases and seconds, how they ended, and the digest of all."""

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
        tried = frozenset(key for key, entry in found.items() if entry.cases)
        return Row(direction, tried, outcomes.total(), seconds, outcomes, digest)


def table(rows: list[Row], scopes: Mapping[str, Scope]) -> list[str]:
    """The rows as lines of text, one a direction; below it what it leaves out, and how its cases ended."""
    lines = [f"{'direction':<14} {'of what':<28} {'cases':>9} {'cases/s':>9}  digest"]
    for row in rows:
        scope = scopes[row.direction]
        rate = row.cases / row.seconds if row.seconds else 0.0
        lines.append(f"{row.direction:<14} {scope.met(row):<28} {row.cases:>9,} {rate:>9,.0f}  {row.digest[:12]}")
        lines += [f"    {line}" for line in scope.missing(row)]
        lines += [f"    {count:>9,}  {outcome}" for outcome, count in row.outcomes.most_common()]
    return lines
