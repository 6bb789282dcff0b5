"""What the clients of some stems send outward, and what is made for them to refuse, in order.

``python -m tests.fuzz.order <seed> <stem>…`` prints it as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dffkit_fuzz.cases.counts import Count
from dffkit_fuzz.cases.made import NEGATIVE, cases, told
from dffkit_fuzz.clients.channels import FUNCTIONS
from dffkit_fuzz.outward.comparison import DIRECTION, Comparison
from dffkit_fuzz.tally import Entry, Tally

from .outbound import Outbound, let_in
from .stems import SUBJECTS

if TYPE_CHECKING:
    from dffkit_fuzz.clients.channels import Channel


@dataclass
class Noted(Entry):
    """Keeps what enters the digest too, as text."""

    def __post_init__(self) -> None:
        self.said: list[str] = []

    def count(self, outcome: str, what: object = None) -> None:
        """As any entry."""
        super().count(outcome, what)
        self.said.append(repr(what))


async def sent(stems: list[str], seed: int) -> dict[str, list[str]]:
    """By operation its digest, and behind it every request, without what proves the caller."""
    tally, outbound = Tally(), Outbound()
    for stem in stems:
        subject = SUBJECTS[stem]
        channels: tuple[Channel, ...] = (*FUNCTIONS, *outbound.channels(subject))
        comparison = Comparison(subject, channels, tally, let_in)
        for operation_id in subject.operation_ids:
            tally.entries[DIRECTION, stem, operation_id] = Noted()
            await comparison.wrong_requests(operation_id, Count(2, 4, seed))
        for operation_id in subject.operation_ids:
            invalid = tally.entries["invalid", stem, operation_id] = Noted()
            for case in cases(subject.operations[operation_id], NEGATIVE, Count(2, 4, seed)):
                invalid.count("made", told(case))
    return {
        f"{direction}-{stem}-{operation_id}": [entry.digest, *entry.said]
        for (direction, stem, operation_id), entry in tally.entries.items()
        if isinstance(entry, Noted)
    }


if __name__ == "__main__":
    json.dump(asyncio.run(sent(sys.argv[2:], int(sys.argv[1]))), sys.stdout)
