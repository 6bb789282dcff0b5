"""``python -m tests.fuzz.mutants [name …]``: plants the mutants whose place or name has one of the words in it."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from .campaign import LIMIT, Campaign
from .mutant import MutantError, chosen, mutants
from .report import is_good, report

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .trial import Trial


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when enough of the mutants were killed and the others are explained, else 1; 2 where there are none."""
    given = _parser().parse_args(arguments)
    started = time.monotonic()
    try:
        found = chosen(mutants(), given.names)
    except MutantError as error:
        print(error, file=sys.stderr)
        return 2
    if not found:
        print(f"no mutant has {' or '.join(given.names)} in its name", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="dffkit-mutants-") as folder:
        trials = Campaign(Path(folder), given.jobs, given.minutes, given.limit).run(found, _tell)
    print(*report(trials, time.monotonic() - started), sep="\n")
    return 0 if is_good(trials) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.mutants", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help="parts of places or names; without one, all mutants")
    parser.add_argument("--jobs", type=int, default=2, help="how many at a time")
    parser.add_argument("--limit", type=float, default=LIMIT, help="seconds for the tests of one mutant")
    parser.add_argument("--minutes", type=float, default=30.0, help="minutes in all, after which none is begun")
    return parser


def _tell(trial: Trial) -> None:
    print(f"{trial.verdict:<9} {trial.seconds:>5.1f} s  {trial.mutant.place}/{trial.mutant.name}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
