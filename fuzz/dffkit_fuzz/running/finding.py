"""What is wrong, once for each place where it is wrong."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_NUMBER = re.compile(r"\[\d+\]")


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with one exchange: its kind in a few words, where, and a sentence."""

    kind: str
    sentence: str
    where: str = ""

    @property
    def place(self) -> str:
        """Where, without the numbers of lists: two records that lack one field are one finding."""
        return _NUMBER.sub("[]", self.where)


@dataclass
class Finding:
    """A problem of an operation: how often it was met, and how to meet it again, as lines of a shell."""

    operation_id: str
    problem: Problem
    reproduction: str
    count: int = 1


@dataclass
class Outcome:
    """What one operation came to: how its calls ended, in words, the seconds of all, and what was wrong."""

    endings: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    _findings: dict[tuple[str, str], Finding] = field(default_factory=dict)

    @property
    def cases(self) -> int:
        """How many there were."""
        return self.endings.total()

    @property
    def findings(self) -> list[Finding]:
        """In the order in which they were met."""
        return list(self._findings.values())

    def find(self, operation_id: str, problems: Iterable[Problem], reproduction: str) -> None:
        """Adds what is wrong with one exchange."""
        for problem in problems:
            key = problem.kind, problem.place
            if key in self._findings:
                self._findings[key].count += 1
            else:
                self._findings[key] = Finding(operation_id, problem, reproduction)
