"""How many cases an operation gets: few on every check, many in the night."""

from __future__ import annotations

import pytest
from dffkit_fuzz.counts import Count

SHORT = Count(15)
LONG = Count(200)
# Guance has three times the operations of all the others, and they are much alike.
BRIEF = {"guance": Count(2, 8)}

counts = pytest.mark.parametrize("count", [SHORT, pytest.param(LONG, marks=pytest.mark.nightly)], ids=str)


def share(count: Count, stem: str) -> Count:
    """What of a count the operations of one service get."""
    return BRIEF.get(stem, count) if count == SHORT else count


def show(problems: list[str], shown: int = 8) -> None:
    """Fails with the first of the problems, in full and without a traceback, when there are any."""
    if problems:
        more = f"\n… and {len(problems) - shown} more" if len(problems) > shown else ""
        pytest.fail("\n".join(problems[:shown]) + more, pytrace=False)
