"""Points as a store would hand them to queries."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from dffkit_mock.dql import Bounds, Series, evaluate, read_query

START = 1_700_000_000  # seconds since 1970
NOW = START + 100.0
SECOND = 1_000_000_000


@dataclass
class Stored:
    """One stored point, ``seconds`` after :data:`START`."""

    measurement: str = "cpu"
    tags: dict[str, str] = field(default_factory=dict)
    fields: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0
    category: str = "metric"

    @property
    def time(self) -> int:
        """Nanoseconds since 1970."""
        return START * SECOND + round(self.seconds * SECOND)


def ask(text: str, points: list[Stored], **bounds: Any) -> list[Series]:
    """The series that the text of a query finds."""
    return evaluate(read_query(text), points, NOW, Bounds(**bounds))


def milliseconds(seconds: float) -> int:
    """``seconds`` after the start, as answers have it."""
    return START * 1000 + round(seconds * 1000)
