"""Records and logs in memory, changed in transactions; a backing, where there is one, keeps what was committed."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from .changes import Append, Change, Clear, Count, Drop, Put, Reset

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

Kind = tuple[str, str]
"""Stem and name of a kind of thing, such as ``("functiongraph", "function")``."""
Scope = tuple[str, ...]
"""Where a record belongs: the tenant, where the vendor has one in the path, then the keys of its parents."""


@dataclass(frozen=True, slots=True)
class Record:
    """One stored thing: ``value`` is a JSON object that nobody changes, ``number`` tells the order of creation."""

    key: str
    value: Mapping[str, Any]
    number: int


class Backing(Protocol):
    """Keeps what was committed beyond the life of the process."""

    def write(self, changes: Sequence[Change]) -> None:
        """Keeps the changes of one transaction, all or none; they are kept when it returns."""
        ...


class Store:
    """Records by kind, scope and key; logs by kind and scope; counters by name.

    - Everything is changed inside ``with store.transaction():``; an exception there undoes what was changed.
    - Values are JSON and are never changed in place: a change puts a new one.
    - One thread at a time.
    """

    def __init__(self, backing: Backing | None = None) -> None:
        self._backing = backing
        self._records: dict[Kind, dict[Scope, dict[str, Record]]] = {}
        self._logs: dict[Kind, dict[Scope, list[Any]]] = {}
        self._counts: dict[str, int] = {}
        self._changes: list[Change] = []
        self._undo: list[Callable[[], object]] | None = None

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All changes inside are kept together, or none is."""
        if self._undo is not None:
            raise RuntimeError("a transaction is open already")
        self._undo = []
        try:
            yield
            if self._changes and self._backing is not None:
                self._backing.write(self._changes)
        except BaseException:
            for undo in reversed(self._undo):
                undo()
            raise
        finally:
            self._undo, self._changes = None, []

    def get(self, kind: Kind, scope: Scope, key: str) -> Record | None:
        """The record with this key, or ``None``."""
        return self._records.get(kind, {}).get(scope, {}).get(key)

    def records(self, kind: Kind, scope: Scope) -> list[Record]:
        """All records of a kind in one place, in the order of creation."""
        return list(self._records.get(kind, {}).get(scope, {}).values())

    def scopes(self, kind: Kind) -> list[Scope]:
        """The places that have records of a kind."""
        return [scope for scope, found in self._records.get(kind, {}).items() if found]

    def kinds(self) -> list[Kind]:
        """The kinds that have records."""
        return [kind for kind in self._records if self.scopes(kind)]

    def put(self, kind: Kind, scope: Scope, key: str, value: Mapping[str, Any]) -> Record:
        """Makes a record, or replaces the value of the one with this key."""
        found = self._records.setdefault(kind, {}).setdefault(scope, {})
        before = found.get(key)
        record = Record(key, value, before.number if before is not None else self.count("records"))
        found[key] = record
        self._note(
            Put(kind, scope, key, record.number, value),
            (lambda: found.pop(key)) if before is None else (lambda: found.update({key: before})),
        )
        return record

    def drop(self, kind: Kind, scope: Scope, key: str) -> bool:
        """Forgets a record; ``False`` where there is none."""
        places = self._records.get(kind, {})
        found = places.get(scope, {})
        if key not in found:
            return False
        before = dict(found)
        del found[key]
        self._note(Drop(kind, scope, key), lambda: places.update({scope: before}))
        return True

    def items(self, log: Kind, scope: Scope) -> Sequence[Any]:
        """All items of a log, oldest first; not to be changed."""
        return self._logs.get(log, {}).get(scope, [])

    def append(self, log: Kind, scope: Scope, items: Sequence[Any]) -> None:
        """Adds items to a log."""
        kept = self._logs.setdefault(log, {}).setdefault(scope, [])
        length = len(kept)
        kept.extend(items)
        self._note(Append(log, scope, items), lambda: kept.__delitem__(slice(length, None)))

    def clear(self, log: Kind, scope: Scope) -> None:
        """Empties a log."""
        places = self._logs.setdefault(log, {})
        before = places.pop(scope, [])
        self._note(Clear(log, scope), lambda: places.update({scope: before}))

    def count(self, name: str) -> int:
        """The next number of a counter, from 1 on."""
        before = self._counts.get(name, 0)
        self._counts[name] = before + 1
        self._note(Count(name, before + 1), lambda: self._counts.update({name: before}))
        return before + 1

    def reset(self) -> None:
        """Forgets all records, logs and counters."""
        with self.transaction():
            before = self._records, self._logs, self._counts
            self._records, self._logs, self._counts = {}, {}, {}
            self._note(Reset(), lambda: self._restore(*before))

    def _restore(
        self,
        records: dict[Kind, dict[Scope, dict[str, Record]]],
        logs: dict[Kind, dict[Scope, list[Any]]],
        counts: dict[str, int],
    ) -> None:
        self._records, self._logs, self._counts = records, logs, counts

    def _note(self, change: Change, undo: Callable[[], object]) -> None:
        if self._undo is None:
            raise RuntimeError("change a store inside `with store.transaction():`")
        self._changes.append(change)
        self._undo.append(undo)
