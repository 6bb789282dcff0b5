"""What others wrote or gave, in a form that can stand in our sentences."""

from __future__ import annotations

LONGEST_TEXT = 300  # characters shown of a text that nobody vouches for
LONGEST_VALUE = 200  # characters shown of an argument
REPLACEMENT = "\ufffd"


def one_line(text: str, longest: int = LONGEST_TEXT) -> str:
    """The text on one line, cut; control characters, which a terminal would obey, are replaced."""
    line = " ".join(text.split())
    if len(line) > longest:
        line = line[: longest - 1] + "…"
    return line if line.isprintable() else "".join(char if char.isprintable() else REPLACEMENT for char in line)


def shown(value: object) -> str:
    """A value that was given, as our sentences show it: as Python writes it, on one line, cut."""
    try:
        return one_line(repr(value), LONGEST_VALUE)
    except Exception:  # noqa: BLE001 - whatever the repr of somebody's class raises, ours is the error to show
        return f"a value of type {type(value).__name__}"
