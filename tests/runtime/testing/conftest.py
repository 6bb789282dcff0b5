"""Scripts for the fixture ``dff``, in a folder of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.runtime import folder

Write = Callable[..., None]


@pytest.fixture
def dffkit_scripts(tmp_path: Path) -> Path:
    """A folder without scripts."""
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    return scripts


@pytest.fixture
def write(dffkit_scripts: Path) -> Write:
    """Writes ``demo__hello="text"``, and ``dff.yaml`` from ``declared=``."""

    def written(declared: str = "", **scripts: str) -> None:
        folder.write(dffkit_scripts, scripts, declared)

    return written
