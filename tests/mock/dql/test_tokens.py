"""The words of a query."""

from __future__ import annotations

import pytest
from dffkit_mock.dql import MalformedQuery, UnsupportedQuery
from dffkit_mock.dql.tokens import MAX_LENGTH, read_tokens


def words(text: str) -> list[tuple[str, str]]:
    """Kind and value of each word before the end."""
    return [(token.kind, token.value) for token in read_tokens(text)[:-1]]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("_abc123", "name", "_abc123"),
        ("使用率👍", "name", "使用率👍"),
        ("`a-b by`", "quoted", "a-b by"),
        ('`identifier("a`b")`', "quoted", "a`b"),
        ("'a \"b\"'", "text", 'a "b"'),
        (r'"a \"b\" \\ \d\n"', "text", 'a "b" \\ \\d\n'),
        ("b64'5L2g'", "text", "你"),
        ("b64`YQ==`", "text", "a"),
        (r"re`\d+'`", "regex", r"\d+'"),
        ("re'^a'", "regex", "^a"),
        ('RE"a"', "regex", "a"),
        ("42", "number", "42"),
        ("5.67E3", "number", "5.67E3"),
        ("15ms", "duration", "15ms"),
        ("2023-01-01", "date", "2023-01-01"),
        ("2023-01-01 12:13:14", "date", "2023-01-01 12:13:14"),
        ("::", "sign", "::"),
        ("&&", "sign", "&&"),
    ],
)
def test_each_kind(text: str, kind: str, value: str) -> None:
    """What is written as the vendor writes it is one word, without its quotes and escapes."""
    assert words(text) == [(kind, value)]


def test_comments_and_blanks() -> None:
    """From ``#`` to the end of the line nothing is read, but for a ``#`` in quotes."""
    assert words("# all\n cpu # here\n'#'") == [("name", "cpu"), ("text", "#")]


@pytest.mark.parametrize(
    ("text", "column", "sentence"),
    [
        ("M::cpu {a='x}", 11, "this text has no closing quote"),
        ('M::"cpu', 4, "this text has no closing quote"),
        ("M::`cpu", 4, "this name is empty or has no closing backtick"),
        ("M::``", 4, "this name is empty or has no closing backtick"),
        ("M::cpu ~", 8, "no part of a query begins with '~'; names of other letters stand in backticks"),
        ("M::cpu {a=b64'?'}", 11, "b64 has to hold a text in base64 of UTF-8"),
        ("M::cpu limit " + "1" * 41, 14, "a number of 41 characters, of at most 40"),
    ],
)
def test_what_is_no_word(text: str, column: int, sentence: str) -> None:
    """The error says where, and what is wrong there."""
    with pytest.raises(MalformedQuery) as caught:
        read_tokens(text)
    assert f"line 1, column {column}: {sentence}" == str(caught.value)


def test_a_text_that_is_too_long() -> None:
    """A text is read up to its bound, which the error says."""
    assert len(read_tokens("a" * MAX_LENGTH)) == 2
    with pytest.raises(UnsupportedQuery, match="a query of 65537 characters, of at most 65536"):
        read_tokens("a" * (MAX_LENGTH + 1))
