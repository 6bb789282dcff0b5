"""The file of a spool: made, recognised, locked, and what is said when that fails.

It is an SQLite database in WAL mode. ``synchronous=FULL`` makes a commit wait for the disk, and the exclusive locking
mode keeps every other process out for as long as this one lives, which includes none that was killed.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING

from ...._foreign import one_line
from ....errors import (
    SpoolDamagedError,
    SpoolError,
    SpoolInUseError,
    SpoolMismatchError,
)

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION = 0x64_66_6B_73  # "dfks", in the header of the file
FORMAT = 1
PAGE = 4096  # bytes
WAL_BYTES = 4 * 1024 * 1024  # what is kept of the log once it was written into the file

SCHEMA = (
    f"PRAGMA application_id = {APPLICATION}",
    f"PRAGMA user_version = {FORMAT}",
    "CREATE TABLE target (endpoint TEXT NOT NULL)",
    """
    CREATE TABLE piece (
        id INTEGER PRIMARY KEY, category TEXT NOT NULL, measurement TEXT NOT NULL, precision TEXT NOT NULL,
        points INTEGER NOT NULL, text BLOB NOT NULL
    )
    """,
    "CREATE INDEX stream ON piece (category, measurement, precision, id)",
)

LEFT = "and is left as it is: save what is in it ('sqlite3 FILE .recover'), or give another path"

# By SQLite's primary result code; what is not here is a file that cannot be read or written.
_ERRORS: dict[int, tuple[type[SpoolError], str]] = {
    sqlite3.SQLITE_BUSY: (SpoolInUseError, "another writer has it open: close that one, or give each its own file"),
    sqlite3.SQLITE_LOCKED: (SpoolInUseError, "another writer has it open: close that one, or give each its own file"),
    sqlite3.SQLITE_NOTADB: (SpoolMismatchError, "it is not a spool, and is left as it is: give another path"),
    sqlite3.SQLITE_CORRUPT: (
        SpoolDamagedError,
        f"it is damaged, {LEFT}",
    ),
    sqlite3.SQLITE_FULL: (SpoolError, "the disk is full: nothing of this was accepted; make room and write it again"),
}


def failure(path: Path, error: sqlite3.Error) -> SpoolError:
    """Our error for one of SQLite's."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    kind, words = _ERRORS.get(code, (SpoolError, f"{error}: check folder, permissions and disk"))
    return kind(f"the spool {path} cannot be used: {words}")


def opened(path: Path, endpoint: str) -> sqlite3.Connection:
    """The spool for this endpoint, made where there is none; raises :class:`~dffkit.errors.SpoolError`."""
    try:
        _create(path)
        database = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    except OSError as error:
        raise SpoolError(f"the spool {path} cannot be made: {error.strerror or error}") from error
    except sqlite3.Error as error:
        raise failure(path, error) from error
    try:
        _prepare(database, path, endpoint)
    except sqlite3.Error as error:
        database.close()
        raise failure(path, error) from error
    except BaseException:
        database.close()
        raise
    return database


def identity(path: Path) -> tuple[int, int] | None:
    """Which file a path leads to; ``None`` where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def check_is_there(path: Path, file: tuple[int, int] | None) -> None:
    """Raises :class:`~dffkit.errors.SpoolError` where the file was deleted or replaced, though it is still open.

    What is committed then is on the disk for as long as this process lives, and that is not what accepted means.
    """
    if identity(path) != file:
        raise SpoolError(
            f"the spool {path} was deleted, moved or replaced while it was open: nothing of this was accepted; what "
            "was accepted before is still sent, until this writer ends: make a new one"
        )


def _create(path: Path) -> None:
    """Makes an empty file that only its owner can read, and its name as lasting as what will be in it.

    A file that is there is not opened here: closing it would end the locks that this process has on it.
    """
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _prepare(database: sqlite3.Connection, path: Path, endpoint: str) -> None:
    database.execute("PRAGMA locking_mode = EXCLUSIVE")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("PRAGMA secure_delete = OFF")  # some builds have it on: it writes each page that is deleted
    if is_new := _is_new(database):
        database.execute(f"PRAGMA page_size = {PAGE}")
        database.execute("PRAGMA auto_vacuum = INCREMENTAL")  # heard only before the first page is written
    database.execute("BEGIN EXCLUSIVE")
    database.execute("COMMIT")
    if is_new:
        _make(database, endpoint)
    else:
        _check(database, path, endpoint)
    database.execute(f"PRAGMA journal_size_limit = {WAL_BYTES}")


def _is_new(database: sqlite3.Connection) -> bool:
    return not any(_number(database, sql) for sql in ("PRAGMA application_id", "SELECT count(*) FROM sqlite_master"))


def _make(database: sqlite3.Connection, endpoint: str) -> None:
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("BEGIN IMMEDIATE")
    for statement in SCHEMA:
        database.execute(statement)
    database.execute("INSERT INTO target VALUES (?)", (endpoint,))
    database.execute("COMMIT")


def _check(database: sqlite3.Connection, path: Path, endpoint: str) -> None:
    if _number(database, "PRAGMA application_id") != APPLICATION:
        raise SpoolMismatchError(f"{path} is not a spool but another SQLite database: give another path")
    if (found := _number(database, "PRAGMA user_version")) != FORMAT:
        raise SpoolMismatchError(
            f"the spool {path} has format {found}, and this version of dffkit knows format {FORMAT}: let the version "
            "that wrote it send what is in it, or give another path"
        )
    if (said := database.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise SpoolDamagedError(f"the spool {path} cannot be used: it is damaged ({one_line(said)}), {LEFT}")
    (written_for,) = database.execute("SELECT max(endpoint) FROM target").fetchone()
    if written_for != endpoint:
        raise SpoolMismatchError(
            f"the spool {path} was written for {written_for}, not for {endpoint}: send what is in it with a writer to "
            f"{written_for}, or give another path"
        )


def free_pages(database: sqlite3.Connection) -> int:
    """Pages of the file that hold nothing."""
    return _number(database, "PRAGMA freelist_count")


def _number(database: sqlite3.Connection, sql: str) -> int:
    return int(database.execute(sql).fetchone()[0])
