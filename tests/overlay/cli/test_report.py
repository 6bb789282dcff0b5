"""What a command says beside its result."""

from __future__ import annotations

import logging

import pytest
from dffkit.cli._report import notes


def test_an_error_that_is_logged_has_its_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    """Who is sent to the log of a server finds there what has happened; other notes are one line."""
    log = logging.getLogger("dffkit.somewhere")
    with notes(verbose=False):
        log.warning("a warning")
        try:
            int("what has happened")
        except ValueError:
            log.exception("no answer")
    first, second, *rest = capsys.readouterr().err.splitlines()
    assert (first, second, rest[0]) == ("Note: a warning", "Note: no answer", "Traceback (most recent call last):")
    assert rest[-1] == "ValueError: invalid literal for int() with base 10: 'what has happened'"
