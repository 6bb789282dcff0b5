"""A place in a query, from which its grammar reads on."""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .errors import MalformedQuery, UnsupportedQuery, shown
from .tokens import Token, read_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH = 64  # brackets and negations within each other
# An evaluation takes a few hundredths of a second for each of these and 100,000 points.
MOST = {
    "conditions": 64,
    "patterns": 32,
    "columns": 64,
    "names to group by": 64,
    "sources": 256,
    "columns to order by": 16,
}
# As a name, each of these stands in backticks.
KEYWORDS = frozenset({"and", "as", "by", "false", "in", "nil", "not", "null", "or", "true"})
KEYWORDS |= {"asc", "desc", "limit", "offset", "order", "slimit", "soffset"}


class Cursor:
    """The words of a text, the place among them, and the errors that can be told from there."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = read_tokens(text)
        self._place = 0
        self._depth = 0
        self._counts: Counter[str] = Counter()

    @property
    def token(self) -> Token:
        """The word that comes next."""
        return self._tokens[self._place]

    def next_is(self, sign: str) -> bool:
        """Whether the word after the next one is this sign."""
        after = self._tokens[self._place + 1 : self._place + 2]
        return bool(after) and after[0].kind == "sign" and after[0].value == sign

    def take(self) -> Token:
        """The next word; moves behind it, though never behind the end."""
        token = self.token
        self._place = min(self._place + 1, len(self._tokens) - 1)
        return token

    def sign(self, *signs: str) -> str | None:
        """Takes the next word if it is one of these signs."""
        token = self.token
        return self.take().value if token.kind == "sign" and token.value in signs else None

    def word(self, *words: str) -> str | None:
        """Takes the next word if it is one of these keywords, in whatever case."""
        return self.take().value.lower() if self.at_word(*words) else None

    def at_word(self, *words: str) -> bool:
        """Whether the next word is one of these keywords."""
        return self.token.kind == "name" and self.token.value.lower() in words

    def demand(self, sign: str, what: str | None = None) -> None:
        """Takes this sign; raises :class:`MalformedQuery` where it does not stand."""
        if self.sign(sign) is None:
            raise self.expected(what or f"'{sign}'")

    def name(self, what: str, *, text: bool = False) -> str:
        """Takes a name, bare or in backticks, or where ``text`` allows it in quotes."""
        token = self.token
        if token.kind == "name" and token.value.lower() in KEYWORDS:
            raise self.expected(f"{what}; the keyword {token.value} as a name stands in backticks")
        if token.kind in ("name", "quoted") or (text and token.kind == "text"):
            return self.take().value
        raise self.expected(what)

    def whole(self, what: str) -> int:
        """Takes a whole number, 0 or more."""
        if self.token.kind != "number" or not self.token.value.isdecimal():
            raise self.expected(what)
        return int(self.take().value)

    @contextmanager
    def deeper(self) -> Iterator[None]:
        """One level further down; raises :class:`UnsupportedQuery` for the 65th."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise self.unsupported(f"brackets or negations more than {MAX_DEPTH} deep")
        yield
        self._depth -= 1

    def count(self, what: str) -> None:
        """Counts one more of :data:`MOST`; raises :class:`UnsupportedQuery` where there are too many."""
        self._counts[what] += 1
        if self._counts[what] > MOST[what]:
            raise self.unsupported(f"more than {MOST[what]} {what}")

    def expected(self, what: str) -> MalformedQuery:
        """The error of a text that does not go on with what it has to."""
        found = shown(self.token.written) if self.token.kind != "end" else "the end of the query"
        return self.malformed(f"expected {what}, found {found}")

    def malformed(self, sentence: str, token: Token | None = None) -> MalformedQuery:
        """The error of what stands at a word, else the next one."""
        return MalformedQuery(sentence, self._text, (token or self.token).position)

    def unsupported(self, what: str, token: Token | None = None) -> UnsupportedQuery:
        """The error of a part of DQL that is not read, beginning at a word, else the next one."""
        start = (token or self.token).position
        return UnsupportedQuery(what, self._text, start, self._text[start : max(start, self.token.end)])
