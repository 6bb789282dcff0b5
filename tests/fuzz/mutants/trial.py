"""One run of the chosen tests in a tree, up to the first failure, and what it says of the fault in it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .mutant import Mutant, MutantError, Selection
from .tree import BrokenError
from .witness import CHANGED, SEEN

if TYPE_CHECKING:
    from pathlib import Path

    from .tree import Tree

KILLED, SURVIVED, BROKEN, SLOW, WRONG, UNTRIED = "killed", "survived", "broken", "too slow", "wrong", "not run"

SELF_TESTS = "_found"
"""In the names of tests that plant a fault of their own, and so say nothing of another one."""


@dataclass(frozen=True)
class Run:
    """How one process of pytest ended: tests that passed, the one that failed and what it said, what was broken."""

    passed: int
    failed: str
    said: str
    broken: str
    is_over_time: bool
    seconds: float


@dataclass(frozen=True)
class Trial:
    """What became of a mutant: its verdict, the test that killed it, and what else there is to say."""

    mutant: Mutant
    verdict: str
    by: str = ""
    said: str = ""
    seconds: float = 0.0


def run(tree: Tree, selection: Selection, limit: float, changed: Path | None = None) -> Run:
    """Runs the tests of a selection in a tree, up to the first failure and for ``limit`` seconds at most."""
    seen = tree.folder / "seen.json"
    seen.unlink(missing_ok=True)
    environment = tree.environment | {"FUZZ_STEM": selection.stem, SEEN: str(seen)}
    environment |= {CHANGED: str(changed)} if changed else {}
    environment.pop("FUZZ_EXAMPLES", None)
    environment |= {"FUZZ_EXAMPLES": str(selection.examples)} if selection.examples else {}
    files = [f"tests/fuzz/{name}" for name in selection.tests]
    command = [sys.executable, "-m", "pytest", "-x", "-q", "--no-header", "-p", "no:cacheprovider"]
    command += ["-p", "tests.fuzz.mutants.witness", "-m", "not nightly and not prism", *files]
    command += ["-k", f"({selection.only}) and not {SELF_TESTS}" if selection.only else f"not {SELF_TESTS}"]
    started = time.monotonic()
    output, is_over_time = _finished(command, tree, environment, limit)
    seconds = time.monotonic() - started
    found: dict[str, Any] = json.loads(seen.read_text(encoding="utf-8")) if seen.exists() else {}
    first = next(iter(found.get("failed", ())), {"test": "", "said": ""})
    broken = "\n".join(found.get("broken", ())) if found or is_over_time else output[-2000:]
    return Run(found.get("passed", 0), first["test"], first["said"], broken, is_over_time, seconds)


def sound(tree: Tree, selection: Selection, limit: float) -> str:
    """What is wrong with a selection where nothing is planted; empty when its tests pass, and there are some."""
    done = run(tree, selection, limit)
    if done.is_over_time:
        return f"takes longer than {limit:.0f} s without any fault"
    if done.broken or done.failed:
        return f"fails without any fault: {done.failed} {done.said or done.broken}"
    return "" if done.passed else "runs no test"


def tried(tree: Tree, mutant: Mutant, limit: float) -> Trial:
    """Plants a mutant and runs its tests."""
    started = time.monotonic()
    try:
        with tree.with_fault(mutant) as path:
            done = run(tree, mutant.selection, limit, path if path.suffix == ".py" and not mutant.renders else None)
    except MutantError as error:
        return Trial(mutant, WRONG, said=str(error))
    except BrokenError as error:
        return Trial(mutant, BROKEN, said=str(error), seconds=time.monotonic() - started)
    return judged(mutant, done, time.monotonic() - started)


def judged(mutant: Mutant, done: Run, seconds: float) -> Trial:
    """The verdict: only a test that began and failed kills."""
    if done.is_over_time:
        return Trial(mutant, SLOW, said=f"no end after {done.seconds:.0f} s", seconds=seconds)
    if done.broken:
        return Trial(mutant, BROKEN, said=done.broken, seconds=seconds)
    if done.failed:
        return Trial(mutant, KILLED, by=done.failed, said=done.said, seconds=seconds)
    return Trial(mutant, SURVIVED if done.passed else WRONG, said="" if done.passed else "no test ran", seconds=seconds)


def _finished(command: list[str], tree: Tree, environment: dict[str, str], limit: float) -> tuple[str, bool]:
    """What a command prints, and whether it was ended because it took too long."""
    with subprocess.Popen(
        command,
        cwd=tree.folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            return process.communicate(timeout=limit)[0], False
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # with whatever it has started
            return process.communicate()[0], True
