"""What operations of the vendors store outlives a stop, a kill and a full disk of the mock that they were asked of."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from dffkit_mock import MockProcess, MockServer

from .test_sqlite import files_up_to

if TYPE_CHECKING:
    from pathlib import Path

KEY = {"DF-API-KEY": "wsak_mock"}
WRITERS = 4


def create(client: httpx.Client, name: str) -> httpx.Response:
    """A tag of Guance, by the vendor's own operation."""
    return client.post("/api/v1/tag/create", json={"name": name, "description": "x" * 100}, headers=KEY)


def names(client: httpx.Client) -> set[str]:
    """The names of all tags."""
    stored: dict[str, Any] = client.get("/_mock/state?kind=guance.tag").json()
    return {tag["name"] for tag in stored.get("guance", {}).get("tag", [])}


def test_what_was_created_is_read_back_after_a_restart(tmp_path: Path) -> None:
    """In a process of its own, stopped and started; new ids are new."""
    path, ids = tmp_path / "state.db", []
    for number in range(3):
        with MockProcess(stems=["guance"], state=path) as process, httpx.Client(base_url=process.url) as client:
            listed = client.get("/api/v1/tag/list", headers=KEY).json()["content"]
            assert [tag["id"] for tag in listed] == ids
            answer = create(client, f"team-{number}").json()["content"]
            ids.append(answer["uuid"])
    assert len(set(ids)) == 3


def write_until_killed(path: Path, after: int) -> set[str]:
    """Several clients create tags until the mock is killed, once so many were acknowledged; those acknowledged."""
    acknowledged: set[str] = set()
    with MockProcess(stems=["guance"], state=path) as process, ThreadPoolExecutor(WRITERS) as pool:
        pid = process.pid
        assert pid is not None

        def write(writer: int) -> None:
            with contextlib.suppress(httpx.TransportError), httpx.Client(base_url=process.url) as client:
                before = names(client)
                for number in range(100_000):
                    name = f"{writer}-{number}"
                    if name in before:
                        continue
                    assert create(client, name).status_code == 200
                    acknowledged.add(name)
                    if len(acknowledged) >= after:
                        with contextlib.suppress(ProcessLookupError):
                            os.kill(pid, signal.SIGKILL)

        list(pool.map(write, range(WRITERS)))
    return acknowledged


@pytest.mark.parametrize("runs", [2, pytest.param(50, marks=pytest.mark.nightly)], ids=["a few times", "at night"])
def test_what_was_answered_outlives_a_kill(tmp_path: Path, runs: int) -> None:
    """Everything answered is there; besides, at most the request that each client had under way."""
    chance, path, known = random.Random(7), tmp_path / "state.db", set[str]()
    for _ in range(runs):
        acknowledged = write_until_killed(path, chance.randrange(1, 200))
        with MockServer(stems=["guance"], state=path) as server, httpx.Client(base_url=server.url) as client:
            found = names(client)
        assert known | acknowledged <= found
        assert len(found - known - acknowledged) <= WRITERS
        known = found


def test_a_request_that_cannot_be_kept_is_a_500_and_the_next_is_served(tmp_path: Path) -> None:
    """It says so in one sentence, and what it would have stored is nowhere."""
    path = tmp_path / "state.db"
    with MockServer(stems=["guance"], state=path) as server, httpx.Client(base_url=server.url) as client:
        with files_up_to(64 * 1024):
            answers = [create(client, f"team-{number}") for number in range(100)]
        refused = [answer for answer in answers if answer.status_code != 200]
        assert {answer.status_code for answer in refused} == {500}
        assert f"could not write this request's changes to its state file {path}" in refused[0].json()["message"]
        assert len(names(client)) == 100 - len(refused)
        assert create(client, "after").status_code == 200
        entry = json.loads(client.get("/_mock/requests?limit=2").content)["requests"][0]
        assert (entry["status"], entry["refused_by"]) == (500, "state")
        kept = names(client)
    with MockServer(stems=["guance"], state=path) as server, httpx.Client(base_url=server.url) as client:
        assert names(client) == kept
