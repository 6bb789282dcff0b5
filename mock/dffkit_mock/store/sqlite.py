"""State kept in a file: SQLite behind the memory, one transaction a request."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Any

from .changes import Append, Change, Clear, Count, Drop, Put, Reset, Trim
from .problems import NotKept, StateUnusable
from .state_file import open_state_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


_TRIM = """
DELETE FROM logs WHERE number IN
    (SELECT number FROM logs WHERE stem = ? AND log = ? AND scope = ? ORDER BY number LIMIT ?)
"""


class SqliteBacking:
    """Keeps what a store commits in the file at ``path``, which is made where there is none. Others are kept out.

    - Write-ahead log with ``synchronous=NORMAL``: a commit is in the hands of the operating system when ``write``
      returns, and so outlives this process however that ends. It is not forced onto the disk each time (``FULL``): a
      power cut may take the last requests, and leaves a whole earlier state.
    - Nothing is written any more where the file has gone from its place: no start would find it.
    - Raises ``StateUnusable`` for a file that cannot be used, and leaves that as it was.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = open_state_file(path)
        self._place = path.expanduser().resolve()
        self._identity = _identify(self._place)

    def read(self) -> Iterator[Change]:
        """All that is kept, oldest first."""
        try:
            with closing(self._connection.cursor()) as cursor:
                yield from _read(cursor)
        except (sqlite3.Error, ValueError, TypeError, RecursionError) as error:
            sentence = f"is damaged ({error}): restore it from a copy, or delete it and begin anew"
            raise StateUnusable(self._path, sentence) from None

    def write(self, changes: Sequence[Change]) -> None:
        """One transaction; raises ``NotKept``, and then none of the changes is kept."""
        if _identify(self._place) != self._identity:
            raise NotKept(self._path, "it was moved, replaced or deleted: put it back, or restart the mock")
        try:
            with _transaction(self._connection) as cursor:
                for change in changes:
                    _write(cursor, change)
        except sqlite3.Error as error:
            raise NotKept(self._path, str(error)) from error

    def close(self) -> None:
        """Closes the file; all is in it, and its write-ahead log is gone. A second call does nothing."""
        with suppress(sqlite3.Error):  # what was acknowledged is in the log, where the next start finds it
            self._connection.close()


def _identify(path: Path) -> tuple[int, int] | None:
    """Which file stands there, whatever is in it; ``None`` where none does."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Cursor]:
    # Closed here, whoever still holds an exception that knows it: SQLite does not let go of a file before.
    with closing(connection.cursor()) as cursor:
        cursor.execute("BEGIN IMMEDIATE")
        try:
            yield cursor
            cursor.execute("COMMIT")
        except BaseException:
            # SQLite has rolled some errors back by itself: a full disk, for one.
            if connection.in_transaction:
                cursor.execute("ROLLBACK")
            raise


def _read(cursor: sqlite3.Cursor) -> Iterator[Change]:
    for stem, kind, scope, key, number, value in cursor.execute(
        "SELECT stem, kind, scope, key, number, value FROM records ORDER BY number"
    ):
        yield Put((stem, kind), _scope(scope), _text(key), number, _object(value))
    for stem, log, scope, item in cursor.execute("SELECT stem, log, scope, item FROM logs ORDER BY number"):
        yield Append((stem, log), _scope(scope), [json.loads(item)])
    for name, value in cursor.execute("SELECT name, value FROM counts"):
        yield Count(_text(name), value)


def _write(cursor: sqlite3.Cursor, change: Change) -> None:
    match change:
        case Put(kind, scope, key, number, value):
            row = (number, *kind, _json(scope), _json(key), _json(value))
            cursor.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?, ?, ?, ?)", row)
        case Drop(_, _, _, number):
            cursor.execute("DELETE FROM records WHERE number = ?", (number,))
        case Append(log, scope, items):
            rows = [(*log, _json(scope), _json(item)) for item in items]
            cursor.executemany("INSERT INTO logs VALUES (NULL, ?, ?, ?, ?)", rows)
        case Clear(log, scope):
            cursor.execute("DELETE FROM logs WHERE stem = ? AND log = ? AND scope = ?", (*log, _json(scope)))
        case Trim(log, scope, oldest):
            cursor.execute(_TRIM, (*log, _json(scope), oldest))
        case Count(name, value):
            cursor.execute("INSERT OR REPLACE INTO counts VALUES (?, ?)", (_json(name), value))
        case Reset():
            for table in ("records", "logs", "counts"):
                cursor.execute(f"DELETE FROM {table}")  # noqa: S608 names of our own


def _json(value: Any) -> str:
    # In ASCII: a text in JSON may have half of a surrogate pair, which SQLite has no form for.
    return json.dumps(value, separators=(",", ":"))


def _scope(text: str) -> tuple[str, ...]:
    return tuple(_text(json.dumps(part)) for part in json.loads(text))


def _text(text: str) -> str:
    value = json.loads(text)
    if not isinstance(value, str):
        raise TypeError(f"a text is expected where {type(value).__name__} stands")
    return value


def _object(text: str) -> dict[str, Any]:
    value = json.loads(text)
    if not isinstance(value, dict):
        raise TypeError(f"an object is expected where {type(value).__name__} stands")
    return value
