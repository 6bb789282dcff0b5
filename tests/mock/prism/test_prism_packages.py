"""Node and the locked packages: found, checked, installed once, and missed with a clear sentence."""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING

import pytest
from dffkit_mock.engines.prism import PrismEngine
from dffkit_mock.prism_packages import FOLDER, PACKAGES, cache_folder, find_node, find_packages, install
from dffkit_mock.stage import EngineUnavailable

if TYPE_CHECKING:
    from pathlib import Path

NPM_CI = """#!/bin/sh
echo "$@" >> "$CALLS"
mkdir -p node_modules/@stoplight && cp package-lock.json node_modules/copied.json
"""
NPM_OFFLINE = """#!/bin/sh
echo "npm error code ENOTFOUND" >&2
echo "npm error network request to https://user:secret@registry.example/x failed" >&2
exit 1
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder as the only one on PATH but the shell's own."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for command in ("mkdir", "cp"):
        (folder / command).symlink_to(str(shutil.which(command)))
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The host's folder as a wheel has it: the lock, and no packages; with an empty cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("CALLS", str(tmp_path / "calls"))
    folder = tmp_path / "prism"
    folder.mkdir()
    for name in ("package.json", "package-lock.json"):
        shutil.copy(FOLDER / name, folder / name)
    return folder


def _command(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(script)
    (folder / name).chmod(0o755)


def test_no_node(path: Path) -> None:
    """Without Node the sentence says which one is needed, and what works without."""
    with pytest.raises(EngineUnavailable) as raised:
        find_node()
    assert str(raised.value) == (
        "The Prism engine needs Node 20 or later, and no node is on PATH: install it, "
        "or use the native engine, which needs no Node."
    )


async def test_engine_without_node(path: Path, shop: dict[str, Path], fallback: object) -> None:
    """The engine says the same when it is started."""
    with pytest.raises(EngineUnavailable, match="no node is on PATH"):
        await PrismEngine(shop, fallback).start()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("#!/bin/sh\necho v18.20.4\n", r"needs Node 20 or later, and .*node is 18\.20\.4: update it"),
        ("#!/bin/sh\necho hello\n", "says 'hello', which is no version"),
        ("#!/bin/sh\nexit 5\n", "--version fails .* repair Node"),
    ],
)
def test_node_that_does_not_do(path: Path, script: str, sentence: str) -> None:
    """A Node that is too old, or none at all, is named with what is wrong about it."""
    _command(path, "node", script)
    with pytest.raises(EngineUnavailable, match=sentence):
        find_node()


def test_new_enough(path: Path) -> None:
    """The oldest Node that does is accepted."""
    _command(path, "node", "#!/bin/sh\necho v20.0.0\n")
    assert find_node() == str(path / "node")


def test_no_npm(path: Path, wheel: Path) -> None:
    """Without packages and without npm the sentence says so."""
    with pytest.raises(EngineUnavailable, match="packages are not installed, and no npm is on PATH"):
        find_packages(wheel)


def test_install(path: Path, wheel: Path, tmp_path: Path) -> None:
    """The packages of the lock go into the cache, under a name that changes with the lock, without install scripts."""
    _command(path, "npm", NPM_CI)
    modules = find_packages(wheel)
    assert modules == cache_folder(wheel) / "node_modules"
    assert modules.is_relative_to(tmp_path / "cache" / "dffkit")
    assert (modules / "copied.json").read_bytes() == (wheel / "package-lock.json").read_bytes()
    assert (tmp_path / "calls").read_text() == "ci --ignore-scripts --no-audit --no-fund\n"
    assert [entry.name for entry in cache_folder(wheel).parent.iterdir()] == [cache_folder(wheel).name]


def test_install_once(path: Path, wheel: Path, tmp_path: Path) -> None:
    """What is in the cache is not fetched again; another lock is."""
    _command(path, "npm", NPM_CI)
    first = install(wheel)
    assert install(wheel) == first
    lock = wheel / "package-lock.json"
    lock.write_text(lock.read_text() + "\n")
    assert install(wheel) != first
    assert len((tmp_path / "calls").read_text().splitlines()) == 2


def test_offline(path: Path, wheel: Path) -> None:
    """Where npm fails nothing is left behind, and the sentence has npm's code but not its output."""
    _command(path, "npm", NPM_OFFLINE)
    with pytest.raises(EngineUnavailable) as raised:
        install(wheel)
    assert str(raised.value) == (
        "Prism's packages are not installed, and npm could not fetch them (ENOTFOUND): connect to the network and "
        "try again, or use the native engine, which needs no Node."
    )
    assert list(cache_folder(wheel).parent.iterdir()) == []


def test_cache_that_cannot_be_written(path: Path, wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cache that is no folder is named."""
    _command(path, "npm", NPM_CI)
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with pytest.raises(EngineUnavailable, match=r"cannot be written to .*set XDG_CACHE_HOME"):
        install(wheel)


def test_packages_of_a_clone(wheel: Path) -> None:
    """Packages beside the lock are used where they are the locked ones."""
    locked = json.loads((wheel / "package-lock.json").read_text())["packages"]
    for name in PACKAGES:
        manifest = wheel / "node_modules" / name / "package.json"
        manifest.parent.mkdir(parents=True)
        manifest.write_text(json.dumps({"version": locked[f"node_modules/{name}"]["version"]}))
    assert find_packages(wheel) == wheel / "node_modules"


@pytest.mark.parametrize(("installed", "found"), [(None, "missing"), ("5.0.0", r"5\.0\.0")])
def test_packages_that_are_not_the_locked_ones(wheel: Path, installed: str | None, found: str) -> None:
    """Other versions than the lock's are refused, with the command that installs the right ones."""
    manifest = wheel / "node_modules" / PACKAGES[0] / "package.json"
    manifest.parent.mkdir(parents=True)
    if installed:
        manifest.write_text(json.dumps({"version": installed}))
    with pytest.raises(EngineUnavailable, match=f"should be .* and is {found} in .*npm ci --ignore-scripts"):
        find_packages(wheel)


def test_default_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without XDG_CACHE_HOME the cache is in the home folder."""
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cache_folder().parent == tmp_path / ".cache" / "dffkit"
    assert os.sep not in cache_folder().name
