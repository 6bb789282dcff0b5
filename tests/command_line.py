"""The command ``dffkit`` as a user runs it, in this process: words in, status and both outputs back."""

from __future__ import annotations

import sys
from typing import NamedTuple

import pytest
from dffkit.cli import main


class Result(NamedTuple):
    """How a command ended, and what it wrote."""

    status: object
    out: str
    err: str


class CommandLine:
    """Runs ``dffkit`` with words."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def __call__(self, *words: str) -> Result:
        """Runs it to its end."""
        self._monkeypatch.setattr(sys, "argv", ["dffkit", *words])
        self._capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = self._capsys.readouterr()
        return Result(ended.value.code or 0, out, err)
