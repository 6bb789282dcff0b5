"""What others wrote, in a form that can stand in our sentences."""

from __future__ import annotations

LONGEST_TEXT = 300  # characters shown of a text that nobody vouches for
REPLACEMENT = "\ufffd"


def one_line(text: str, longest: int = LONGEST_TEXT) -> str:
    """The text on one line, cut; control characters, which a terminal would obey, are replaced."""
    line = " ".join(text.split())
    if len(line) > longest:
        line = line[: longest - 1] + "…"
    return line if line.isprintable() else "".join(char if char.isprintable() else REPLACEMENT for char in line)
