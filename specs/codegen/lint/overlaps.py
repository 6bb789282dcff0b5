"""Paths of all stems side by side: the mock serves them on one port.

From left to right a literal beats a segment with a literal part, that beats a parameter with an enum that has the
value, and that beats any other parameter. Two operations of one method that nothing tells apart are an error; those
that are told apart are printed, so that every overlap is a decision.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..document import Document, DocumentedOperation

PARAMETER = re.compile(r"\{([^{}]+)\}")
LITERAL, MIXED, KNOWN, ANY = range(4)


@dataclass(frozen=True)
class Segment:
    """One part of a path template: its rank, its text, and the values it can have where these are known."""

    rank: int
    text: str
    values: frozenset[str] = frozenset()

    def accepts(self, text: str) -> bool:
        """Whether a literal text fits."""
        if self.rank == LITERAL:
            return text == self.text
        if self.rank == KNOWN:
            return text in self.values
        if self.rank == ANY:
            return bool(text)
        parts = PARAMETER.split(self.text)
        pattern = "".join(".+" if odd % 2 else re.escape(part) for odd, part in enumerate(parts))
        return re.fullmatch(pattern, text) is not None

    def meets(self, other: Segment) -> bool:
        """Whether some text fits both; two mixed segments are taken to meet."""
        for one, two in ((self, other), (other, self)):
            if one.rank == LITERAL:
                return two.accepts(one.text)
            if one.rank == KNOWN:
                return any(two.accepts(value) for value in one.values)
        return True


def overlaps(documents: Sequence[Document]) -> Iterator[tuple[bool, str]]:
    """Every overlapping pair: whether something tells the two apart, and a sentence."""
    operations = [(operation, segments(operation)) for document in documents for operation in document.operations]
    for (first, one), (second, two) in combinations(operations, 2):
        if first.method != second.method or len(one) != len(two):
            continue
        if not all(a.meets(b) for a, b in zip(one, two, strict=True)):
            continue
        winner = _winner(one, two)
        if winner is None:
            yield False, f"{first} and {second} overlap: tell them apart by an enum of a parameter, or by another path"
        else:
            yield True, f"{(first, second)[winner]} wins over {(second, first)[winner]}"


def segments(operation: DocumentedOperation) -> list[Segment]:
    """The parts of an operation's path."""
    return [_segment(operation, text) for text in operation.path.split("/")[1:]]


def _winner(one: Sequence[Segment], two: Sequence[Segment]) -> int | None:
    for left, right in zip(one, two, strict=True):
        if left.rank != right.rank:
            return 0 if left.rank < right.rank else 1
    return None


def _segment(operation: DocumentedOperation, text: str) -> Segment:
    names = PARAMETER.findall(text)
    if not names:
        return Segment(LITERAL, text)
    if text != f"{{{names[0]}}}":
        return Segment(MIXED, text)
    for parameter in operation.parameters:
        if parameter.get("in") == "path" and parameter.get("name") == names[0]:
            schema = operation.document.resolve(parameter.get("schema", {}))
            values = frozenset() if schema.get("x-dffkit-open") else frozenset(map(str, schema.get("enum", ())))
            return Segment(KNOWN, text, values) if values else Segment(ANY, text)
    return Segment(ANY, text)
