"""How many fuzzed cases an operation gets: few on every check, many in the night."""

from __future__ import annotations

import pytest

SHORT = 15
LONG = 200

counts = pytest.mark.parametrize("count", [SHORT, pytest.param(LONG, marks=pytest.mark.nightly)])


def show(problems: list[str], shown: int = 8) -> None:
    """Fails with the first of the problems, in full and without a traceback, when there are any."""
    if problems:
        more = f"\n… and {len(problems) - shown} more" if len(problems) > shown else ""
        pytest.fail("\n".join(problems[:shown]) + more, pytrace=False)
