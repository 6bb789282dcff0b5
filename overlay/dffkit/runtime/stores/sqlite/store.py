"""STORE in a SQLite file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..store import Store

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

    from ..database import Database


class SqliteStore(Store):
    """A row for every value."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        super().__init__(now)
        self._database = database

    def _all(self, scope: str) -> dict[str, str]:
        select = "SELECT key, value FROM store WHERE scope = ? AND (until IS NULL OR until > ?)"
        with self._database.reading() as on:
            return dict(on.execute(select, (scope, self._now())))

    def _some(self, scope: str, keys: list[str]) -> dict[str, str | None]:
        select = "SELECT value FROM store WHERE scope = ? AND key = ? AND (until IS NULL OR until > ?)"
        with self._database.reading() as on:
            rows = {key: on.execute(select, (scope, key, self._now())).fetchone() for key in keys}
        return {key: row[0] if row else None for key, row in rows.items()}

    def _write(self, scope: str, texts: Mapping[str, str], until: float | None, *, not_exists: bool) -> int:
        insert = f"INSERT OR {'IGNORE' if not_exists else 'REPLACE'} INTO store VALUES (?, ?, ?, ?)"  # noqa: S608
        with self._database.writing() as on:
            self._drop_ended(on)
            return sum(on.execute(insert, (scope, key, text, until)).rowcount for key, text in texts.items())

    def _remove(self, scope: str, keys: list[str]) -> int:
        delete = "DELETE FROM store WHERE scope = ? AND key = ?"
        with self._database.writing() as on:
            self._drop_ended(on)
            return sum(on.execute(delete, (scope, key)).rowcount for key in keys)

    def _drop_ended(self, on: sqlite3.Connection) -> None:
        on.execute("DELETE FROM store WHERE until <= ?", (self._now(),))
