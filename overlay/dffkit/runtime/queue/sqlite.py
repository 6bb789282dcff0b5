"""The queue of one machine: a SQLite file, from which all of its processes take."""

# ruff: noqa: S608 - statements are put together from the constants of this module

from __future__ import annotations

import time
from itertools import chain, islice, zip_longest
from typing import TYPE_CHECKING

from dffkit.runtime.stores.database import Database

from .errors import QueueUnavailableError
from .leases import LEASE, Leased

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence
    from pathlib import Path

# A task waits (owner and aside are null), is lent (owner is not), or was set aside.
SCHEMA = """
CREATE TABLE IF NOT EXISTS tasks (
  number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, queue INTEGER, due REAL, text TEXT,
  owner TEXT, until REAL, aside TEXT
);
CREATE INDEX IF NOT EXISTS waiting ON tasks (queue, due, number) WHERE owner IS NULL AND aside IS NULL;
CREATE INDEX IF NOT EXISTS lent ON tasks (until) WHERE owner IS NOT NULL;
"""
WAITS = "owner IS NULL AND aside IS NULL"
# Also what would end far too late, because the machine's clock was set back.
ENDED = "owner IS NOT NULL AND (until <= :moment OR until > :latest)"

PUT = "INSERT OR IGNORE INTO tasks (id, queue, due, text) VALUES (?, ?, ?, ?)"
LOOK = f"""SELECT EXISTS (SELECT 1 FROM tasks WHERE {ENDED})
  OR EXISTS (SELECT 1 FROM tasks WHERE {WAITS} AND queue = :queue AND due <= :now)"""
RETURN = f"UPDATE tasks SET owner = NULL, until = NULL WHERE {ENDED}"
# As bytes: what is damaged is for whoever takes it to set aside, and holds up nobody.
TEXT = "coalesce(CAST(text AS BLOB), x'')"
ID = "CASE typeof(id) WHEN 'text' THEN CAST(id AS BLOB) END"
FIND = f"SELECT number, {ID}, {TEXT} FROM tasks WHERE {WAITS} AND queue = ? AND due <= ? ORDER BY due, number LIMIT ?"
UNNAMED = "UPDATE tasks SET aside = 'its id is no text' WHERE number = ?"
LEND = "UPDATE tasks SET owner = ?, until = ? WHERE number = ?"
RENEW = "UPDATE tasks SET owner = ?1, until = ?2 WHERE id = ?3 AND aside IS NULL AND coalesce(owner, ?1) = ?1"
DONE = "DELETE FROM tasks WHERE id = ?2 AND aside IS NULL AND coalesce(owner, ?1) = ?1"
GIVE_BACK = "UPDATE tasks SET owner = NULL, until = NULL, due = max(due, ?3) WHERE id = ?2 AND owner = ?1"
SET_ASIDE = "UPDATE tasks SET owner = NULL, until = NULL, aside = ?3 WHERE id = ?2 AND owner = ?1"


class SqliteLeases:
    """The tasks in the file at ``path``; ``now`` says which are due, leases end by the machine's clock."""

    def __init__(self, path: Path, now: Callable[[], float] = time.time, lease: float = LEASE) -> None:
        self._accepting = Database(path, SCHEMA, QueueUnavailableError, durable=True)
        # A lease or an end that is lost with the machine's power means that a task runs again: as promised.
        self._working = Database(path, SCHEMA, QueueUnavailableError, durable=False)
        self._now = now
        self._lease = lease

    def put(self, queue: int, id: str, text: str, due: float | None) -> None:  # noqa: A002
        """See :meth:`.leases.Leases.put`."""
        with self._accepting.writing() as on:
            on.execute(PUT, (id, queue, self._now() if due is None else due, text))

    def take(self, order: Sequence[int], most: int, owner: str) -> list[Leased]:
        """See :meth:`.leases.Leases.take`."""
        moments = {"now": self._now(), "moment": time.time(), "latest": time.time() + 2 * self._lease}
        with self._working.reading() as on:  # without a lock, because there is mostly nothing
            if not any(on.execute(LOOK, {**moments, "queue": queue}).fetchone()[0] for queue in order):
                return []
        with self._working.writing() as on:
            on.execute(RETURN, moments)
            rows = list(islice(_by_turns(on, order, moments["now"], most), most))
            named = [(number, id_, text) for number, raw, text in rows if (id_ := _id_of(raw)) is not None]
            on.executemany(UNNAMED, [(number,) for number, raw, _ in rows if _id_of(raw) is None])
            on.executemany(LEND, [(owner, time.time() + self._lease, number) for number, _, _ in named])
            return [Leased(id_, _decoded(text)) for _, id_, text in named]

    def renew(self, owner: str, ids: Sequence[str]) -> None:
        """See :meth:`.leases.Leases.renew`."""
        with self._working.writing() as on:
            on.executemany(RENEW, [(owner, time.time() + self._lease, id_) for id_ in ids])

    def done(self, owner: str, id: str) -> None:  # noqa: A002
        """See :meth:`.leases.Leases.done`."""
        self._change(DONE, owner, id)

    def give_back(self, owner: str, id: str, after: float = 0.0) -> None:  # noqa: A002
        """See :meth:`.leases.Leases.give_back`."""
        self._change(GIVE_BACK, owner, id, self._now() + after if after else 0)

    def set_aside(self, owner: str, id: str, why: str) -> None:  # noqa: A002
        """See :meth:`.leases.Leases.set_aside`."""
        self._change(SET_ASIDE, owner, id, why)

    def aside(self) -> list[tuple[str, str]]:
        """See :meth:`.leases.Leases.aside`."""
        with self._working.reading() as on:
            rows = on.execute(f"SELECT aside, {TEXT} FROM tasks WHERE aside IS NOT NULL ORDER BY number").fetchall()
            return [(why, _decoded(text)) for why, text in rows]

    def waiting(self, queue: int) -> int:
        """See :meth:`.leases.Leases.waiting`."""
        return self._number(f"SELECT count(*) FROM tasks WHERE {WAITS} AND queue = ?", queue)

    def running(self) -> int:
        """See :meth:`.leases.Leases.running`."""
        return self._number("SELECT count(*) FROM tasks WHERE owner IS NOT NULL")

    def close(self) -> None:
        """Closes the connections of this process."""
        self._accepting.close()
        self._working.close()

    def _change(self, statement: str, *values: object) -> None:
        with self._working.writing() as on:
            on.execute(statement, values)

    def _number(self, statement: str, *values: object) -> int:
        with self._working.reading() as on:
            return int(on.execute(statement, values).fetchone()[0])


def _decoded(text: bytes) -> str:
    return text.decode("utf-8", "surrogateescape")


def _id_of(raw: bytes | None) -> str | None:
    """The id by which a task can be asked for; ``None`` where the file has none."""
    try:
        return None if raw is None else raw.decode()
    except UnicodeDecodeError:
        return None


def _by_turns(
    on: sqlite3.Connection, order: Sequence[int], now: float, most: int
) -> chain[tuple[int, bytes | None, bytes]]:
    """The first of every queue, the second of every queue, and so on."""
    queues = [on.execute(FIND, (queue, now, most)).fetchall() for queue in order]
    return chain.from_iterable(filter(None, turn) for turn in zip_longest(*queues))
