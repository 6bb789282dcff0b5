"""Old and new ways of the same, as a page shows them in pairs, and what each of them sent."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from dffkit_fuzz.difference import differences

from ..conformance import wire
from ..conformance.recording import Recorded
from .pages import MalformedPage, blocks
from .running import NEW, OLD, Page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dffkit_mock.journal import Entry, Journal

    from .pages import Block

MEANT = "On the wire:"  # begins the sentence that says why a pair differs


@dataclass
class Pair:
    """The two blocks under one heading, and the requests of each."""

    heading: str
    old: Block
    new: Block
    prose: list[str]
    sent: dict[str, list[Entry]] = field(default_factory=dict)

    @property
    def says_why(self) -> bool:
        """Whether the page explains a difference."""
        return any(line.startswith(MEANT) for line in self.prose)

    def compared(self) -> Iterator[str]:
        """One line a difference of what was sent; what the old block sent is the expected side."""
        old, new = self.sent[OLD], self.sent[NEW]
        if len(old) != len(new):
            yield f"expected {[entry.operation for entry in old]}, is {[entry.operation for entry in new]}"
        for number, (expected, actual) in enumerate(zip(old, new, strict=False)):
            yield from differences(sent(expected), sent(actual), f"request {number}")


def sent(entry: Entry) -> dict[str, Any]:
    """What is compared of a request: operation, method, path, query, the headers of its parameters, body as JSON."""
    request = Recorded(entry.method.encode(), entry.path.encode(), entry.headers, entry.body.encode())
    return {
        "operation": entry.operation,
        "method": entry.method,
        "path": wire.path(request),
        "query": wire.query(request),
        # JSON has one charset: IAM's part of the SDK writes it down.
        "headers": {name: value.partition(";")[0] for name, value in wire.headers(request)},
        "body": json.loads(entry.body) if entry.body else None,
    }


def pairs(text: str) -> dict[str, Pair]:
    """Every pair of a page by its heading; raises :class:`MalformedPage` for a block that has no counterpart."""
    lines, shown = text.splitlines(), blocks(text)
    coded = {at for block in shown for at in range(block.line - 1, block.line + block.text.count("\n") + 1)}
    headings = [at for at, line in enumerate(lines, 1) if line.startswith("#") and at not in coded]
    found = {}
    for begin, end in pairwise([*headings, len(lines) + 1]):
        here = [block for block in shown if begin < block.line < end and block.role in {OLD, NEW}]
        if [block.role for block in here] not in ([], [OLD, NEW]):
            raise MalformedPage(f"line {begin}: an old block and then its new one, not {[one.role for one in here]}")
        if here:
            heading = lines[begin - 1].lstrip("# ")
            prose = [lines[at - 1] for at in range(begin + 1, end) if at not in coded]
            found[heading] = Pair(heading, here[0], here[1], prose)
    return found


class Watched(Page):
    """A page that is run while somebody writes down what its pairs send."""

    def __init__(self, name: str, text: str, mock_url: str, folder: Path, journal: Journal) -> None:
        super().__init__(name, text, mock_url, folder)
        self.pairs = pairs(text)
        self._journal = journal

    def _python(self, block: Block, output: Block | None) -> None:
        self._journal.clear()
        super()._python(block, output)
        for pair in self.pairs.values():
            if block in {pair.old, pair.new}:
                pair.sent[block.role] = self._journal.entries()
