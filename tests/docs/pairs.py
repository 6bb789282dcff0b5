"""Old and new ways of the same, as a page shows them in pairs, and what each of them sent."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..conformance import wire
from ..fuzz.difference import differences
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
    prose: str
    sent: dict[str, list[Entry]] = field(default_factory=dict)

    @property
    def says_why(self) -> bool:
        """Whether the page explains a difference."""
        return any(line.startswith(MEANT) for line in self.prose.splitlines())

    def compared(self) -> Iterator[str]:
        """One line a difference of what was sent; what the old block sent is the expected side."""
        old, new = self.sent[OLD], self.sent[NEW]
        if len(old) != len(new):
            yield f"expected {[entry.operation for entry in old]}, is {[entry.operation for entry in new]}"
        for number, (expected, actual) in enumerate(zip(old, new, strict=False)):
            yield from differences(sent(expected), sent(actual), f"request {number}")


def sent(entry: Entry) -> dict[str, Any]:
    """What is compared of a request: operation, method, path, query, the headers of its parameters, body as JSON."""
    path, _, query = entry.path.partition("?")
    return {
        "operation": entry.operation,
        "method": entry.method,
        "path": path,
        "query": sorted(query.split("&")),
        "headers": [list(pair) for pair in wire.headers(entry)],
        "body": json.loads(entry.body) if entry.body else None,
    }


def pairs(text: str) -> dict[str, Pair]:
    """Every pair of a page by its heading; raises :class:`MalformedPage` for a block that has no counterpart."""
    lines, shown = text.splitlines(), blocks(text)
    inside = {number for block in shown for number in range(block.line - 1, block.line + block.text.count("\n") + 1)}
    headings = [number for number, line in enumerate(lines, 1) if line.startswith("#") and number not in inside]
    found = {}
    for begin, end in zip(headings, [*headings[1:], len(lines) + 1], strict=True):
        here = [block for block in shown if begin < block.line < end and block.role in {OLD, NEW}]
        if [block.role for block in here] not in ([], [OLD, NEW]):
            raise MalformedPage(f"line {begin}: an old block and then its new one, not {[one.role for one in here]}")
        if here:
            heading = lines[begin - 1].lstrip("# ")
            prose = "\n".join(line for number, line in enumerate(lines[begin : end - 1], begin + 1) if number not in inside)
            found[heading] = Pair(heading, *here, prose)
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
