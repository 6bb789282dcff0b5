"""dffkit.connectors.dataway.buffered: a process that is killed while its server fails loses nothing."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from .doubles import PATIENCE
from .flaky_server import FlakyServer
from .killed_program import MEASUREMENTS

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = [sys.executable, "-m", "tests.overlay.connectors.dataway.killed_program"]
SHORT, LONG = 3, 100
KILLS = 2
LONGEST_LIFE = 0.25  # seconds after the first point was accepted
FAR = 1_000_000  # what the numbers of one life are away from those of the next

seeds = pytest.mark.parametrize(
    "seed", [*range(SHORT), *(pytest.param(seed, marks=pytest.mark.nightly) for seed in range(SHORT, LONG))]
)


def live_and_die(arguments: list[str], notes: Path, chance: random.Random) -> None:
    """Starts the program, and kills it at some moment after its first point."""
    before = notes.stat().st_size if notes.exists() else 0
    with subprocess.Popen([*PROGRAM, *arguments], stderr=subprocess.DEVNULL) as process:
        pause = threading.Event()
        while not notes.exists() or notes.stat().st_size == before:
            assert process.poll() is None, "the program ended by itself"
            pause.wait(0.002)
        pause.wait(chance.uniform(0, LONGEST_LIFE))
        process.kill()


@seeds
def test_every_accepted_point_arrives_in_its_order(seed: int, tmp_path: Path) -> None:
    """At least once, whatever the server did and whenever the process died; repeats aside, in order."""
    spool, notes, chance = tmp_path / "points.spool", tmp_path / "notes", random.Random(seed)
    with FlakyServer(seed) as server:
        for life in range(KILLS):
            live_and_die([server.url, str(spool), str(notes), str(life * FAR)], notes, chance)
        server.well = True
        last = [*PROGRAM, server.url, str(spool), str(notes), "-"]
        subprocess.run(last, check=True, timeout=PATIENCE, capture_output=True)
    arrived: dict[str, dict[int, None]] = {name: {} for name in MEASUREMENTS}
    for line in server.lines:
        measurement, field, _ = line.split(" ")
        arrived[measurement][int(field.removeprefix("n=").removesuffix("i"))] = None
    accepted = [(name, int(number)) for name, number in (note.split() for note in notes.read_text().splitlines())]
    assert [note for note in accepted if note[1] not in arrived[note[0]]] == []
    for numbers in arrived.values():
        assert all(one < other for one, other in pairwise(numbers))
    assert len(accepted) >= KILLS
