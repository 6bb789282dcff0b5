"""The report as people read it."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .difference import Difference
    from .justified import Judged


def report(stem: str, compared: int, result: Judged) -> Iterator[str]:
    """The lines: what is not justified, by operation; what is, with its reason; rows that match nothing; the count."""
    yield from _grouped(result.open)
    if result.justified:
        yield "Justified:"
        yield from (f"  {one.operation} {one}\n      {reason}" for one, reason in result.justified.items())
    if result.stale:
        yield "Rows of justified.toml that match nothing any more; take them out:"
        yield from (f"  {one.operation} {one}" for one in result.stale)
    yield (
        f"{stem}: {compared} operations compared with the SDK: {len(result.open)} differences, "
        f"{len(result.justified)} more that are justified, {len(result.stale)} stale rows."
    )


def _grouped(differences: Iterable[Difference]) -> Iterator[str]:
    for operation, lines in groupby(differences, attrgetter("operation")):
        yield operation
        yield from (f"  {line}" for line in lines)
