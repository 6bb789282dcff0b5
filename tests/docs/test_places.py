"""Files and folders that the pages for developers name."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from .pages import ROOT, inline_code

SOURCES = [ROOT / name for name in ("specs", "overlay", "mock", "fuzz", "tests", "generated", "examples", "docs")]
PAGES = [
    ROOT / "ARCHITECTURE.md",
    *(page for place in SOURCES for page in sorted(place.rglob("README.md")) if "node_modules" not in page.parts),
]
PLACE = re.compile(r"[\w./-]+(\.py|\.jinja|\.txt|\.yaml|\.json|\.js|\.toml|/)")
NOT_OURS = {"dff.yaml", "dffkit.toml"}  # a user's
# Doors and shells speak for themselves.
THEMSELVES = {"__init__.py", "__main__.py", "_sync.py", "_async.py", "conftest.py"}
ROOMS = {
    "specs/codegen": "specs/codegen/README.md",
    "overlay/dffkit/connectors/guance": "ARCHITECTURE.md",
    "overlay/dffkit/connectors/dataway/buffered": "ARCHITECTURE.md",
    "tests/fuzz": "ARCHITECTURE.md",
}


@cache
def places() -> frozenset[str]:
    """Every file, and every folder with a slash at its end, from the root."""
    below = [path for place in SOURCES for path in place.rglob("*") if "node_modules" not in path.parts]
    return frozenset(f"/{path.relative_to(ROOT)}{'/' if path.is_dir() else ''}" for path in [*ROOT.iterdir(), *below])


def missing(text: str) -> list[str]:
    """What a text names as a file or folder of ours, and is none."""
    named = {word for code in inline_code(text) for word in code.split() if PLACE.fullmatch(word)}
    named = {word for word in named if not word.startswith("/") and word not in NOT_OURS}
    return sorted(word for word in named if not any(place.endswith(f"/{word}") for place in places()))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_place_exists(page: Path) -> None:
    """What was renamed is renamed in the pages too."""
    assert missing(page.read_text()) == []


def test_a_planted_place_is_found() -> None:
    """A file, a folder, and a file of a folder that there are none of."""
    text = "`gateway.py`, `nosuch.py`, `stages/`, `no/such/`, `buffered/_sync.py`, `guance/_nosuch.py`, `/api/v1/`"
    assert missing(text) == ["guance/_nosuch.py", "no/such/", "nosuch.py"]


@pytest.mark.parametrize("room", ROOMS)
def test_every_module_of_a_room_is_named(room: str) -> None:
    """Whoever comes new finds what each is for."""
    modules = {path.name for path in (ROOT / room).glob("*.py")} - THEMSELVES
    text = (ROOT / ROOMS[room]).read_text()
    assert len(modules) > 5
    assert sorted(name for name in modules if f"`{name}`" not in text) == []


def test_every_room_of_the_mock_is_named() -> None:
    """In the mock's own page, where it says how it is built."""
    mock = ROOT / "mock"
    rooms = {path.parent.name for path in (mock / "dffkit_mock").glob("*/__init__.py")}
    section = (mock / "README.md").read_text().partition("## How it is built\n")[2].partition("\n## Limits")[0]
    assert len(rooms) > 10
    assert {room for room in rooms if f"`{room}/" not in section} == set()


def test_every_room_of_the_fuzzer_is_named() -> None:
    """In the section that says what is where."""
    rooms = {path.parent.name for path in (ROOT / "fuzz" / "dffkit_fuzz").glob("*/__init__.py")}
    section = (ROOT / "ARCHITECTURE.md").read_text().partition("## Fuzzing\n")[2].partition("\n## Generation")[0]
    assert len(rooms) > 6
    assert {room for room in rooms if f"| `{room}/` |" not in section} == set()


def test_every_room_of_the_runtime_is_named() -> None:
    """Rooms and single modules alike, in the table of its section."""
    runtime = ROOT / "overlay" / "dffkit" / "runtime"
    rooms = {f"{path.parent.name}/" for path in runtime.glob("*/__init__.py")}
    modules = {path.name for path in runtime.glob("*.py")} - THEMSELVES
    section = (
        (ROOT / "ARCHITECTURE.md").read_text().partition("## Functions of DataFlux Func\n")[2].partition("\n## ")[0]
    )
    table = "".join(line.split(" | ")[0] for line in section.splitlines() if line.startswith("| "))
    assert len(rooms) > 8
    assert {place for place in rooms | modules if f"`{place}`" not in table} == set()
