"""The journal itself: the last records, within a number and within a size."""

from __future__ import annotations

import secrets
from collections import deque
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING

from .reading import read_entry
from .record import Record, make_record, weigh

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..exchange import Exchange, Reply
    from .entry import Entry

LIMIT = 1000
SIZE_LIMIT = 16 * 1024 * 1024


class Journal:
    """The last requests, oldest first.

    - At most ``limit`` entries and about ``size_limit`` bytes are kept; the oldest go first, the last one stays.
    - Secrets are masked when an entry is read, so that writing one costs little.
    - ``name`` tells this journal from any other: numbers are its own.
    - A thread may read while another writes.
    """

    def __init__(self, limit: int = LIMIT, size_limit: int = SIZE_LIMIT) -> None:
        if limit < 1:
            raise ValueError(f"a journal of {limit} entries holds nothing: give a limit of 1 or more")
        self.name = secrets.token_hex(4)
        self._limit, self._size_limit = limit, size_limit
        self._records: deque[tuple[Record, int]] = deque()
        self._size = self._last = 0
        self._lock = Lock()

    @property
    def last(self) -> int:
        """The number of the last request, 0 before the first; clearing does not change it."""
        return self._last

    @property
    def first(self) -> int:
        """The number of the oldest request that is kept; where none is, that of the next one."""
        return self._last - len(self._records) + 1

    def record(self, exchange: Exchange, reply: Reply, started: float, ended: float) -> Record:
        """Writes one exchange down, and gives what was written; the moments are of ``time.perf_counter``."""
        with self._lock:
            self._last += 1
            record = make_record(self._last, exchange, reply, started, ended)
            weight = weigh(record)
            self._size += weight
            self._records.append((record, weight))
            while len(self._records) > self._limit or (self._size > self._size_limit and len(self._records) > 1):
                self._size -= self._records.popleft()[1]
        return record

    def records(self, since: int = 0) -> list[Record]:
        """The records behind a number, oldest first, for :func:`read_entry` and :func:`summarise`."""
        with self._lock:
            return [record for record, _ in islice(self._records, max(0, since + 1 - self.first), None)]

    def entries(self) -> list[Entry]:
        """All entries, oldest first."""
        return [read_entry(record) for record in self.records()]

    def find(self, number: int) -> Entry | None:
        """The entry of this number, ``None`` where there is none, or none any more."""
        found = next(iter(self.records(number - 1)), None)
        return read_entry(found) if found is not None and found.number == number else None

    def clear(self) -> None:
        """Forgets all entries; numbers go on."""
        with self._lock:
            self._records.clear()
            self._size = 0

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries())

    def __len__(self) -> int:
        return len(self._records)
