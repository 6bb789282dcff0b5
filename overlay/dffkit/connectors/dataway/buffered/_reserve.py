"""Room on the disk that is kept for deleting: what was sent is forgotten also where a spool has filled its disk."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sqlite3
from typing import TYPE_CHECKING

from ....errors import SpoolError
from ._spool_file import WAL_BYTES

if TYPE_CHECKING:
    from pathlib import Path

SIZE = 2 * WAL_BYTES  # what the log holds that has no place in the database yet, and deleting puts more into it
NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


class Reserve:
    """A file of nothing beside a spool, for as long as it is open; given up when the disk is full.

    Nothing is accepted while it is not there, nor what leaves too little on the disk for the log to be written into the
    database: the spool does not take by itself the room that deleting needs.
    """

    def __init__(self, spool: Path) -> None:
        self._spool = spool
        self._path = spool.with_name(f"{spool.name}-reserve")
        self._held = False
        with contextlib.suppress(SpoolError):  # what the spool holds can be sent all the same
            self.take()

    def check(self, size: int, free: int) -> None:
        """Raises :class:`~dffkit.errors.SpoolError` without room for so many bytes; ``free`` are in the database."""
        self.take()
        free += shutil.disk_usage(self._spool.parent).free
        if free < WAL_BYTES + 2 * size:  # they are in the log, and then in the database too
            raise self._full()

    def take(self) -> None:
        """Makes it where it is not there; raises :class:`~dffkit.errors.SpoolError` without room."""
        if self._held:
            return
        try:
            _fill(self._path)
        except OSError as error:
            self.give_up()
            if error.errno in NO_ROOM:
                raise self._full() from error
        self._held = True  # where such a file cannot be made for another reason, it goes without

    def give_up(self) -> None:
        """Gives its room back."""
        self._held = False
        with contextlib.suppress(OSError):
            self._path.unlink()

    def _full(self) -> SpoolError:
        return SpoolError(
            f"the spool {self._spool} cannot be used: the disk is full: nothing of this was accepted; make room "
            f"({(SIZE + WAL_BYTES) // 1024**2} MiB are kept for deleting what is sent) and write it again"
        )


def is_full(error: BaseException) -> bool:
    """Whether SQLite had no room; a quota or a limit of file sizes is a failed write to it."""
    code = getattr(error.__cause__, "sqlite_errorcode", sqlite3.SQLITE_OK)
    return code & 0xFF == sqlite3.SQLITE_FULL or code == sqlite3.SQLITE_IOERR_WRITE


def _fill(path: Path) -> None:
    file = os.open(path, os.O_CREAT | os.O_WRONLY, 0o600)
    try:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file, 0, SIZE)
        else:
            os.write(file, bytes(SIZE))
    finally:
        os.close(file)
