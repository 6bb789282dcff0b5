"""The file below the embedded engine, where what uses it is interrupted."""

from __future__ import annotations

import itertools
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from dffkit.runtime.stores import database
from dffkit.runtime.stores.database import Database
from dffkit.runtime.stores.errors import StoreUnavailableError

SCHEMA = "CREATE TABLE IF NOT EXISTS counts (number INTEGER)"
TRACED = ("database.py", "contextlib.py")


class InterruptError(BaseException):
    """What the limit of time raises, wherever the function is."""


def test_it_is_for_this_user_alone(tmp_path: Path) -> None:
    """With the files beside it, and the folder they are in."""
    write(Database(tmp_path / "FOLDER" / ".dff" / "x.sqlite", SCHEMA, StoreUnavailableError, durable=False))
    modes = {path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "FOLDER").rglob("*")}
    assert modes == {".dff": 0o700, "x.sqlite": 0o600, "x.sqlite-wal": 0o600, "x.sqlite-shm": 0o600}


def write(path: Database) -> None:
    """One transaction."""
    with path.writing() as on:
        on.execute("INSERT INTO counts VALUES (1)")


def interrupted(used: Database, after: int) -> bool:
    """Whether a write was interrupted after so many steps of Python in it, rather than over before."""
    left = itertools.count(after, -1)

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        if not frame.f_code.co_filename.endswith(TRACED):
            return None
        frame.f_trace_opcodes = True
        if event == "opcode" and next(left) == 0:
            raise InterruptError
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        write(used)
    except InterruptError:
        return True
    finally:
        sys.settrace(before)
    return False


def test_an_interrupt_leaves_no_transaction_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At no moment: others write at once, and so does who was interrupted."""
    monkeypatch.setattr(database, "BUSY", 0.0)
    used, other = (Database(tmp_path / "x.sqlite", SCHEMA, StoreUnavailableError, durable=False) for _ in range(2))
    write(used)
    steps = 0
    while interrupted(used, steps):
        write(other)
        write(used)
        steps += 1
    assert steps > 100


def test_many_make_it_at_once(tmp_path: Path) -> None:
    """Each waits for the one that is first."""
    for number in range(30):
        used = Database(tmp_path / f"{number}.sqlite", SCHEMA, StoreUnavailableError, durable=False)
        with ThreadPoolExecutor(8) as threads:
            list(threads.map(lambda _: write(used), range(16)))  # noqa: B023
        used.close()
