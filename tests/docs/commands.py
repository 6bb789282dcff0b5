"""Commands of a page: which there are, and what they print."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
from dffkit.cli._app import app

from .pages import ROOT
from .serving import FuncServer

if TYPE_CHECKING:
    from collections.abc import Iterator

TARGETS = frozenset(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(), re.MULTILINE))
RUN = frozenset({"curl", "dffkit", "pytest", "python"})
TIMEOUT = 120.0


class UnknownCommand(AssertionError):
    """A command that there is none of."""


def check(command: str) -> None:
    """Raises :class:`UnknownCommand` where ``dffkit …`` or ``make …`` names no command, option or target."""
    words = shlex.split(command, comments=True)
    if words[:1] == ["make"]:
        for word in words[1:]:
            if "=" not in word and word not in TARGETS:
                raise UnknownCommand(f"{command!r}: the Makefile has no target {word!r}")
    elif words[:1] == ["dffkit"]:
        _check_own(command, words[1:])


def _check_own(command: str, words: list[str]) -> None:
    context = click.Context(app)
    known: click.Command = app
    if words and not words[0].startswith("-"):
        found = app.get_command(context, words[0])
        if found is None:
            raise UnknownCommand(f"{command!r}: dffkit has no command {words[0]!r}")
        known = found
        while isinstance(known, click.Group) and len(words) > 1 and not words[1].startswith("-"):
            inner = known.get_command(context, words[1])
            if inner is None:
                raise UnknownCommand(f"{command!r}: dffkit {known.name} has no command {words[1]!r}")
            known, words = inner, words[1:]
    with_help = {*known.get_help_option_names(click.Context(known)), "-h"}
    options = with_help.union(*((*one.opts, *one.secondary_opts) for one in known.params))
    for word in words[1:] if known is not app else words:
        if word.startswith("-") and word != "-" and word.partition("=")[0] not in options:
            raise UnknownCommand(f"{command!r}: dffkit {known.name} has no option {word!r}")


def steps(text: str) -> Iterator[tuple[str, str, int]]:
    """Each command of a console block, what is shown below it, and its line within the block, from 0 on."""
    parts = re.split(r"^\$ ", text.replace("\\\n", "\0"), flags=re.MULTILINE)
    line = parts[0].count("\n")
    for part in parts[1:]:
        command, _, output = part.partition("\n")
        yield command.replace("\0", " "), output, line
        line += part.count("\n") + part.count("\0")


def printed(words: list[str], folder: Path, *, fails: bool) -> str:
    """What a command prints; where it fails, with standard error. Raises ``AssertionError`` for the wrong status."""
    if words[:2] == ["dffkit", "mock"] and "--help" not in words:
        return _mock_greeting(words, folder)
    done = subprocess.run(
        _located(words), cwd=folder, capture_output=True, text=True, check=False, timeout=TIMEOUT, env=_environment()
    )
    if (done.returncode != 0) is not fails:
        raise AssertionError(f"status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout + done.stderr if fails else done.stdout


def func_server(words: list[str], folder: Path) -> FuncServer:
    """The runtime that ``dffkit func serve …`` starts."""
    return FuncServer(_located(words), folder, _environment())


def _mock_greeting(words: list[str], folder: Path) -> str:
    """What the mock says when it is ready, on a free port instead of the one of the page."""
    with subprocess.Popen(
        [*_located(words), "--port", "0"], cwd=folder, stdout=subprocess.PIPE, text=True, env=_environment()
    ) as mock:
        assert mock.stdout is not None
        first = mock.stdout.readline()
        mock.send_signal(signal.SIGINT)
        rest = mock.stdout.read()
    return re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:8600", first + rest)


def _located(words: list[str]) -> list[str]:
    path = shutil.which(words[0], path=_environment()["PATH"])
    if path is None and words[0] == "curl":  # the one command of the pages that set-up does not bring
        pytest.skip("the page shows curl, which is not on this machine; what stands above it was run")
    if path is None:
        raise UnknownCommand(f"{words[0]} is not on this machine")
    return [path, *words[1:]]


def _environment() -> dict[str, str]:
    # pytest says more where it finds itself in CI: the pages show what a person sees.
    kept = {name: value for name, value in os.environ.items() if name not in {"CI", "BUILD_NUMBER"}}
    return {**kept, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "100"}
