"""Patterns of texts that no text can keep busy.

Regular expressions are those of Rust's ``regex``, by way of ``jsonschema-rs``: time is linear in the text, there are no
look-arounds and no back references, as in the vendor's (RE2). A pattern is searched for; ``^`` and ``$`` tie it down.
Assumed: data other than metrics is searched in the same way.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import jsonschema_rs

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_PATTERN = 1024  # characters
_OPTIONS = jsonschema_rs.RegexOptions(size_limit=1 << 18, dfa_size_limit=1 << 20)  # bytes


def searcher(pattern: str) -> Callable[[str], bool]:
    """Whether a text has what the pattern describes; raises ``ValueError`` for what is no pattern, saying why."""
    if len(pattern) > MAX_PATTERN:
        raise ValueError(f"a regular expression of {len(pattern)} characters, of at most {MAX_PATTERN}")
    try:
        found = jsonschema_rs.validator_for({"pattern": pattern}, pattern_options=_OPTIONS)
    except (jsonschema_rs.ValidationError, ValueError):
        raise ValueError("no regular expression of RE2, or one that needs too much memory") from None
    return lambda text: found.is_valid(text.encode("utf-8", "replace").decode())


def wildcard(pattern: str) -> Callable[[str], bool]:
    """Whether a whole text is like the pattern, ``*`` for any text and ``?`` for any character."""
    if len(pattern) > MAX_PATTERN:
        raise ValueError(f"a pattern of {len(pattern)} characters, of at most {MAX_PATTERN}")
    first, *others = (".".join(map(re.escape, part.split("?"))) for part in pattern.split("*"))
    if not others:
        return _whole(first)
    # The first place for each part is as good as any later one, so no other is tried.
    middle = "".join(f"(?>.*?{part})" for part in others[:-1] if part)
    return _whole(f"{first}{middle}.*{others[-1]}")


def containing(words: str) -> Callable[[str], bool]:
    """Whether a text has these words in it, in whatever case."""
    wanted = words.casefold()
    return lambda text: wanted in text.casefold()


def _whole(expression: str) -> Callable[[str], bool]:
    compiled = re.compile(expression, re.DOTALL)
    return lambda text: compiled.fullmatch(text) is not None
