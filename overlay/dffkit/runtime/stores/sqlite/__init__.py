"""The stores of a runtime on one machine: one SQLite file, shared by all of its processes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from ..database import Database
from ..errors import StoreUnavailableError
from ..windows import named
from .cache import SqliteCache
from .store import SqliteStore

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ..cache import Cache
    from ..store import Store

__all__ = ["SqliteStores"]

SCHEMA = """
CREATE TABLE IF NOT EXISTS store (scope TEXT, key TEXT, value TEXT, until REAL, PRIMARY KEY (scope, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS cache (key BLOB PRIMARY KEY, kind TEXT, value TEXT, until REAL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, text TEXT, until REAL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS records (number INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, text TEXT);
CREATE INDEX IF NOT EXISTS records_by_name ON records (name, number);
CREATE INDEX IF NOT EXISTS store_by_end ON store (until) WHERE until IS NOT NULL;
CREATE INDEX IF NOT EXISTS cache_by_end ON cache (until) WHERE until IS NOT NULL;
CREATE INDEX IF NOT EXISTS kept_by_end ON kept (until);
"""
CLEANED_EVERY = 60.0  # seconds


class SqliteStores:
    """All that is kept, in the file at ``path``; ``now`` tells what has ended."""

    def __init__(self, path: Path, now: Callable[[], float] = time.time) -> None:
        self._database = Database(path, SCHEMA, StoreUnavailableError, durable=False)
        self._now = now
        self._cleaned = 0.0
        self.store: Store = SqliteStore(self._database, now)
        self.cache: Cache = SqliteCache(self._database, now)

    def lock(self, key: str, seconds: float, owner: str) -> bool:
        """See :meth:`..contract.Stores.lock`."""
        with self._database.writing() as on:
            holder = self._text(on, f"lock:{key}")
            if holder not in {None, owner}:
                return False
            self._keep(on, f"lock:{key}", owner, seconds)
            return True

    def unlock(self, key: str, owner: str) -> bool:
        """See :meth:`..contract.Stores.unlock`."""
        with self._database.writing() as on:
            if self._text(on, f"lock:{key}") != owner:
                return False
            on.execute("DELETE FROM kept WHERE key = ?", (f"lock:{key}",))
            return True

    def once(self, key: str, seconds: float) -> bool:
        """See :meth:`..contract.Stores.once`."""
        with self._database.writing() as on:
            if self._text(on, f"once:{key}") is not None:
                return False
            self._keep(on, f"once:{key}", "", seconds)
            return True

    def count(self, key: str, seconds: float) -> int:
        """See :meth:`..contract.Stores.count`."""
        name = named(key, seconds, self._now())
        with self._database.writing() as on:
            number = int(self._text(on, name) or 0) + 1
            self._keep(on, name, str(number), seconds)
            return number

    def keep(self, key: str, text: str, seconds: float) -> None:
        """See :meth:`..contract.Stores.keep`."""
        with self._database.writing() as on:
            self._keep(on, f"kept:{key}", text, seconds)

    def kept(self, key: str) -> str | None:
        """See :meth:`..contract.Stores.kept`."""
        with self._database.reading() as on:
            return self._text(on, f"kept:{key}")

    def record(self, name: str, texts: Sequence[str], most: int) -> None:
        """See :meth:`..contract.Stores.record`."""
        oldest = "SELECT number FROM records WHERE name = ? ORDER BY number DESC LIMIT 1 OFFSET ?"
        with self._database.writing() as on:
            on.executemany("INSERT INTO records (name, text) VALUES (?, ?)", [(name, text) for text in texts])
            on.execute(f"DELETE FROM records WHERE name = ? AND number <= ({oldest})", (name, name, most))  # noqa: S608

    def records(self, name: str, most: int) -> list[str]:
        """See :meth:`..contract.Stores.records`."""
        latest = "SELECT text FROM records WHERE name = ? ORDER BY number DESC LIMIT ?"
        with self._database.reading() as on:
            rows = on.execute(latest, (name, max(0, most)))
            return [text for (text,) in rows]

    def close(self) -> None:
        """Closes the connections of this process."""
        self._database.close()

    def _text(self, on: sqlite3.Connection, key: str) -> str | None:
        row = on.execute("SELECT text FROM kept WHERE key = ? AND until > ?", (key, self._now())).fetchone()
        return row[0] if row else None

    def _keep(self, on: sqlite3.Connection, key: str, text: str, seconds: float) -> None:
        on.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", (key, text, self._now() + seconds))
        if abs(self._now() - self._cleaned) > CLEANED_EVERY:
            self._cleaned = self._now()
            for table in ("kept", "store", "cache"):
                on.execute(f"DELETE FROM {table} WHERE until <= ?", (self._cleaned,))  # noqa: S608
