"""Scripts for the fixture ``dff``, in a folder of their own."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

Write = Callable[..., None]


@pytest.fixture
def dffkit_scripts(tmp_path: Path) -> Path:
    """A folder without scripts."""
    folder = tmp_path / "scripts"
    folder.mkdir()
    return folder


@pytest.fixture
def write(dffkit_scripts: Path) -> Write:
    """Writes ``demo__hello="text"``, and ``dff.yaml`` from ``declared=``."""

    def written(declared: str = "", **scripts: str) -> None:
        for script_id, text in scripts.items():
            set_id, name = script_id.split("__", 1)
            path = dffkit_scripts / set_id / f"{name}.py"
            path.parent.mkdir(exist_ok=True)
            path.write_text(textwrap.dedent(text), "utf-8")
        if declared:
            (dffkit_scripts / "dff.yaml").write_text(textwrap.dedent(declared), "utf-8")

    return written
