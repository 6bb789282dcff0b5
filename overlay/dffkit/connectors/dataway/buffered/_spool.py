"""Pieces in a file, until they are sent."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from ....errors import MisuseError, SpoolError
from . import _spool_file
from ._commit import EndedError, GroupCommit
from ._lines import Batch, Piece, Stream, Told
from ._page import page_of
from ._reserve import Reserve, is_full

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

SPARE_PAGES = 1024  # 4 MiB of free pages that are kept for what comes next; the rest is given back when all is sent

STREAM = "category, measurement, precision"
OF_STREAM = "category = ? AND measurement = ? AND precision = ?"

logger = logging.getLogger("dffkit")


class _Come(NamedTuple):
    pieces: Sequence[Piece]
    told: Told


@dataclass(slots=True)
class _Gone:
    batch: Batch
    done: bool = False  # also where what shared its commit failed


class Spool:
    """A store that outlives the process: what was taken in is on the disk.

    Rows hold a category, a measurement and lines, never a token. Free pages are used again; once nothing waits, all
    but a few are given back to the file system.
    """

    durable = True

    def __init__(self, path: Path, endpoint: str) -> None:
        self.path = path
        self._database: sqlite3.Connection | None = _spool_file.opened(path, endpoint)
        self._file = _spool_file.identity(path)
        self._reserve = Reserve(path)
        self._commit: GroupCommit[_Come | _Gone] = GroupCommit(self._write)
        self._sent: dict[Stream, Batch] = {}  # the last that was sent, where its rows could not be deleted

    def __repr__(self) -> str:
        return f"spool {self.path}"

    def tally(self) -> Iterable[tuple[Stream, int, int]]:
        """Streams, points and bytes of what is there already."""
        sums = "sum(points), sum(length(text) + 1)"
        sql = f"SELECT {STREAM}, {sums} FROM piece GROUP BY {STREAM} ORDER BY min(id)"  # noqa: S608
        with self._reading() as database:
            return [(Stream(*row[:3]), *row[3:]) for row in database.execute(sql)]

    def append(self, pieces: Sequence[Piece], told: Told) -> None:
        """Takes all the pieces in or none: when this returns, they are on the disk."""
        try:
            self._commit(_Come(pieces, told))
        except EndedError:
            told(pieces, taken=False)
            raise self._closed() from None

    def page(self, stream: Stream, most_points: float, most_bytes: float) -> Batch:
        """The first pieces of a stream, see :func:`page_of`."""
        sql = f"SELECT id, text, points FROM piece WHERE {OF_STREAM} AND id > ? ORDER BY id"  # noqa: S608
        with self._reading() as database:
            sent = self._sent.get(stream)
            rows = database.execute(sql, (*stream, sent.last if sent else 0))
            waiting = chain([(sent.last, sent.rest.text, sent.rest.points)] if sent and sent.rest else [], rows)
            batch = page_of(stream, waiting, most_points, most_bytes)
            rows.close()
        return batch

    def remove(self, batch: Batch) -> None:
        """Deletes a page; where the disk does not allow it, it is not sent again by this writer, but by the next."""
        gone = _Gone(batch)
        try:
            self._commit(gone)
        except (SpoolError, EndedError) as error:
            if gone.done:
                return
            self._sent[batch.stream] = batch
            why = error if isinstance(error, SpoolError) else self._closed()
            logger.warning("%d points were sent and stay in the spool for now: %s", batch.points, why)

    def close(self) -> None:
        """Ends it; what is there stays there."""
        self._commit.end()
        with self._commit.lock:
            database, self._database = self._database, None
            if database is not None:
                self._reserve.give_up()
                try:
                    database.close()
                except sqlite3.Error as error:
                    logger.warning("%s", _spool_file.failure(self.path, error))

    def abandon(self) -> None:
        """In a forked process: never closes the file, because that would write into the one of the parent."""
        import ctypes  # noqa: PLC0415 - only where a process is forked beside a writer

        ctypes.pythonapi.Py_IncRef(ctypes.py_object(self._database))

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._commit.lock:
            try:
                yield self._open()
            except sqlite3.Error as error:
                raise _spool_file.failure(self.path, error) from error

    def _open(self) -> sqlite3.Connection:
        if self._database is None:
            raise self._closed()
        return self._database

    def _closed(self) -> MisuseError:
        return MisuseError(f"the spool {self.path} is closed")

    def _write(self, group: Sequence[_Come | _Gone]) -> None:
        come = [work for work in group if isinstance(work, _Come)]
        gone = [work for work in group if isinstance(work, _Gone)]
        try:
            self._transact_somehow(group, gone)
        except BaseException:
            for work in come:
                work.told(work.pieces, taken=False)
            raise
        finally:
            for done in gone:
                if done.done:
                    self._sent.pop(done.batch.stream, None)
        for work in come:
            work.told(work.pieces, taken=True)

    def _transact_somehow(self, group: Sequence[_Come | _Gone], gone: Sequence[_Gone]) -> None:
        try:
            self._transact(group)
        except SpoolError as error:
            if not gone or not is_full(error):
                raise
            self._make_room()
            self._transact(gone)
            if len(gone) < len(group):
                raise

    def _make_room(self) -> None:
        # The log shrinks when it is written into the database, and that has to grow before: into the reserve.
        self._reserve.give_up()
        with suppress(sqlite3.Error):
            self._open().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()

    def _transact(self, group: Sequence[_Come | _Gone]) -> None:
        database = self._open()
        if come := [work for work in group if isinstance(work, _Come)]:
            _spool_file.check_is_there(self.path, self._file)
        try:
            if come:
                size = sum(piece.size for work in come for piece in work.pieces)
                self._reserve.check(size, _spool_file.free_pages(database) * _spool_file.PAGE)
            database.execute("BEGIN IMMEDIATE")
            for work in group:
                _insert(database, work.pieces) if isinstance(work, _Come) else _delete(database, work.batch)
            database.execute("COMMIT")
        except BaseException as error:
            if database.in_transaction:
                database.execute("ROLLBACK")
            if isinstance(error, sqlite3.Error):
                raise _spool_file.failure(self.path, error) from error
            raise
        if gone := [work for work in group if isinstance(work, _Gone)]:
            for work in gone:
                work.done = True
            self._shrink(database)

    def _shrink(self, database: sqlite3.Connection) -> None:
        try:
            excess = _spool_file.free_pages(database) - SPARE_PAGES
            if excess <= 0 or database.execute("SELECT 1 FROM piece LIMIT 1").fetchone() is not None:
                return
            try:
                _vacuum(database, excess)
            except sqlite3.Error:
                self._make_room()
                _vacuum(database, excess)
        except sqlite3.Error as error:  # a file that is too large is no reason to fail what was committed
            logger.warning("%s", _spool_file.failure(self.path, error))


def _vacuum(database: sqlite3.Connection, pages: int) -> None:
    # As a script, because a statement without columns is left after its first step, which is one page.
    database.executescript(f"PRAGMA incremental_vacuum({pages})")


def _insert(database: sqlite3.Connection, pieces: Sequence[Piece]) -> None:
    sql = f"INSERT INTO piece ({STREAM}, points, text) VALUES (?, ?, ?, ?, ?)"  # noqa: S608
    database.executemany(sql, ((*stream, points, text) for stream, text, points in pieces))


def _delete(database: sqlite3.Connection, batch: Batch) -> None:
    sql = f"DELETE FROM piece WHERE {OF_STREAM} AND id <= ?"  # noqa: S608
    database.execute(sql, (*batch.stream, batch.last if batch.rest is None else batch.last - 1))
    if batch.rest is not None:
        _, text, points = batch.rest
        database.execute("UPDATE piece SET points = ?, text = ? WHERE id = ?", (points, text, batch.last))
