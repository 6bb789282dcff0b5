"""A process that is killed while it writes: what it had acknowledged is there, and nothing is there by half."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from dffkit_mock.store import Store
from dffkit_mock.store.keeping import keeping

from .writing import COUNTER, LOG, RECORD

WRITERS = 4
WRITING = Path(__file__).with_name("writing.py")


def write_until_killed(path: Path, acknowledged: int) -> list[str]:
    """Kills the writing process after it has acknowledged so many; all that it has acknowledged, in order."""
    command = [sys.executable, str(WRITING), str(path), str(WRITERS)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        kept = [process.stdout.readline().strip() for _ in range(acknowledged)]
        process.kill()
        rest = process.stdout.read()
    return kept + [line for line in rest.split("\n") if line]


def check(path: Path, acknowledged: list[str]) -> list[str]:
    """Of each writer everything acknowledged is there, at most one more, each transaction whole; all that is there."""
    store = Store()
    with keeping(store, path):
        log = list(store.items(LOG, ()))
        found = {scope[0]: [record.key for record in store.records(RECORD, scope)] for scope in store.scopes(RECORD)}
        assert sorted(log) == sorted(key for keys in found.values() for key in keys)
        assert store.counts() == {COUNTER: len(log)}
    for writer in map(str, range(WRITERS)):
        said = [key for key in acknowledged if key.startswith(f"{writer}-")]
        kept = found.get(writer, [])
        assert kept == [f"{writer}-{number}" for number in range(len(kept))]
        assert len(said) <= len(kept) <= len(said) + 1
    return log


@pytest.mark.parametrize(
    "runs", [3, pytest.param(50, marks=pytest.mark.nightly)], ids=["a few times", "as often as at night"]
)
def test_what_was_acknowledged_outlives_a_kill(tmp_path: Path, runs: int) -> None:
    """Several writers, killed at any moment and started again on the same file."""
    chance, path = random.Random(7), tmp_path / "state.db"
    acknowledged: list[str] = []
    for _ in range(runs):
        acknowledged += write_until_killed(path, chance.randrange(1, 1500))
        acknowledged = check(path, acknowledged)
