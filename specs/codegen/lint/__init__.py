"""``make lint-specs``: the linters of others, and the rules that none of them has."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence

from ..bundle import bundle
from ..document import Document
from ..layout import CodegenError, Layout
from . import answers, bodies, examples, extensions, filters, names, parameters, patterns, resources, secrets, shapes
from .external import redocly_problems, validator_problems
from .overlaps import overlaps

Rule = Callable[[Document], Iterator[str]]

FAMILIES = (names, bodies, parameters, shapes, patterns, examples, answers, extensions, resources, filters, secrets)
RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.RULES)


def broken(document: Document) -> list[str]:
    """A sentence for each place where a bundle breaks one of our rules."""
    return [problem for rule in RULES for problem in dict.fromkeys(rule(document))]


def lint(layout: Layout, named: Sequence[str] = ()) -> int:
    """Checks the named stems (all without a name); prints the overlapping paths, and each problem to stderr."""
    problems: list[str] = []
    documents: list[Document] = []
    for stem in layout.stems(named):
        problems += redocly_problems(layout, stem)
        try:
            document = Document(stem, bundle(layout, stem))
        except CodegenError as error:
            problems += error.problems
            continue
        documents.append(document)
        problems += validator_problems(document) + broken(document)
    for told_apart, sentence in overlaps(documents):
        print(f"overlap: {sentence}") if told_apart else problems.append(sentence)
    print(*problems, sep="\n", end="\n" if problems else "", file=sys.stderr)
    count = sum(len(document.operations) for document in documents)
    print(f"{len(documents)} specs, {count} operations, {len(problems)} problems")
    return 1 if problems else 0
