"""Patterns of texts."""

from __future__ import annotations

import fnmatch
import re

import pytest
from dffkit_mock.dql import patterns
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [("b", "abc", True), ("^b", "abc", False), ("(?i)B", "abc", True), (r"^\d+$", "42", True), ("男", "直男", True)],
)
def test_searching(pattern: str, text: str, found: bool) -> None:
    """A pattern is found anywhere, unless it is tied to an end."""
    assert patterns.searcher(pattern)(text) is found


def test_a_text_that_is_no_unicode() -> None:
    """Half a character in a text is read over."""
    assert patterns.searcher("b$")("\ud800b")


@pytest.mark.parametrize("pattern", ["(", "*db", "(?=a)", r"(a)\1", "\ud800", "a{0,99999}"])
def test_no_patterns(pattern: str) -> None:
    """What is no pattern of RE2 is refused, look-arounds and back references too."""
    with pytest.raises(ValueError, match="no regular expression of RE2, or one that needs too much memory"):
        patterns.searcher(pattern)


@pytest.mark.parametrize("make", [patterns.searcher, patterns.wildcard])
def test_long_patterns(make: object) -> None:
    """Patterns have a length, and the error says which."""
    with pytest.raises(ValueError, match="of 1025 characters, of at most 1024"):
        make("a" * 1025)  # type: ignore[operator]


@given(st.text(alphabet="ab?*.", max_size=8), st.text(alphabet="ab.\n", max_size=12))
def test_wildcards(pattern: str, text: str) -> None:
    """``*`` and ``?`` mean what they mean to shells."""
    expected = re.fullmatch(fnmatch.translate(pattern), text) is not None
    assert expected is patterns.wildcard(pattern)(text)


def test_wildcards_that_never_end() -> None:
    """Many stars over a long text are answered at once."""
    assert not patterns.wildcard("*a" * 500 + "*b")("a" * 100_000)


def test_words_in_whatever_case() -> None:
    """Case does not count when words are looked for."""
    assert patterns.containing("NOT Defined")("x is not defined")
    assert not patterns.containing("not defined")("not  defined")
