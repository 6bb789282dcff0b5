"""The rows as a person and as a program read them."""

from __future__ import annotations

import os
import platform
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .row import Row

HEAD = ("name", "unit", "ours", "peer's", "ratio", "target", "met", "peer")
WIDTHS = (34, 8, 10, 10, 7, 20, 4, 0)
QUIET = 1.5  # load before anything was measured
VERDICTS = {True: "yes", False: "NO", None: ""}


def head() -> str:
    """The line above the rows."""
    return _line(HEAD)


def line(row: Row) -> str:
    """One row."""
    target = str(row.target) if row.target else ""
    figures = (_short(row.ours), _short(row.theirs), "" if row.ratio is None else f"{row.ratio:.2f}")
    return _line((row.name, row.unit, *figures, target, VERDICTS[row.met], row.peer))


def machine() -> dict[str, Any]:
    """Where the figures come from; a load of more than the cores means that they share them with others."""
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "load": [round(load, 2) for load in os.getloadavg()],
    }


def remark() -> str:
    """What to think of the figures where others use the machine too; nothing where they do not."""
    if os.getloadavg()[0] < QUIET:
        return ""
    return "Other programs are at work here: seconds and rates come out worse than they are, ratios hold.\n"


def document(rows: Sequence[Row], skipped: dict[str, str]) -> dict[str, Any]:
    """Everything, for ``--json``."""
    return {"machine": machine(), "rows": [row.as_dict() for row in rows], "skipped": skipped}


def _line(cells: Sequence[str]) -> str:
    left = {0, 1, 5, 6, 7}
    padded = [
        cell.ljust(width) if column in left else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(cells, WIDTHS, strict=True))
    ]
    return "  ".join(padded).rstrip()


def _short(figure: float | None) -> str:
    if figure is None:
        return ""
    return f"{figure:,.0f}" if abs(figure) >= 1000 else f"{figure:.3g}"
