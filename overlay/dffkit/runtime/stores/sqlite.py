"""The stores of a runtime on one machine: one SQLite file, shared by all of its processes."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from . import json_values
from .cache import Cache
from .commands import TABLE, Entry, Reply
from .commands.lists import waiting_time
from .database import Database
from .errors import StoreUnavailableError
from .patterns import wildcard

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

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
LOOK_AGAIN = 0.02  # seconds between two looks of a command that waits for another process
CLEANED_EVERY = 60.0  # seconds


class SqliteStores:
    """All that is kept, in the file at ``path``; ``now`` tells what has ended."""

    def __init__(self, path: Path, now: Callable[[], float] = time.time) -> None:
        self._database = Database(path, SCHEMA, StoreUnavailableError, durable=False)
        self._now = now
        self._cleaned = 0.0
        self.store = SqliteStore(self._database, now)
        self.cache: Cache = SqliteCache(self._database, now)

    def lock(self, key: str, seconds: float, owner: str) -> bool:
        """See :meth:`.contract.Stores.lock`."""
        with self._database.writing() as on:
            holder = self._text(on, f"lock:{key}")
            if holder not in {None, owner}:
                return False
            self._keep(on, f"lock:{key}", owner, seconds)
            return True

    def unlock(self, key: str, owner: str) -> bool:
        """See :meth:`.contract.Stores.unlock`."""
        with self._database.writing() as on:
            if self._text(on, f"lock:{key}") != owner:
                return False
            on.execute("DELETE FROM kept WHERE key = ?", (f"lock:{key}",))
            return True

    def once(self, key: str, seconds: float) -> bool:
        """See :meth:`.contract.Stores.once`."""
        with self._database.writing() as on:
            if self._text(on, f"once:{key}") is not None:
                return False
            self._keep(on, f"once:{key}", "", seconds)
            return True

    def count(self, key: str, seconds: float) -> int:
        """See :meth:`.contract.Stores.count`."""
        window = int(self._now() // seconds)
        name = f"count:{window}:{seconds:g}:{key}"
        with self._database.writing() as on:
            number = int(self._text(on, name) or 0) + 1
            self._keep(on, name, str(number), (window + 1) * seconds - self._now())
            return number

    def keep(self, key: str, text: str, seconds: float) -> None:
        """See :meth:`.contract.Stores.keep`."""
        with self._database.writing() as on:
            self._keep(on, f"kept:{key}", text, seconds)

    def kept(self, key: str) -> str | None:
        """See :meth:`.contract.Stores.kept`."""
        with self._database.reading() as on:
            return self._text(on, f"kept:{key}")

    def record(self, name: str, text: str, most: int) -> None:
        """See :meth:`.contract.Stores.record`."""
        oldest = "SELECT number FROM records WHERE name = ? ORDER BY number DESC LIMIT 1 OFFSET ?"
        with self._database.writing() as on:
            on.execute("INSERT INTO records (name, text) VALUES (?, ?)", (name, text))
            on.execute(f"DELETE FROM records WHERE name = ? AND number <= ({oldest})", (name, name, most))  # noqa: S608

    def records(self, name: str) -> list[str]:
        """See :meth:`.contract.Stores.records`."""
        with self._database.reading() as on:
            rows = on.execute("SELECT text FROM records WHERE name = ? ORDER BY number DESC", (name,))
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


class SqliteStore:
    """The values of STORE."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def get(self, scope: str, key: str) -> Any:
        """See :meth:`.contract.Store.get`."""
        return self.mget(scope, [key])[key]

    def set(self, scope: str, key: str, value: Any, *, expires: float | None = None, not_exists: bool = False) -> bool:
        """See :meth:`.contract.Store.set`."""
        return bool(self._write(scope, {key: value}, expires, not_exists=not_exists))

    def mset(
        self, scope: str, values: Mapping[str, Any], *, expires: float | None = None, not_exists: bool = False
    ) -> None:
        """See :meth:`.contract.Store.mset`."""
        self._write(scope, values, expires, not_exists=not_exists)

    def mget(self, scope: str, keys: Iterable[str]) -> dict[str, Any]:
        """See :meth:`.contract.Store.mget`."""
        json_values.checked("scope", scope)
        select = "SELECT value FROM store WHERE scope = ? AND key = ? AND (until IS NULL OR until > ?)"
        with self._database.reading() as on:
            rows = {key: on.execute(select, (scope, key, self._now())).fetchone() for key in json_values.listed(keys)}
        return {key: json_values.read(row[0] if row else None) for key, row in rows.items()}

    def keys(self, scope: str, pattern: str = "*") -> list[str]:
        """See :meth:`.contract.Store.keys`."""
        return sorted(self._texts(scope, pattern))

    def getall(self, scope: str) -> dict[str, Any]:
        """See :meth:`.contract.Store.getall`."""
        return self.get_pattern(scope, "*")

    def get_pattern(self, scope: str, pattern: str) -> dict[str, Any]:
        """See :meth:`.contract.Store.get_pattern`."""
        return {key: json_values.read(text) for key, text in self._texts(scope, pattern).items()}

    def delete(self, scope: str, keys: str | Iterable[str]) -> int:
        """See :meth:`.contract.Store.delete`."""
        json_values.checked("scope", scope)
        names = json_values.listed(keys)
        with self._database.writing() as on:
            self._drop_ended(on)
            delete = "DELETE FROM store WHERE scope = ? AND key = ?"
            return sum(on.execute(delete, (scope, key)).rowcount for key in names)

    def delete_pattern(self, scope: str, pattern: str) -> int:
        """See :meth:`.contract.Store.delete_pattern`."""
        return self.delete(scope, self.keys(scope, pattern))

    def _texts(self, scope: str, pattern: str) -> dict[str, str]:
        json_values.checked("scope", scope)
        matches = wildcard(pattern).fullmatch
        select = "SELECT key, value FROM store WHERE scope = ? AND (until IS NULL OR until > ?) ORDER BY key"
        with self._database.reading() as on:
            return {key: text for key, text in on.execute(select, (scope, self._now())) if matches(key)}

    def _write(self, scope: str, values: Mapping[str, Any], expires: float | None, *, not_exists: bool) -> int:
        json_values.checked("scope", scope)
        until = None if expires is None else self._now() + expires
        rows = [
            (scope, json_values.checked("key", key), json_values.written(key, value), until)
            for key, value in values.items()
        ]
        insert = f"INSERT OR {'IGNORE' if not_exists else 'REPLACE'} INTO store VALUES (?, ?, ?, ?)"  # noqa: S608
        with self._database.writing() as on:
            self._drop_ended(on)
            return sum(on.execute(insert, row).rowcount for row in rows)

    def _drop_ended(self, on: sqlite3.Connection) -> None:
        on.execute("DELETE FROM store WHERE until <= ?", (self._now(),))


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
