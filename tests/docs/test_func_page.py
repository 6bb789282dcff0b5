"""docs/func.md names what there is."""

from __future__ import annotations

import inspect

import pytest
from dffkit.runtime.door import ALIASES, HELPERS, NOT_OFFERED
from dffkit.runtime.entities import declared
from dffkit.runtime.serving.page.state import MOST_RUNS
from dffkit.runtime.testing import Dff, Result

from .pages import ROOT, blocks, inline_code

TEXT = (ROOT / "docs" / "func.md").read_text()
CODE = inline_code(TEXT)


@pytest.mark.parametrize("name", [*HELPERS, *NOT_OFFERED])
def test_every_helper_is_named(name: str) -> None:
    """Those that are offered, and those that are not."""
    assert name in CODE


def test_every_section_of_the_file_is_shown() -> None:
    """In the example, which the page serves."""
    (example,) = (block.text for block in blocks(TEXT) if block.file == "scripts/dff.yaml")
    shown = [line.rstrip(":") for line in example.splitlines() if line[:1].isalpha()]
    assert shown == list(inspect.getmodule(declared).SECTIONS)  # type: ignore[union-attr]


def test_all_of_the_fixture_is_named() -> None:
    """Methods and attributes, and the fields of a result."""
    named = " ".join(CODE)
    public = [name for name in vars(Dff) if not name.startswith("_") and name != "close"]
    assert [name for name in public if f"dff.{name}" not in named] == []
    fields = [name for name in Result.__dataclass_fields__ if name != "task"]
    assert [name for name in fields if name not in CODE] == []


def test_the_older_names_are_those_that_stand_there() -> None:
    """One is shown beside its new name."""
    assert ALIASES["SRC"] == "CONN"
    assert "SRC" in CODE


def test_so_many_runs_are_shown() -> None:
    """On the page of the server."""
    assert f"| the last {MOST_RUNS}, on the page |" in TEXT
