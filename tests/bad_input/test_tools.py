"""What is missing or broken around the calls: ports, Node, Python, specs."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from codegen.__main__ import main as codegen
from dffkit_mock.process import MockProcess
from dffkit_mock.server import CannotListen, MockServer
from dffkit_mock.specs import find_bundles

from .complaint import complaint

if TYPE_CHECKING:
    from ..command_line import CommandLine

ROOT = Path(__file__).resolve().parents[2]


def test_a_port_in_use(dffkit: CommandLine) -> None:
    """Is named with the way out, from Python and from the command line."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        said = complaint(dffkit("mock", "--port", str(port)), 1)
        with pytest.raises(CannotListen) as caught:
            MockServer(port=port).start()
        with pytest.raises(CannotListen) as process:
            MockProcess(port=port).start()
    sentence = (
        f"port {port} of 127.0.0.1 is in use: stop what uses it, or choose another with --port (0 takes a free one)"
    )
    assert (said, str(caught.value), str(process.value)) == (sentence, sentence, sentence)


def _make(folder: Path, *words: str) -> tuple[int, str]:
    """A target of a copy of the Makefile, in a folder of its own, as from a shell: not as a part of `make test`."""
    for name in ("Makefile", "requirements.lock", "pyproject.toml", "package-lock.json"):
        shutil.copy(ROOT / name, folder)
    alone = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(["make", *words], cwd=folder, env=alone, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.partition("\n")[0]


def test_make_without_python(tmp_path: Path) -> None:
    """Says which is missing and how to name another."""
    sentence = (
        "dffkit needs Python 3.11 or later; '/nonexistent' is missing or older. "
        "Name one with: make PYTHON=/path/to/python3.11 python"
    )
    assert _make(tmp_path, "python", "PYTHON=/nonexistent") == (2, sentence)


def test_make_without_venv(tmp_path: Path) -> None:
    """Some systems pack Python without it."""
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\ncase "$2" in *venv*) exit 1;; esac\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    sentence = "Python's venv module is missing (on Debian: apt-get install python3-venv), then run make again."
    assert _make(tmp_path, "python", f"PYTHON={python}") == (2, sentence)


@pytest.mark.parametrize("target", ["need-node", "node"])
def test_make_without_node(tmp_path: Path, target: str) -> None:
    """Says which version, and how to name one."""
    sentence = (
        "dffkit's build needs Node 20 or later with npm; '/nonexistent' is missing or older. "
        "Install it, or name one with: make NODE=/path/to/node NPM=/path/to/npm …"
    )
    assert _make(tmp_path, target, "NODE=/nonexistent") == (2, sentence)


def test_make_without_npm(tmp_path: Path) -> None:
    """Node alone fetches nothing."""
    sentence = "npm is missing beside Node ('/nonexistent'); install it, then run make again."
    assert _make(tmp_path, "need-node", "NPM=/nonexistent") == (2, sentence)


def test_make_with_a_node_that_is_named(tmp_path: Path) -> None:
    """All that looks for node on the PATH finds that one, the Prism engine and redocly too."""
    node = tmp_path / "elsewhere" / "node"
    node.parent.mkdir()
    node.write_text("#!/bin/sh\n")
    node.chmod(0o755)
    assert _make(tmp_path, "--eval=which:; @command -v node", "which", f"NODE={node}") == (0, str(node))


def test_make_with_a_service_that_is_none(tmp_path: Path) -> None:
    """Plain Prism is not started on a bundle that is not there: the services are listed."""
    bundle = tmp_path / "generated" / "dffkit_api" / "iam" / "openapi.json"
    bundle.parent.mkdir(parents=True)
    bundle.touch()
    made = ("--old-file=node_modules/installed.stamp", "mock-prism", "STEM=ima")
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "installed.stamp").touch()
    assert _make(tmp_path, *made) == (2, "There is no service 'ima': STEM is one of iam.")


def test_the_prism_engine_without_node(dffkit: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mock names the engine that needs none."""
    monkeypatch.setenv("PATH", "/nonexistent")
    said = complaint(dffkit("mock", "--engine", "prism", "--port", "0"), 1)
    assert ("Node" in said, "native" in said) == (True, True)


def test_a_spec_that_does_not_parse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The lint names the file and the line, and ends with 1."""
    spec = tmp_path / "specs" / "guance" / "openapi.yaml"
    spec.parent.mkdir(parents=True)
    spec.write_text("openapi: 3.0.3\npaths:\n  /a: {get: [\n")
    status = codegen(["lint", "--root", str(tmp_path)])
    out, err = capsys.readouterr()
    assert (status, "Traceback" in out + err, "openapi.yaml" in err) == (1, False, True)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"openapi": "3.0.3",', "is not JSON (Expecting property name enclosed in double quotes: line 1 column 21"),
        ("[]", "is not a bundled OpenAPI document: it has no paths"),
    ],
)
def test_a_bundle_that_does_not_parse(dffkit: CommandLine, tmp_path: Path, text: str, problem: str) -> None:
    """The mock names the file and how to make it anew, and does not start."""
    bundle = tmp_path / "bundles" / "guance" / "openapi.json"
    bundle.parent.mkdir(parents=True)
    bundle.write_text(text)
    said = complaint(dffkit("mock", "--specs", str(tmp_path / "bundles"), "--port", "0"), 1)
    with pytest.raises(ValueError, match=r"openapi\.json") as caught:
        MockServer(specs=tmp_path / "bundles")
    assert (said, said.startswith(f"{bundle} {problem}")) == (str(caught.value), True)


def test_a_folder_without_bundles(dffkit: CommandLine, tmp_path: Path) -> None:
    """Or with another service than the one asked for."""
    said = complaint(dffkit("mock", "--specs", str(tmp_path), "--port", "0"), 1)
    assert said == f"there is no <stem>/openapi.json in {tmp_path}: run `make generate`, or name another folder"
    said = complaint(dffkit("mock", "--stem", "guanse", "--port", "0"), 1)
    assert ("'guanse'" in said, "guance" in said, "guance" in find_bundles()) == (True, True, True)
