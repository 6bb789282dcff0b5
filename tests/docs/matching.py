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
    printed = actual.rstrip().splitlines()
    shown = [_as_printed(line, printed) for line in expected.rstrip().splitlines()]
    lines = difflib.unified_diff(shown, printed, "shown on the page", "printed", lineterm="", n=2)
    return "\n".join(lines)


def _as_printed(line: str, printed: list[str]) -> str:
    """The printed line that a line with a wildcard stands for, so that a difference shows no others."""
    if ANYTHING not in line or line.strip() == ANYTHING:
        return line
    return next((one for one in printed if re.fullmatch(_line(line), f"{one}\n")), line)


def _line(line: str) -> str:
    if line.strip() == ANYTHING:
        return "(?:.*\n)*?"
    return ".*?".join(map(re.escape, line.rstrip().split(ANYTHING))) + "[ \t]*\n"
