"""Specs that change while the mock serves them: read again when they are good, reported when they are not."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from dffkit_mock import watching
from dffkit_mock.catalogue import Catalogue
from dffkit_mock.engines import NativeEngine
from dffkit_mock.gateway import Gateway
from dffkit_mock.instance import Instance
from dffkit_mock.specs import find_bundles
from dffkit_mock.watching import WatchedGateway

from .clock import Clock

KEY = {"DF-API-KEY": "wsak_mock"}
WORKSPACE = "/api/v1/workspace/get"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of one bundled spec, and no waiting between two looks."""
    monkeypatch.setattr(watching, "PAUSE", 0.0)
    (tmp_path / "guance").mkdir()
    shutil.copy(find_bundles()["guance"], tmp_path / "guance" / "openapi.json")
    return tmp_path


@pytest.fixture
def said() -> list[str]:
    """What was reported."""
    return []


@pytest.fixture
def watched(folder: Path, said: list[str], clock: Clock) -> WatchedGateway:
    """A gateway over the copy."""
    instance = Instance(clock)

    def make() -> Gateway:
        return Gateway(Catalogue(find_bundles(folder)), NativeEngine(), instance)

    return WatchedGateway(make, lambda: find_bundles(folder), said.append)


def change(folder: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    """Writes the spec anew, changed, as an editor would."""
    file = folder / "guance" / "openapi.json"
    document = json.loads(file.read_text(encoding="utf-8"))
    edit(document)
    written = file.with_suffix(".new")
    written.write_text(json.dumps(document), encoding="utf-8")
    written.replace(file)
    os.utime(file, ns=(0, file.stat().st_mtime_ns + 1))


async def get(watched: WatchedGateway, path: str) -> httpx.Response:
    """The answer of the moment."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(watched), base_url="http://mock") as client:
        return await client.get(path, headers=KEY)


async def test_a_changed_spec_is_served_and_what_was_remembered_stays(
    watched: WatchedGateway, folder: Path, said: list[str]
) -> None:
    """A path that was renamed is there at once; the journal goes on."""
    assert (await get(watched, WORKSPACE)).status_code == 200
    change(folder, lambda spec: spec["paths"].update({"/api/v1/workspace/now": spec["paths"].pop(WORKSPACE)}))
    await watched.look()
    assert (await get(watched, "/api/v1/workspace/now")).status_code == 200
    assert (await get(watched, WORKSPACE)).status_code == 404
    assert [entry.status for entry in watched.current.instance.journal] == [200, 200, 404]
    assert said == [f"the specs were read again: {len(watched.current.catalogue.table.routes)} operations"]


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda file: file.write_text("{"), "is not JSON"),
        (lambda file: file.write_text('{"paths": {"/a": 3}}'), "is no OpenAPI document"),
        (lambda file: file.unlink(), "there is no <stem>/openapi.json"),
        (lambda file: file.write_text(re.sub(r'"type": ?"string"', '"type":"strin"', file.read_text())), "validated"),
        (
            lambda file: file.write_text(re.sub(r'"action": ?"read"', '"action":"raed"', file.read_text())),
            "there is no action 'raed'",
        ),
        (
            lambda file: file.write_text(re.sub(r'"kind": ?"tag"', '"kind":["tag"]', file.read_text())),
            "x-dffkit-resource of guance.",
        ),
    ],
    ids=["half", "shape", "gone", "schema", "action", "kind"],
)
async def test_specs_that_cannot_be_served_are_reported_and_the_last_good_ones_kept(
    watched: WatchedGateway, folder: Path, said: list[str], spoil: Callable[[Path], object], words: str
) -> None:
    """On the terminal and in the health, with what is wrong; and what is mended is served again."""
    file = folder / "guance" / "openapi.json"
    good = file.read_text(encoding="utf-8")
    spoil(file)
    await watched.look()
    assert (await get(watched, WORKSPACE)).status_code == 200
    assert words in said[0]
    assert words in (await get(watched, "/_mock/health")).json()["specs_problem"]
    await watched.look()
    assert len(said) == 1, "it is said once"
    file.write_text(good + " ", encoding="utf-8")
    await watched.look()
    assert said[1].startswith("the specs were read again")
    assert "specs_problem" not in (await get(watched, "/_mock/health")).json()


def test_dffkit_mock_watch_reports_on_its_terminal(folder: Path) -> None:
    """The command tells of both, and goes on."""
    command = [sys.executable, "-m", "dffkit_mock", "--port", "0", "--specs", str(folder), "--watch", "--watch-stdin"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        url = process.stdout.readline().split()[2]
        (folder / "guance" / "openapi.json").write_text("{", encoding="utf-8")
        complaint = process.stderr.readline()
        health = httpx.get(f"{url}/_mock/health").json()
        process.communicate(timeout=20)
    assert "the last good ones are kept" in complaint
    assert (health["operations"] > 300, process.returncode) == (True, 0)
