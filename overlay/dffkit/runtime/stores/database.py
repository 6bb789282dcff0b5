"""A SQLite file that several processes and threads of one machine use."""

from __future__ import annotations

import os
import sqlite3
import time
from collections import deque
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from ..settings import make_private

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from .errors import UnavailableError

BUSY = 30.0  # seconds to wait for others that write
# SQLite waits longer and longer between two tries, so that who comes often starves who waits; hence tries of our own.
TRY = 2  # milliseconds


class Database:
    """The file at ``path`` in WAL mode, made by ``schema`` on first use.

    - Connections are opened lazily, lent to one caller at a time, and never cross a fork.
    - ``durable`` writes have reached the disk when they return (``synchronous=FULL``); others survive the death of
      every process, and not that of the machine.
    - What fails becomes ``unavailable``, with the path.
    """

    def __init__(self, path: Path, schema: str, unavailable: type[UnavailableError], *, durable: bool) -> None:
        self.path = path
        self._schema = schema
        self._unavailable = unavailable
        self._synchronous = "FULL" if durable else "NORMAL"
        self._process = os.getpid()
        self._idle: deque[sqlite3.Connection] = deque()
        self._inherited: list[deque[sqlite3.Connection]] = []  # a parent's: not to be used, not to be closed
        self._is_made = False

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection on which each statement stands for itself.

        It is closed after whatever went wrong, an interrupt at any moment too, so that no transaction is left open.
        """
        try:
            connection = self._borrow()
            try:
                yield connection
            except BaseException:
                connection.close()
                raise
            self._idle.append(connection)
        except sqlite3.Error as exc:
            raise self._unavailable(f"The database {self.path} cannot be used: {exc}.") from exc

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A connection in a transaction that has the file for itself: kept on success, undone on an error."""
        with self.reading() as connection:  # which undoes what is not committed
            _do(connection, "BEGIN IMMEDIATE")
            yield connection
            connection.execute("COMMIT")

    def close(self) -> None:
        """Closes the connections of this process."""
        self._see_process()
        while self._idle:
            self._idle.pop().close()

    def _see_process(self) -> None:
        if self._process != os.getpid():
            self._inherited.append(self._idle)
            self._idle, self._process = deque(), os.getpid()

    def _borrow(self) -> sqlite3.Connection:
        self._see_process()
        try:
            return self._idle.pop()
        except IndexError:
            return self._open()

    def _open(self) -> sqlite3.Connection:
        try:
            make_private(self.path.parent)
        except OSError as exc:
            raise self._unavailable(f"The folder {self.path.parent} cannot be made: {exc.strerror}.") from exc
        if not self.path.exists():
            with suppress(OSError):  # SQLite says better why not
                self.path.touch(mode=0o600)  # as are then those that SQLite puts beside it
        connection = sqlite3.connect(self.path, timeout=BUSY, isolation_level=None, check_same_thread=False)
        try:
            _do(connection, "PRAGMA journal_mode=WAL")  # for which SQLite itself does not wait
            connection.execute(f"PRAGMA synchronous={self._synchronous}")
            if not self._is_made:
                connection.executescript(f"BEGIN IMMEDIATE; {self._schema}; COMMIT;")
                self._is_made = True
        except BaseException:
            connection.close()
            raise
        return connection


def _do(connection: sqlite3.Connection, statement: str) -> None:
    """Does what wants the file for itself, as soon as nobody else has it."""
    ends = time.monotonic() + BUSY
    connection.execute(f"PRAGMA busy_timeout={TRY}")
    try:
        while not _is_done(connection, statement):
            if time.monotonic() > ends:
                raise sqlite3.OperationalError(f"others have been writing for {BUSY:.0f} seconds")
    finally:
        connection.execute(f"PRAGMA busy_timeout={int(BUSY * 1000)}")


def _is_done(connection: sqlite3.Connection, statement: str) -> bool:
    try:
        connection.execute(statement)
    except sqlite3.OperationalError as exc:
        if exc.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:  # of which there are several kinds
            raise
        return False
    return True
