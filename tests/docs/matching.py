"""Whether an output is the one a page shows."""

from __future__ import annotations

import difflib
import re

ANYTHING = "…"


def difference(expected: str, actual: str) -> str | None:
    """``None`` where they agree: ``…`` stands for any text of a line, alone on a line for any lines."""
    if re.fullmatch(
        "".join(map(_line, expected.rstrip().splitlines())), f"{actual.rstrip()}\n" if actual.strip() else ""
    ):
        return None
    lines = difflib.unified_diff(
        expected.rstrip().splitlines(), actual.rstrip().splitlines(), "shown on the page", "printed", lineterm="", n=2
    )
    return "\n".join(lines)


def _line(line: str) -> str:
    if line.strip() == ANYTHING:
        return "(?:.*\n)*?"
    return ".*?".join(map(re.escape, line.rstrip().split(ANYTHING))) + "[ \t]*\n"
