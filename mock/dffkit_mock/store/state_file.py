"""The file that state is kept in: made, recognised and opened, or refused in one sentence and left as it is."""

from __future__ import annotations

import os
import sqlite3
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from .problems import StateUnusable

APPLICATION = 0x64666B74
"""``application_id`` of the file, "dfkt": tells it from every other SQLite database."""
VERSION = 1
"""``user_version`` of the file: raised when a file of before can no longer be read."""

_TABLES = f"""
BEGIN;
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {VERSION};
CREATE TABLE records (number INTEGER PRIMARY KEY, stem TEXT NOT NULL, kind TEXT NOT NULL, scope TEXT NOT NULL,
                      key TEXT NOT NULL, value TEXT NOT NULL);
CREATE TABLE logs (number INTEGER PRIMARY KEY, stem TEXT NOT NULL, log TEXT NOT NULL, scope TEXT NOT NULL,
                   item TEXT NOT NULL);
CREATE INDEX logs_by_place ON logs (stem, log, scope);
CREATE TABLE counts (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
COMMIT;
"""
_REASONS = {
    sqlite3.SQLITE_BUSY: "is in use by another running mock: stop that, or name another file",
    sqlite3.SQLITE_NOTADB: "is not a database: name another file, or one that is not there yet",
    sqlite3.SQLITE_CORRUPT: "is damaged: restore it from a copy, or delete it and begin anew",
}


def open_state_file(path: Path) -> sqlite3.Connection:
    """An exclusive connection to the state file at this path, made where there is none; raises ``StateUnusable``.

    A file made here is for its owner alone (0600): it has whatever the mock was told.
    """
    try:
        path = path.expanduser().resolve()
        _check_place(path)
        if not path.exists() or not path.stat().st_size:
            _make(path)
        _check_content(path)
        return _open(path)
    except sqlite3.Error as error:
        _refuse(path, error)
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links, a NUL in the name
        reason = getattr(error, "strerror", None) or error
        raise StateUnusable(path, f"cannot be opened ({reason}): name one that this user may write") from None


def _check_place(path: Path) -> None:
    if path.is_dir():
        raise StateUnusable(path, "is a directory: name a file in it")
    if path.exists() and not stat.S_ISREG(path.stat().st_mode):
        raise StateUnusable(path, "is no ordinary file: name one, or one that is not there yet")
    if not path.parent.is_dir():
        raise StateUnusable(path, "would be in a directory that is not there: make that first, or name another file")
    if not all(os.access(place, os.W_OK) for place in (path, path.parent) if place.exists()):
        raise StateUnusable(path, "cannot be written by this user, or its directory cannot: name another file")


def _make(path: Path) -> None:
    """Puts an empty state there, whole: a mock that is killed while it does leaves no half of one."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # 0600
    os.close(handle)
    made = Path(name)
    try:
        connection = sqlite3.connect(made, isolation_level=None)
        try:
            connection.executescript(_TABLES)
            connection.execute("PRAGMA journal_mode = WAL")
        finally:
            connection.close()
        made.replace(path)
    except BaseException:
        with suppress(OSError):
            made.unlink()
        raise


def _check_content(path: Path) -> None:
    """Looks whether the file is ours, by a connection that cannot change it."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=0, isolation_level=None)
    try:
        ((application,),) = connection.execute("PRAGMA application_id")
        ((version,),) = connection.execute("PRAGMA user_version")
    finally:
        connection.close()
    if application != APPLICATION:
        raise StateUnusable(path, "is a database of something else: name another file, or one that is not there yet")
    if version != VERSION:
        sentence = f"is of version {version}, and this dffkit reads version {VERSION}: use the dffkit that wrote it, "
        raise StateUnusable(path, f"{sentence}or name another file")


def _open(path: Path) -> sqlite3.Connection:
    # From another thread than the one that made it: the store has its callers take turns.
    connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        _take(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _take(connection: sqlite3.Connection, path: Path) -> None:
    """Keeps everybody else out until the connection is closed, and has commits go to a write-ahead log."""
    # Before the first access: then SQLite needs no memory to share with others (the file -shm) either.
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    ((mode,),) = connection.execute("PRAGMA journal_mode = WAL")
    if mode != "wal":
        raise StateUnusable(path, "is on a file system that SQLite keeps no write-ahead log on: name another file")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    # The look at the content has left one, and nobody else can be using it.
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


def _refuse(path: Path, error: sqlite3.Error) -> NoReturn:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    sentence = _REASONS.get(code) or f"cannot be opened ({error}): name one that this user may write"
    raise StateUnusable(path, sentence) from None
