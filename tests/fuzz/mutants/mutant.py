"""One small fault: where it is planted, what is run against it, and why it may live where it does."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterable

PLACES = Path(__file__).with_name("places")
NEEDED = ("name", "does", "file", "text", "instead", "stem", "tests")
OPTIONAL = ("times", "only", "examples", "renders", "explained")


class MutantError(Exception):
    """A mutant that is none: its row is wrong, its text is not there, or what it renders is what was there."""


@dataclass(frozen=True)
class Selection:
    """What is run: files of ``tests/fuzz`` for one stem, and of their tests those that ``-k only`` takes.

    ``examples`` is ``FUZZ_EXAMPLES``, for what shows itself in many cases only; without it, the counts are those of
    every check.
    """

    stem: str
    tests: tuple[str, ...]
    only: str = ""
    examples: int | None = None

    def __str__(self) -> str:
        names = ", ".join(self.tests)
        return f"{self.stem}: {names}{f' -k {self.only!r}' if self.only else ''}"


@dataclass(frozen=True)
class Mutant:
    """A text of one file, and what stands there instead; it is there exactly ``times`` times.

    ``does`` says it as a sentence. ``renders`` is for templates and specs: its stem is generated anew from the changed
    file. ``explained`` says why no test can tell the difference; a mutant without it has to be killed.
    """

    place: str
    name: str
    does: str
    file: str
    text: str
    instead: str
    selection: Selection
    times: int = 1
    renders: bool = False
    explained: str = ""

    def planted(self, source: str) -> str:
        """The source with the fault in it; raises :class:`MutantError` where the text is not there as said."""
        if (found := source.count(self.text)) != self.times:
            raise MutantError(f"{self.file} has {self.text!r} {found} times, not {self.times}: give it another text")
        return source.replace(self.text, self.instead)


def mutants(folder: Path = PLACES) -> list[Mutant]:
    """The rows of every file of a folder; raises :class:`MutantError` for a wrong row, or a name given twice."""
    found = [_read(path.stem, row) for path in sorted(folder.glob("*.yaml")) for row in _rows(path)]
    if twice := [name for name, count in Counter(one.name for one in found).items() if count > 1]:
        raise MutantError(f"{', '.join(twice)}: the name of more than one mutant")
    return found


def chosen(all_of_them: Iterable[Mutant], patterns: Iterable[str]) -> list[Mutant]:
    """Those whose place or name has one of the patterns in it; all of them without a pattern."""
    wanted = list(patterns)
    return [one for one in all_of_them if not wanted or any(part in f"{one.place}/{one.name}" for part in wanted)]


def _rows(path: Path) -> list[dict[str, Any]]:
    try:
        return list(yaml.safe_load(path.read_text(encoding="utf-8")) or [])
    except yaml.YAMLError as error:
        raise MutantError(f"{path.name} is no YAML: {error}") from None


def _read(place: str, row: dict[str, Any]) -> Mutant:
    name = f"{place}/{row.get('name')}"
    lacking, unknown = [key for key in NEEDED if key not in row], sorted(row.keys() - {*NEEDED, *OPTIONAL})
    if lacking or unknown:
        raise MutantError(f"{name}: a row has {', '.join(NEEDED)}; here lack {lacking}, and {unknown} is unknown")
    if row["text"] == row["instead"]:
        raise MutantError(f"{name}: text and instead are the same")
    tests = row["tests"] if isinstance(row["tests"], list) else [row["tests"]]
    selection = Selection(row["stem"], tuple(tests), row.get("only", ""), row.get("examples"))
    more = {key: row[key] for key in ("times", "renders", "explained") if key in row}
    plain = {key: row[key] for key in ("name", "does", "file", "text", "instead")}
    return Mutant(place=place, selection=selection, **plain, **more)
