"""Fixtures of the tests of bad input: what a user touches, in an empty folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ..command_line import CommandLine
from ..overlay.servers import serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def dffkit(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> CommandLine:
    """The command, run in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return CommandLine(monkeypatch, capsys)


@pytest.fixture
def serve() -> Iterator[Callable[..., str]]:
    """Starts servers of this machine that answer with the given bytes; gives their address."""
    yield from serving()
