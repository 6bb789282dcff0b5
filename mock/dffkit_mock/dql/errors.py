"""What is answered to a text that is no query, or one that is more than a simple query.

- :class:`DqlError`: what both are.
    - :class:`MalformedQuery`: no DQL; the position, and what was expected there.
    - :class:`UnsupportedQuery`: DQL perhaps, but not of the part that the mock reads.
"""

from __future__ import annotations

SUPPORTED = (
    "M::cpu,mem:(max(usage) AS peak, avg(usage)) {host = 'a' AND usage > 5} [1h:5m:1m] BY host ORDER BY time DESC "
    "LIMIT 10 OFFSET 0 SLIMIT 5 SOFFSET 0, in which all but the source may be left out, or (usage, idle) be asked for; "
    "functions are avg, count, count_distinct, distinct, first, last, max, mean, min, sum"
)
PROMQL = "The mock does not read PromQL: ask in DQL, as in M::cpu:(avg(usage)) [1h::5m] BY host."
SHOWN = 40  # characters of a text that an error repeats


class DqlError(ValueError):
    """A query that is not answered; ``position`` is the index in the text, ``line`` and ``column`` count from 1 on."""

    def __init__(self, sentence: str, text: str, position: int) -> None:
        self.position = position
        self.line = text.count("\n", 0, position) + 1
        self.column = position - text.rfind("\n", 0, position)
        super().__init__(f"line {self.line}, column {self.column}: {sentence}")


class MalformedQuery(DqlError):
    """A text that does not go on as DQL has to."""

    def __init__(self, sentence: str, text: str, position: int) -> None:
        super().__init__(sentence, text, position)


class UnsupportedQuery(DqlError):
    """A query beyond the part of DQL that the mock reads; ``found`` is the text that was not understood."""

    def __init__(self, what: str, text: str, position: int, found: str) -> None:
        self.found = found
        super().__init__(f"{shown(found)}: {what}; the mock reads queries like {SUPPORTED}", text, position)


def shown(found: str) -> str:
    """What was found, in quotes, and not longer than a reader wants it."""
    return repr(found if len(found) <= SHOWN else f"{found[:SHOWN]}…")
