"""Fixtures of the command's tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import configuration

from ...command_line import CommandLine, Result

if TYPE_CHECKING:
    from pathlib import Path

    from dffkit_mock import MockServer

Fuzz = Callable[..., Result]


@pytest.fixture
def dffkit(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Iterator[CommandLine]:
    """The command, run in an empty folder and on a wide terminal."""
    before = configuration.storage_directory(intent_to_write=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.delenv("DFFKIT_MOCK_URL", raising=False)
    yield CommandLine(monkeypatch, capsys)
    configuration.set_hypothesis_home_dir(before.path)


@pytest.fixture
def fuzz(dffkit: CommandLine, dffkit_mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> Fuzz:
    """``dffkit fuzz`` with the mock's address, and few cases unless the words say more."""
    monkeypatch.setattr("dffkit_fuzz.asking.COVERED", 3)

    def run(*words: str) -> Result:
        few = () if "--examples" in words else ("--examples", "1")
        return dffkit("fuzz", *words, "--url", dffkit_mock.url, *few)

    return run
