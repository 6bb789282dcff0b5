"""A query as its words: names, texts, numbers, moments and signs, each with its place.

Source: Guance docs, "DQL definition": quoting, comments, base64 and regular expressions as texts, units of time.
All repetitions are possessive, so that the time is linear.
"""

from __future__ import annotations

import base64
import re
from typing import Literal, NamedTuple

from .errors import MalformedQuery, UnsupportedQuery

MAX_LENGTH = 65_536  # characters of a query
MAX_DIGITS = 40
Kind = Literal["name", "quoted", "text", "regex", "number", "duration", "date", "sign", "end"]

_STRING = r"\"(?:[^\"\\]++|\\.)*+\"|'(?:[^'\\]++|\\.)*+'"
_LETTER = r"(?:[A-Za-z_]|[^\x00-\x7f\s])"
_TOKEN = re.compile(
    r"(?P<blank>(?:\s++|#[^\n]*+)++)"
    r"|(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?: [0-9]{2}:[0-9]{2}:[0-9]{2})?+)(?![\w-])"
    r"|(?P<duration>[0-9]++(?:ns|us|ms|[smhdwy]))(?!\w)"
    r"|(?P<number>[0-9]++(?:\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+)"
    rf"|(?P<regex>(?i:re)(?:{_STRING}|`[^`]*+`))"
    rf"|(?P<base64>(?i:b64)(?:{_STRING}|`[^`]*+`))"
    rf"|(?P<text>{_STRING})"
    rf"|`identifier\((?P<identifier>{_STRING})\)`"
    r"|(?P<quoted>`[^`]++`)"
    rf"|(?P<name>{_LETTER}(?:{_LETTER}|[0-9])*+)"
    r"|(?P<sign>::|&&|\|\||!=|>=|<=|=~|!~|==|<>|[-+*/%^=<>!(){}\[\],:;@.])",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\", '"': '"', "'": "'"}


class Token(NamedTuple):
    """One word: what stands there as ``written``, what it means as ``value``, and where it begins."""

    kind: Kind
    written: str
    value: str
    position: int

    @property
    def end(self) -> int:
        """Where the text goes on after it."""
        return self.position + len(self.written)


def read_tokens(text: str) -> list[Token]:
    """The words of a text, and an ``end`` behind them.

    Raises :class:`UnsupportedQuery` for a text of more than 65,536 characters, :class:`MalformedQuery` for characters
    that begin no word.
    """
    if len(text) > MAX_LENGTH:
        what = f"a query of {len(text)} characters, of at most {MAX_LENGTH}"
        raise UnsupportedQuery(what, text, 0, text)
    found, position = [], 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise MalformedQuery(_unreadable(text[position]), text, position)
        if match.lastgroup != "blank":
            found.append(_token(match, text))
        position = match.end()
    return [*found, Token("end", "", "", len(text))]


def unescaped(string: str) -> str:
    r"""What stands between two quotes; ``\n``, ``\r``, ``\t``, ``\\`` and quotes are escapes, others stay: ``\d``."""
    if string.startswith("`") or "\\" not in string:
        return string[1:-1]
    return _ESCAPE.sub(lambda match: _ESCAPES.get(match[1], match[0]), string[1:-1])


def _token(match: re.Match[str], text: str) -> Token:
    written, start = match[0], match.start()
    match match.lastgroup:
        case "text":
            return Token("text", written, unescaped(written), start)
        case "regex":
            return Token("regex", written, unescaped(written[2:]), start)
        case "base64":
            return Token("text", written, _decoded(unescaped(written[3:]), text, start), start)
        case "identifier":
            return Token("quoted", written, unescaped(match["identifier"]), start)
        case "quoted":
            return Token("quoted", written, written[1:-1], start)
        case "number" | "duration" if len(written) > MAX_DIGITS:
            raise MalformedQuery(f"a number of {len(written)} characters, of at most {MAX_DIGITS}", text, start)
        case "number" | "duration" | "date" | "name" | "sign" as kind:
            return Token(kind, written, written, start)
    raise AssertionError(match.lastgroup)


def _decoded(value: str, text: str, start: int) -> str:
    try:
        return base64.b64decode(value, validate=True).decode()
    except ValueError:
        raise MalformedQuery("b64 has to hold a text in base64 of UTF-8", text, start) from None


def _unreadable(character: str) -> str:
    if character in "\"'`":
        return "this text has no closing quote" if character != "`" else "this name is empty or has no closing backtick"
    return f"no part of a query begins with {character!r}; names of other letters stand in backticks"
