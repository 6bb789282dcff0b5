"""How many cases an operation gets: few on every check, as many as ``FUZZ_EXAMPLES`` says in ``make fuzz``.

``FUZZ_SEED`` draws others.
"""

from __future__ import annotations

import os

import pytest
from dffkit_fuzz.cases.counts import SEED as USUAL
from dffkit_fuzz.cases.counts import Count

SEED = int(os.environ.get("FUZZ_SEED") or USUAL)
SHORT = Count(4, 12, SEED)
# Guance has three times the operations of all the others, and they are much alike.
BRIEF = {"guance": Count(1, 5, SEED)}
ASKED = os.environ.get("FUZZ_EXAMPLES")


def share(stem: str) -> Count:
    """What the operations of one service get; all coverage cases where somebody asked for a number of drawn ones."""
    return Count(int(ASKED), seed=SEED) if ASKED else BRIEF.get(stem, SHORT)


def show(problems: list[str], shown: int = 8) -> None:
    """Fails with the first of the problems, in full and without a traceback, when there are any."""
    if problems:
        more = f"\n… and {len(problems) - shown} more" if len(problems) > shown else ""
        pytest.fail("\n".join(problems[:shown]) + more, pytrace=False)
