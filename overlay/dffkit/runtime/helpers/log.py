"""``print``, ``DFF.LOG`` and ``DFF.VAR``: into the log of the task; outside of one, onto the terminal."""

from __future__ import annotations

import builtins
import sys
from typing import Any

from ..context import found

LONGEST_VALUE = 1000  # characters


def log(
    *values: object,
    sep: str | None = " ",
    end: str | None = "\n",
    file: Any = None,
    flush: bool = False,
) -> None:
    """Writes a line as ``print`` does; in a task, ``end``, ``file`` and ``flush`` are not looked at."""
    task = found()
    if task is None:
        builtins.print(*values, sep=sep, end=end, file=file, flush=flush)
    else:
        task.log((" " if sep is None else sep).join(map(str, values)))


def log_variables(*values: object, **named: object) -> None:
    """Writes a line for each value: its name or place, its type, itself and the bytes that it takes in memory."""
    for name, value in {**{f"[{place}]": value for place, value in enumerate(values)}, **named}.items():
        log(f"[VAR] {name}: type={type(value).__name__}, value={_shown(value)}, size={sys.getsizeof(value)}")


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= LONGEST_VALUE else f"{text[:LONGEST_VALUE]}…"
