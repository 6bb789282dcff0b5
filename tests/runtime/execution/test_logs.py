"""What the log of a task hides."""

from __future__ import annotations

import time

import pytest
from dffkit.runtime.execution.logs import Log


@pytest.mark.parametrize(
    ("secret", "text", "shown"),
    [
        ("hunter2", "xhunter2x", "x*****x"),
        ("abcd", "abcde", "*****e"),
        ("p", "password=p, p. (p) 'p' p", "password=*****, *****. (*****) '*****' *****"),
        ("123", "1234 123", "1234 *****"),
        ("a.b", "a.b axb xa.b", "***** axb xa.b"),
        ("", "text", "text"),
    ],
)
def test_a_short_secret_is_hidden_as_a_word(secret: str, text: str, shown: str) -> None:
    """Within other words its asterisks would make them unreadable, and tell what they stand for."""
    log = Log(time.time, "UTC")
    log.hide(secret)
    assert log.masked(text) == shown
