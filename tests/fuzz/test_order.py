"""One seed, one series of requests: in each process, in the same order."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from dffkit_fuzz.cases.counts import SEED
from dffkit_fuzz.cases.made import told
from dffkit_fuzz.tally import Entry

from .stems import SUBJECTS

ROOT = Path(__file__).parents[2]
STEMS = ("dataset", "iam")

Sent = dict[str, list[str]]


def _sent(*runs: tuple[int, int]) -> list[Sent]:
    """What fresh processes send, each with a seed and another order of what Python hashes; they run side by side."""
    processes = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.fuzz.order", str(seed), *STEMS],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": str(hashing)},
            stdout=subprocess.PIPE,
        )
        for seed, hashing in runs
    ]
    answers = [process.communicate()[0] for process in processes]
    assert [process.returncode for process in processes] == [0 for _ in runs]
    return [json.loads(answer) for answer in answers]


def test_one_seed_makes_the_same_requests_in_the_same_order() -> None:
    """Two processes send the same and count the same digest; with another seed whatever can be drawn is another."""
    first, second, other = _sent((SEED, 1), (SEED, 2), (SEED + 1, 1))
    assert first == second
    assert list(first) == list(second) == list(other)
    drawn = [name for name, (_, *requests) in first.items() if len(set(requests)) > 1]
    assert len(drawn) > len(first) / 2
    assert [name for name in drawn if first[name][0] == other[name][0]] == []


def test_another_order_has_another_digest() -> None:
    """What is counted is told apart by its order too."""
    one, two = Entry(), Entry()
    for entry, order in ((one, "ab"), (two, "ba")):
        for request in order:
            entry.count("equal", request)
    assert one.outcomes == two.outcomes
    assert one.digest != two.digest


def test_what_no_two_runs_say_the_same_does_not_enter_a_digest() -> None:
    """An object that is shown by its address; one without a body says nothing of it."""
    with pytest.raises(ValueError, match="no two runs say the same of"):
        Entry().count("sent", {"body": object()})
    operation = SUBJECTS["iam"].operations["keystone_list_users"]
    Entry().count("sent", told(operation.Case()))
