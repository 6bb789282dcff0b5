"""Programs run for one figure each, in a process of their own."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


class ChildFailed(Exception):
    """A program ended with an error; the message has the end of what it wrote."""


def printed(*command: str | Path, cwd: Path = ROOT) -> str:
    """What a program prints; raises :class:`ChildFailed`."""
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ChildFailed(f"{command} ended with {done.returncode}:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
    return done.stdout
