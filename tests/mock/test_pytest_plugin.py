"""The pytest plugin, in a pytest run of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

TESTS = """
import os, urllib.request, urllib.error
import pytest

def ask(mock, path):
    try:
        return urllib.request.urlopen(mock.url + path).status
    except urllib.error.HTTPError as error:
        return error.code

def test_one(dffkit_mock):
    assert ask(dffkit_mock, "/v3/projects") == 401
    assert len(dffkit_mock.journal) == 1
    assert "DFFKIT_MOCK_URL" not in os.environ

def test_two(dffkit_mock, dffkit_mock_server):
    assert len(dffkit_mock.journal) == 0
    assert dffkit_mock is dffkit_mock_server

def test_three(dffkit_mock_url):
    assert os.environ["DFFKIT_MOCK_URL"] == dffkit_mock_url
"""


def run(folder: Path, *arguments: str) -> str:
    """What a pytest run prints."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "dffkit_mock.pytest_plugin",
        *arguments,
    ]
    # Without the plugins that happen to be installed: some of them import what ours must not.
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=60)
    return done.stdout + done.stderr


def test_each_test_gets_the_same_server_with_an_empty_journal(tmp_path: Path) -> None:
    """One server a run; the environment is only touched where it is asked for."""
    (tmp_path / "test_it.py").write_text(TESTS)
    assert "3 passed" in run(tmp_path)


def test_nothing_is_imported_until_a_fixture_is_used(tmp_path: Path) -> None:
    """A run that does not use the mock does not pay for it, nor need its extra."""
    names = "uvicorn", "jsonschema_rs", "aiohttp", "dffkit_mock.server"
    (tmp_path / "test_it.py").write_text(
        f"import sys\ndef test_it():\n    assert [n for n in {names} if n in sys.modules] == []\n"
    )
    assert "1 passed" in run(tmp_path)


def test_a_missing_extra_is_told(tmp_path: Path) -> None:
    """Which package, and what to install."""
    (tmp_path / "conftest.py").write_text("import sys\nsys.modules['uvicorn'] = None\n")
    (tmp_path / "test_it.py").write_text("def test_it(dffkit_mock):\n    pass\n")
    assert "install dffkit[mock]" in run(tmp_path)
