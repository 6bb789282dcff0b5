"""Numbers as they come through the platform's server, which is written in JavaScript: every one is a double.

``1.0`` in a request reaches the function as ``1``, and ``30.0`` that it returns is answered as ``30``.
"""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING, Any, NoReturn

from dffkit.auth.js_json import number_text

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 65_536
"""Characters that are sent at a time."""
SAFE = 2**53
MOST_ELEMENTS = 3_000_000
"""Of a JSON text: each takes up to a hundred times the memory of its two characters."""

_HALF = re.compile("[\ud800-\udfff]")
INSTEAD = "\ufffd"
_ESCAPED = "\\ud"
"""What JSON text has where it may have one."""

# A number that JavaScript prints in another way: one with a fraction or an exponent, or beyond 15 digits.
_ODD = re.compile(r"-?\d+(?:\.\d+(?:[eE][+-]?\d+)?|[eE][+-]?\d+)|-?\d{16,}")
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"')
# With the strings before it, in which nothing is a number.
_TOKEN = re.compile(rf"{_STRING.pattern}|({_ODD.pattern})")


def parsed(text: str) -> Any:
    """A JSON value with the platform's numbers; raises ``ValueError`` for what is no JSON.

    Half a pair of surrogates, which no encoding has, becomes the replacement character.
    """
    if _elements(text) > MOST_ELEMENTS:
        raise ValueError(f"it has more than {MOST_ELEMENTS} elements")
    try:
        found = json.loads(text, parse_int=_read, parse_float=_read, parse_constant=_refuse)
        return _whole(found) if _ESCAPED in text.lower() else found
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def pieces(text: str) -> Iterator[str]:
    """JSON text with numbers as JavaScript prints them, in pieces of moderate size."""
    if _ODD.search(text) is None:
        yield from (text[start : start + PIECE] for start in range(0, len(text), PIECE))
        return
    held: list[str] = []
    size = done = 0
    for match in _TOKEN.finditer(text):
        if match[1] is None and match.start() - done + size < PIECE:
            continue
        held += [text[done : match.start()], _written(match[1]) if match[1] else match[0]]
        size += match.end() - done
        done = match.end()
        if size >= PIECE:
            yield "".join(held)
            held, size = [], 0
    held.append(text[done:])
    yield "".join(held)


def _read(text: str) -> int | float | None:
    double = float(text)
    if not math.isfinite(double):
        return None
    if abs(double) < SAFE and double == int(double):
        return int(double)
    written = number_text(double)
    return float(written) if "." in written or "e" in written else int(written)


def _written(text: str) -> str:
    double = float(text)
    return number_text(double) if math.isfinite(double) else "null"


def _elements(text: str) -> int:
    """How many values there are, or a greater number that does no harm: counting all is for long texts."""
    found = sum(map(text.count, "[{,"))
    return found if found <= MOST_ELEMENTS else sum(map(_STRING.sub("", text).count, "[{,"))


def _whole(value: Any) -> Any:
    if isinstance(value, dict):
        return {_HALF.sub(INSTEAD, name): _whole(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return _HALF.sub(INSTEAD, value) if isinstance(value, str) else value


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")
