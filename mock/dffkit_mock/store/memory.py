"""Records and logs in memory, changed in transactions; a backing, where there is one, keeps what was committed."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import takewhile
from threading import Lock, get_ident
from typing import TYPE_CHECKING, Any

from .changes import Append, Backing, Change, Clear, Count, Drop, Kind, Put, Reset, Scope, Trim
from .tables import Record, Tables
from .values import copy_json, copy_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

__all__ = ["Store"]


class Store:
    """Records by kind, scope and key; logs by kind and scope; counters by name.

    - Everything is changed inside ``with store.transaction():``; an exception there undoes what was changed.
    - What is put or appended is copied, and must be JSON: ``TypeError`` otherwise. What is read is never changed by
      anybody: a change puts a new value.
    - Threads take turns: a transaction waits for the one of another thread, and in one thread there is none inside
      another. What is read outside of one may be half of what another thread is doing.
    """

    def __init__(self) -> None:
        self._backing: Backing | None = None
        self._tables = Tables()
        self._changes: list[Change] = []
        self._undo: list[Callable[[], object]] = []
        self._turn, self._owner = Lock(), 0

    def open(self, backing: Backing) -> None:
        """Holds what a backing has kept, instead of what there was, and has it keep what is committed from now on."""
        if self._backing is not None:
            raise RuntimeError("the store has a backing already: close it first")
        tables = Tables()
        try:
            tables.replay(backing.read())
        except BaseException:
            backing.close()
            raise
        self._tables, self._backing = tables, backing

    def close(self) -> None:
        """Lets go of the backing; what is held can still be read. Without a backing it does nothing."""
        with self._turn:
            backing, self._backing = self._backing, None
            if backing is not None:
                backing.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All changes inside are kept together, or none is: also where the backing cannot (``NotKept``)."""
        if self._owner == get_ident():
            raise RuntimeError("a transaction is open already")
        with self._turn:
            self._owner = get_ident()
            try:
                yield
                if self._changes and self._backing is not None:
                    self._backing.write(self._changes)
            except BaseException:
                self._roll_back()
                raise
            finally:
                self._owner, self._undo, self._changes = 0, [], []

    def get(self, kind: Kind, scope: Scope, key: str) -> Record | None:
        """The record with this key, or ``None``."""
        return self._tables.records.get(kind, {}).get(scope, {}).get(key)

    def records(self, kind: Kind, scope: Scope) -> list[Record]:
        """All records of a kind in one place, in the order of creation."""
        return list(self._tables.records.get(kind, {}).get(scope, {}).values())

    def since(self, kind: Kind, number: int) -> list[tuple[Scope, Record]]:
        """The records of a kind made after the one of this number, wherever they belong; in the order of creation."""
        places = self._tables.records.get(kind, {}).items()
        found = [
            (scope, record)
            for scope, records in places
            for record in takewhile(lambda one: one.number > number, reversed(records.values()))
        ]
        return sorted(found, key=lambda pair: pair[1].number)

    def scopes(self, kind: Kind) -> list[Scope]:
        """The places that have records of a kind."""
        return list(self._tables.records.get(kind, {}))

    def kinds(self) -> list[Kind]:
        """The kinds that have records."""
        return list(self._tables.records)

    @property
    def is_empty(self) -> bool:
        """Whether there is no record, no log and no counter."""
        return self._tables == Tables()

    @property
    def last(self) -> int:
        """The number of the record that was made last."""
        return self._tables.number

    def put(self, kind: Kind, scope: Scope, key: str, value: Mapping[str, Any]) -> Record:
        """Makes a record, or replaces the value of the one with this key, which keeps its place among the others."""
        tables, before = self._changing(), self.get(kind, scope, key)
        record = Record(key, copy_object(value), tables.number + 1 if before is None else before.number)
        tables.add(kind, scope, record)
        if before is None:
            self._undo.append(lambda: tables.remove(kind, scope, key))
        else:
            self._undo.append(lambda: tables.add(kind, scope, before))
        self._note(Put, kind, scope, key, record.number, record.value)
        return record

    def drop(self, kind: Kind, scope: Scope, key: str) -> bool:
        """Forgets a record; ``False`` where there is none."""
        tables, before = self._changing(), self.get(kind, scope, key)
        if before is None:
            return False
        tables.remove(kind, scope, key)
        self._undo.append(lambda: tables.bring_back(kind, scope, before))
        self._note(Drop, kind, scope, key, before.number)
        return True

    def logs(self) -> list[Kind]:
        """The logs that have items."""
        return list(self._tables.logs)

    def log_scopes(self, log: Kind) -> list[Scope]:
        """The places where a log has items."""
        return list(self._tables.logs.get(log, {}))

    def items(self, log: Kind, scope: Scope) -> Sequence[Any]:
        """All items of a log, oldest first: the log itself, which grows with it and is not to be changed."""
        return self._tables.logs.get(log, {}).get(scope, ())

    def append(self, log: Kind, scope: Scope, items: Sequence[Any]) -> None:
        """Adds items to a log."""
        tables, length = self._changing(), len(self.items(log, scope))
        copies = [copy_json(item) for item in items]
        if not copies:
            return
        tables.extend(log, scope, copies)
        self._undo.append(lambda: tables.cut(log, scope, length))
        self._note(Append, log, scope, copies)

    def clear(self, log: Kind, scope: Scope) -> None:
        """Empties a log."""
        tables, before = self._changing(), self.items(log, scope)
        if not before:
            return
        tables.cut(log, scope, 0)
        self._undo.append(lambda: tables.extend(log, scope, before))
        self._note(Clear, log, scope)

    def trim(self, log: Kind, scope: Scope, oldest: int) -> None:
        """Forgets the oldest items of a log, as many as told."""
        tables, before = self._changing(), self._tables.logs.get(log, {}).get(scope, [])
        if oldest >= len(before):
            self.clear(log, scope)
        elif oldest > 0:
            tables.set_log(log, scope, before[oldest:])
            self._undo.append(lambda: tables.set_log(log, scope, before))
            self._note(Trim, log, scope, oldest)

    def counts(self) -> dict[str, int]:
        """The counters that have been used, and where they stand."""
        return dict(self._tables.counts)

    def count(self, name: str) -> int:
        """The next number of a counter, from 1 on."""
        return self.set_count(name, self._tables.counts.get(name, 0) + 1)

    def set_count(self, name: str, value: int) -> int:
        """Sets a counter; the next number is one more."""
        tables, before = self._changing(), self._tables.counts.get(name, 0)
        tables.set_count(name, value)
        self._undo.append(lambda: tables.set_count(name, before))
        self._note(Count, name, value)
        return value

    def reset(self) -> None:
        """Forgets all records, logs and counters."""
        with self.transaction():
            before, self._tables = self._tables, Tables()
            self._undo.append(lambda: setattr(self, "_tables", before))
            self._note(Reset)

    def _changing(self) -> Tables:
        if self._owner != get_ident():
            raise RuntimeError("change a store inside `with store.transaction():`")
        return self._tables

    def _note(self, change: Callable[..., Change], *facts: Any) -> None:
        if self._backing is not None:
            self._changes.append(change(*facts))

    def _roll_back(self) -> None:
        for undo in reversed(self._undo):
            undo()
        self._tables.sort()
