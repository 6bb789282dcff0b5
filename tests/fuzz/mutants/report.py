"""What became of all mutants, as text: a table by place, a line for each, and everything about those that live."""

from __future__ import annotations

from collections import Counter
from difflib import unified_diff
from typing import TYPE_CHECKING

from .trial import BROKEN, KILLED, SLOW, SURVIVED, UNTRIED, WRONG

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .mutant import Mutant
    from .trial import Trial

VERDICTS = (KILLED, SURVIVED, BROKEN, SLOW, WRONG, UNTRIED)
ENOUGH = 0.95
"""The share that has to be killed."""


def is_good(trials: Sequence[Trial]) -> bool:
    """Whether enough of them were killed, and each other one is a survivor with an explanation."""
    killed = sum(one.verdict == KILLED for one in trials)
    rest = [one for one in trials if one.verdict != KILLED]
    explained = all(one.verdict == SURVIVED and one.mutant.explained for one in rest)
    return bool(trials) and killed >= ENOUGH * len(trials) and explained


def report(trials: Sequence[Trial], seconds: float) -> Iterator[str]:
    """The lines of the report; ``seconds`` is what everything took."""
    yield from _each(trials)
    yield ""
    yield from _table(trials)
    killed = sum(one.verdict == KILLED for one in trials)
    share = killed / len(trials) if trials else 0.0
    yield f"{killed} of {len(trials)} mutants killed ({share:.1%}) in {seconds / 60:.1f} minutes"
    for one in trials:
        if one.verdict != KILLED:
            yield ""
            yield from _survivor(one)


def _each(trials: Sequence[Trial]) -> Iterator[str]:
    for one in trials:
        by = one.by.removeprefix("tests/fuzz/") or one.mutant.explained or one.said.partition("\n")[0]
        yield f"{one.verdict:<9} {one.seconds:>5.1f} s  {one.mutant.place}/{one.mutant.name}  {by}"


def _table(trials: Sequence[Trial]) -> Iterator[str]:
    yield f"{'place':<16}" + "".join(f"{name:>10}" for name in ("mutants", *VERDICTS)) + f"{'seconds':>10}"
    for place in dict.fromkeys(one.mutant.place for one in trials):
        yield _line(place, [one for one in trials if one.mutant.place == place])
    yield _line("all", trials)


def _line(name: str, trials: Sequence[Trial]) -> str:
    counts = Counter(one.verdict for one in trials)
    numbers = [len(trials), *(counts[verdict] for verdict in VERDICTS), round(sum(one.seconds for one in trials))]
    return f"{name:<16}" + "".join(f"{number:>10,}" for number in numbers)


def _survivor(trial: Trial) -> Iterator[str]:
    mutant = trial.mutant
    yield f"{trial.verdict}: {mutant.place}/{mutant.name} ({mutant.selection})"
    yield f"  {mutant.does}"
    yield f"  {'explained: ' + mutant.explained if mutant.explained else 'without an explanation'}"
    yield from (f"  {line}" for line in _difference(mutant))
    yield from (f"  | {line}" for line in trial.said.splitlines()[-12:])


def _difference(mutant: Mutant) -> list[str]:
    return list(
        unified_diff(mutant.text.splitlines(), mutant.instead.splitlines(), mutant.file, mutant.file, n=0, lineterm="")
    )
