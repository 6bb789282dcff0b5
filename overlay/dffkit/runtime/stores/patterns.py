"""The two kinds of patterns for names of keys."""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=256)
def wildcard(pattern: str) -> re.Pattern[str]:
    """STORE's: ``*`` is any text, ``?`` one character, all else itself."""
    parts = {"*": ".*", "?": "."}
    return re.compile("".join(parts.get(char) or re.escape(char) for char in pattern), re.DOTALL)


@lru_cache(maxsize=256)
def glob(pattern: str) -> re.Pattern[str]:
    """Redis': also ``[abc]``, ``[^a]``, ``[a-z]`` and a backslash before what is meant literally."""
    found, rest = "", pattern
    while rest:
        part, rest = _next(rest)
        found += part
    return re.compile(found, re.DOTALL)


def _next(text: str) -> tuple[str, str]:
    """The expression for the first element of a pattern, and what follows it."""
    head, rest = text[0], text[1:]
    if head == "*":
        return ".*", rest
    if head == "?":
        return ".", rest
    if head == "[":
        return _class(rest)
    if head == "\\" and rest:
        return re.escape(rest[0]), rest[1:]
    return re.escape(head), rest


def _class(text: str) -> tuple[str, str]:
    """A class of characters behind its bracket; one that is never closed goes to the end, as in Redis."""
    negated = text.startswith("^")
    rest = text[1:] if negated else text
    members = ""
    while rest and rest[0] != "]":
        if rest[0] == "\\" and len(rest) > 1:
            members, rest = members + re.escape(rest[1]), rest[2:]
        elif len(rest) > 2 and rest[1] == "-":
            first, last = sorted((rest[0], rest[2]))
            members, rest = f"{members}{re.escape(first)}-{re.escape(last)}", rest[3:]
        else:
            members, rest = members + re.escape(rest[0]), rest[1:]
    if not members:
        return ("." if negated else "(?!)"), rest[1:]
    return f"[{'^' if negated else ''}{members}]", rest[1:]


def escaped(text: str) -> str:
    """A text as a pattern of Redis that only it matches."""
    return re.sub(r"([*?\[\]\\^-])", r"\\\1", text)
