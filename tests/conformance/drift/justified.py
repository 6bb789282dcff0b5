"""The table of the differences that are meant."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .difference import Difference

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE = Path(__file__).with_name("justified.toml")
COLUMNS = frozenset({"operations", "where", "sdk", "spec", "reason"})


@dataclass(frozen=True)
class Judged:
    """Differences by what the table says of them, and the entries that match none."""

    open: tuple[Difference, ...]
    justified: dict[Difference, str]
    stale: tuple[Difference, ...]

    @property
    def good(self) -> bool:
        """Whether nothing is left to do."""
        return not self.open and not self.stale


def judged(differences: list[Difference], reasons: dict[Difference, str]) -> Judged:
    """The differences told apart by the reasons of the table."""
    return Judged(
        open=tuple(one for one in differences if one not in reasons),
        justified={one: reasons[one] for one in differences if one in reasons},
        stale=tuple(sorted(reasons.keys() - set(differences))),
    )


def reasons(stem: str, path: Path = TABLE) -> dict[Difference, str]:
    """The reason of each difference in the table of a stem; raises ``ValueError`` for a row that lacks something."""
    rows = tomllib.loads(path.read_text("utf-8")).get(stem, [])
    return {difference: row["reason"] for row in rows for difference in _expanded(path, row)}


def _expanded(path: Path, row: dict[str, Any]) -> Iterator[Difference]:
    if row.keys() != COLUMNS or not row["reason"].strip():
        raise ValueError(f"{path}: a row needs {', '.join(sorted(COLUMNS))}, each with a value; this one is {row}")
    for operation in row["operations"]:
        for where in row["where"]:
            yield Difference(operation, where, row["sdk"], row["spec"])
