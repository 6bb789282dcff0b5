"""CACHE in a SQLite file."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from ..cache import Cache
from ..commands import TABLE, Entry, Reply
from ..commands.lists import waiting_time

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from ..database import Database

LOOK_AGAIN = 0.02  # seconds between two looks of a command that waits for another process


class SqliteCache(Cache):
    """The commands of CACHE: each a transaction that reads the values of its keys, and writes those it changed."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def _send(self, name: str, arguments: list[str]) -> Reply:
        reply = self._once(name, arguments)
        if name not in {"BLPOP", "BRPOP"}:
            return reply
        seconds = waiting_time(arguments[-1])
        ends = time.monotonic() + seconds
        while reply is None and (not seconds or time.monotonic() < ends):
            time.sleep(LOOK_AGAIN)
            reply = self._once(name, arguments)
        return reply

    def _once(self, name: str, arguments: list[str]) -> Reply:
        with self._database.writing() as on:
            return TABLE[name](_Keys(on, self._now()), arguments)


class _Keys:
    """The keys of CACHE, within a transaction."""

    def __init__(self, on: sqlite3.Connection, now: float) -> None:
        self._on = on
        self.now = now

    def get(self, key: str) -> Entry | None:
        select = "SELECT kind, value, until FROM cache WHERE key = ? AND (until IS NULL OR until > ?)"
        row = self._on.execute(select, (_stored(key), self.now)).fetchone()
        return Entry(row[0], json.loads(row[1]), row[2]) if row else None

    def put(self, key: str, entry: Entry) -> None:
        row = (_stored(key), entry.kind, json.dumps(entry.value), entry.until)
        self._on.execute("INSERT OR REPLACE INTO cache VALUES (?, ?, ?, ?)", row)

    def drop(self, key: str) -> None:
        self._on.execute("DELETE FROM cache WHERE key = ?", (_stored(key),))

    def keys(self) -> list[str]:
        rows = self._on.execute("SELECT key FROM cache WHERE until IS NULL OR until > ?", (self.now,))
        return [key.decode("utf-8", "surrogateescape") for (key,) in rows]


def _stored(key: str) -> bytes:
    """A key as bytes, because one need not be UTF-8."""
    return key.encode("utf-8", "surrogateescape")
