"""What a command says beside its result, on standard error: notes, warnings, the sentence of an error."""

from __future__ import annotations

import logging
import os
import traceback
import warnings
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from ..errors import MissingSettingError

if TYPE_CHECKING:
    from collections.abc import Iterator

# Those that are safe to show: httpcore and the like log headers, credentials included.
LOGGERS = ("dffkit", "httpx")


class _OnStandardError(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        say(f"Note: {record.getMessage()}")
        if record.exc_info:
            say("".join(traceback.format_exception(*record.exc_info)).rstrip())


@contextmanager
def notes(*, verbose: bool) -> Iterator[None]:
    """Shows warnings and logs as plain lines as long as the block lasts; with ``verbose``, each request as well."""
    handler = _OnStandardError()
    loggers = [logging.getLogger(name) for name in LOGGERS]
    before = [(logger.level, logger.propagate) for logger in loggers]
    with warnings.catch_warnings():
        warnings.simplefilter("always", UserWarning)
        warnings.showwarning = _show
        for logger in loggers:
            logger.addHandler(handler)
            logger.setLevel(logging.INFO if verbose else logging.WARNING)
            logger.propagate = False
        try:
            yield
        finally:
            for logger, (level, propagate) in zip(loggers, before, strict=True):
                logger.removeHandler(handler)
                logger.setLevel(level)
                logger.propagate = propagate


def failure(error: BaseException) -> None:
    """The sentence of an error, and what was noted on it; settings are passed by an option here."""
    text = str(error)
    if isinstance(error, MissingSettingError):
        text = text.replace(": pass ", ": pass --set ", 1)
    say(f"Error: {text}", fg="red")
    for note in getattr(error, "__notes__", ()):
        say(note)


def say(text: str, **style: Any) -> None:
    """A line on standard error; without colours where the environment says so."""
    click.secho(text, err=True, color=False if os.environ.get("NO_COLOR") else None, **style)


def _show(message: Warning | str, *_where: Any, **_more: Any) -> None:
    say(f"Warning: {message}", fg="yellow")
