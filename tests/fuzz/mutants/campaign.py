"""All chosen mutants, some at a time, each in a tree that nobody else uses meanwhile."""

from __future__ import annotations

import time
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from threading import Lock
from typing import TYPE_CHECKING

from .tree import Tree
from .trial import UNTRIED, WRONG, Trial, sound, tried

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from .mutant import Mutant, Selection

LIMIT = 240.0
"""Seconds for the tests of one mutant: what takes longer was chosen too wide."""


class Campaign:
    """Tries mutants in ``jobs`` trees below ``folder``, one process each, for ``minutes`` in all at most."""

    def __init__(self, folder: Path, jobs: int, minutes: float, limit: float = LIMIT) -> None:
        self._limit = limit
        self._jobs = jobs
        self._until = time.monotonic() + minutes * 60
        self._trees: SimpleQueue[Tree] = SimpleQueue()
        for number in range(jobs):
            self._trees.put(Tree(folder / f"tree-{number}"))
        self._lock = Lock()
        self._verdicts: dict[Selection, Future[str]] = {}

    def run(self, mutants: Sequence[Mutant], tell: Callable[[Trial], None]) -> list[Trial]:
        """The trials in the order of the mutants; ``tell`` hears of each when it has ended."""
        with ThreadPoolExecutor(self._jobs) as pool:
            return list(pool.map(lambda mutant: self._told(mutant, tell), mutants))

    def _told(self, mutant: Mutant, tell: Callable[[Trial], None]) -> Trial:
        tree = self._trees.get()
        try:
            trial = self._tried(tree, mutant)
        finally:
            self._trees.put(tree)
        tell(trial)
        return trial

    def _tried(self, tree: Tree, mutant: Mutant) -> Trial:
        if time.monotonic() > self._until:
            return Trial(mutant, UNTRIED, said="the minutes are over")
        problem = self._problem(tree, mutant.selection)
        if problem:
            return Trial(mutant, WRONG, said=f"{mutant.selection} {problem}")
        return tried(tree, mutant, self._limit)

    def _problem(self, tree: Tree, selection: Selection) -> str:
        """Each selection is run once without a fault; who needs it meanwhile waits."""
        with self._lock:
            known = self._verdicts.get(selection)
            mine: Future[str] = Future()
            if known is None:
                self._verdicts[selection] = mine
        if known is not None:
            return known.result()
        try:
            mine.set_result(sound(tree, selection, self._limit))
        except BaseException as error:
            mine.set_exception(error)
            raise
        return mine.result()
